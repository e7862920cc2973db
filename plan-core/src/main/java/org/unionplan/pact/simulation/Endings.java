package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.facts.ReasonSource;

/** The causes that ended a pact with the previous day. The first kind decides the status; all of them are reasons. */
final class Endings {

    private final List<ReasonSource> superseded = new ArrayList<>();
    private final List<ReasonSource> terminated = new ArrayList<>();
    private final List<ReasonSource> expired = new ArrayList<>();
    private final List<ReasonSource> lapsed = new ArrayList<>();

    void supersede(ReasonSource reason) {
        superseded.add(reason);
    }

    void terminate(ReasonSource reason) {
        terminated.add(reason);
    }

    void expire(ReasonSource reason, Trail<ReasonSource> termEvents) {
        expired.add(reason);
        expired.addAll(termEvents.toList());
    }

    void lapse(ReasonSource reason) {
        lapsed.add(reason);
    }

    /** Ends the pact if it is to end. One that never entered into force does not expire: it lapses. */
    void apply(PactState pact, LocalDate today) {
        boolean entered = pact.phase().hasEntered();
        List<ReasonSource> expiry = entered ? expired : List.of();
        if (!superseded.isEmpty()) {
            pact.end(PactStatus.SUPERSEDED, join(List.of(superseded, terminated, expiry)), today);
        } else if (!terminated.isEmpty()) {
            pact.end(PactStatus.TERMINATED, join(List.of(terminated, expiry)), today);
        } else if (!expiry.isEmpty()) {
            pact.end(PactStatus.EXPIRED, expiry, today);
        } else if (!entered && !(lapsed.isEmpty() && expired.isEmpty())) {
            pact.end(PactStatus.LAPSED, join(List.of(lapsed, expired)), today);
        }
    }

    private static List<ReasonSource> join(List<List<ReasonSource>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
