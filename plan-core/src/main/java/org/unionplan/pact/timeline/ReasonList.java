package org.unionplan.pact.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.pact.PactReason;
import org.unionplan.value.ElementId;

/** Collects reasons in order. Not thread-safe. */
final class ReasonList {

    /** A total order, so that words chosen to collide in a hash table cost nothing. */
    private static final Comparator<PactReason> ORDER = Comparator.comparing(PactReason::getPlace)
            .thenComparing(PactReason::getKind)
            .thenComparing(PactReason::getMessage)
            .thenComparing(reason -> reason.getParty().map(ElementId::toString).orElse(""))
            .thenComparing(reason -> reason.getDay().map(Object::toString).orElse(""));

    private final List<PactReason> reasons = new ArrayList<>();
    private final Set<PactReason> seen = new TreeSet<>(ORDER);

    void add(PactReason reason) {
        reasons.add(reason);
        seen.add(reason);
    }

    void addAll(Collection<PactReason> added) {
        added.forEach(this::add);
    }

    boolean contains(PactReason reason) {
        return seen.contains(reason);
    }

    void addIfNew(PactReason reason) {
        if (seen.add(reason)) {
            reasons.add(reason);
        }
    }

    List<PactReason> toList() {
        return List.copyOf(reasons);
    }
}
