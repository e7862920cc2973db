package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.simulation.BoundSpan;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.Truth;
import org.unionplan.value.Pointer;

/** The time for which a provision applies, which is also limited by that of the provisions around it. */
final class ProvisionTime {

    private final List<ProvisionIndex.IndexedProvision> path;

    ProvisionTime(ProvisionIndex.IndexedProvision provision) {
        this.path = provision.path();
    }

    /** Returns whether the provision applies on that day, and adds the reasons. */
    Truth covers(LocalDate day, BindingReasons reasons) {
        Truth all = Truth.YES;
        for (ProvisionIndex.IndexedProvision entry : path) {
            if (entry.provision().getTimeframe().isPresent()) {
                all = all.and(covers(entry, day, reasons));
            }
        }
        for (ProvisionIndex.IndexedProvision entry : path) {
            entry.provision()
                    .getCondition()
                    .ifPresent(condition -> reasons.support(PactReason.of(
                            PactReason.Kind.CONDITION,
                            entry.place().member("condition"),
                            entry.provision().getId() + " depends on a condition in words, \"" + condition.in()
                                    + "\"")));
        }
        return all;
    }

    private static Truth covers(ProvisionIndex.IndexedProvision entry, LocalDate day, BindingReasons reasons) {
        BoundSpan span = BoundSpan.of(entry.provision().getTimeframe());
        String when = "\"" + entry.provision().getTimeframe().orElseThrow() + "\"";
        Pointer at = entry.place().member("timeframe");
        String id = entry.provision().getId().toString();
        Truth covered = new Truth(span.covers(day), span.isUncertain(day));
        if (covered.holds()) {
            reasons.support(PactReason.of(PactReason.Kind.TIME, at, id + " applies " + when));
        } else {
            reasons.obstacle(PactReason.of(PactReason.Kind.TIME, at, id + " applies only " + when));
        }
        if (covered.uncertain()) {
            reasons.doubt(PactReason.of(PactReason.Kind.IMPRECISE, at, "a time is not exact: " + when));
        }
        return covered;
    }
}
