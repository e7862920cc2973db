package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.pact.facts.BoundSpan;
import org.unionplan.pact.facts.PactWords;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.TriggerCondition;
import org.unionplan.pact.facts.Truth;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The time for which a provision applies, which is also limited by the provisions around it. */
final class ProvisionTime {

    private final List<ProvisionIndex.IndexedProvision> path;
    private final TriggerDays triggers;

    ProvisionTime(ProvisionIndex.IndexedProvision provision, TriggerDays triggers) {
        this.path = provision.path();
        this.triggers = triggers;
    }

    /** Returns whether the provision applies on that day, and adds the reasons. */
    Truth covers(LocalDate day, BindingReasons reasons) {
        Truth all = Truth.YES;
        for (ProvisionIndex.IndexedProvision entry : path) {
            Provision provision = entry.provision();
            if (provision.getTimeframe().isPresent()) {
                all = all.and(covers(entry, provision.getTimeframe().get(), day, reasons));
            }
            if (provision.getTrigger().isPresent()) {
                all = all.and(isTriggered(entry, day, reasons));
            }
        }
        for (ProvisionIndex.IndexedProvision entry : path) {
            entry.provision()
                    .getCondition()
                    .ifPresent(condition -> reasons.support(PactReason.of(
                            PactReason.Kind.CONDITION,
                            entry.place().member("condition"),
                            Message.of("pact-reason.condition")
                                    .withId("provision", entry.provision().getId())
                                    .with("words", condition.in()))));
        }
        return all;
    }

    private static Truth covers(
            ProvisionIndex.IndexedProvision entry, Timeframe time, LocalDate day, BindingReasons reasons) {
        BoundSpan span = BoundSpan.of(entry.provision().getTimeframe());
        Pointer at = entry.place().member("timeframe");
        Truth covered = new Truth(span.covers(day), span.isUncertain(day));
        Message message = Message.of(covered.holds() ? "pact-reason.applies" : "pact-reason.applies-only")
                .withId("provision", entry.provision().getId())
                .with("when", PactWords.period(time));
        if (covered.holds()) {
            reasons.support(PactReason.of(PactReason.Kind.TIME, at, message));
        } else {
            reasons.obstacle(PactReason.of(PactReason.Kind.TIME, at, message));
        }
        if (covered.uncertain()) {
            reasons.doubt(PactReason.of(
                    PactReason.Kind.IMPRECISE,
                    at,
                    Message.of("pact-reason.imprecise").with("time", time)));
        }
        return covered;
    }

    private Truth isTriggered(ProvisionIndex.IndexedProvision entry, LocalDate day, BindingReasons reasons) {
        ElementId id = entry.provision().getId();
        Pointer at = entry.place().member("trigger");
        Truth met = triggers.isMet(entry, day);
        Message condition =
                TriggerCondition.message(entry.provision().getTrigger().orElseThrow());
        if (met.holds()) {
            reasons.support(PactReason.of(
                    PactReason.Kind.TIME,
                    at,
                    Message.of("pact-reason.triggered").withId("provision", id).with("condition", condition)));
        } else {
            reasons.obstacle(PactReason.of(
                    PactReason.Kind.TIME,
                    at,
                    Message.of("pact-reason.not-triggered")
                            .withId("provision", id)
                            .with("condition", condition)));
        }
        if (met.uncertain()) {
            reasons.doubt(PactReason.of(
                    PactReason.Kind.IMPRECISE,
                    at,
                    Message.of("pact-reason.trigger-doubtful").with("condition", condition)));
        }
        return met;
    }
}
