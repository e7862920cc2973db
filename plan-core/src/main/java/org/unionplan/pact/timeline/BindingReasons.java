package org.unionplan.pact.timeline;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.pact.PactReason;

/** The reasons for and against an answer, and those that make it uncertain, as they are found. */
final class BindingReasons {

    private final List<PactReason> supports = new ArrayList<>();
    private final List<PactReason> obstacles = new ArrayList<>();
    private final List<PactReason> doubts = new ArrayList<>();

    void support(PactReason reason) {
        supports.add(reason);
    }

    void obstacle(PactReason reason) {
        obstacles.add(reason);
    }

    void doubt(PactReason reason) {
        doubts.add(reason);
    }

    List<PactReason> supports() {
        return supports;
    }

    List<PactReason> obstacles() {
        return obstacles;
    }

    List<PactReason> doubts() {
        return doubts;
    }
}
