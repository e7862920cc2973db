package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.PactWords;
import org.unionplan.pact.facts.ReasonSource;
import org.unionplan.pact.facts.TriggerCondition;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** The reasons that rest on clauses of a pact rather than on events. Immutable. */
final class ClauseReasons {

    private final PactFacts facts;

    ClauseReasons(PactFacts facts) {
        this.facts = facts;
    }

    static PactReason nobodyConsented() {
        return PactReason.of(
                PactReason.Kind.NO_CONSENT, Pointer.ROOT.member("parties"), Message.of("pact-reason.nobody-consented"));
    }

    PactReason awaitsEntry() {
        return entryClause("pact-reason.enters");
    }

    ReasonSource entered(LocalDate today) {
        return () -> entryClause("pact-reason.entered").on(today);
    }

    private PactReason entryClause(String code) {
        boolean stated = facts.pact().getEntryIntoForce().isPresent();
        return stated
                ? PactReason.of(
                        PactReason.Kind.ENTRY,
                        Pointer.ROOT.member("entryIntoForce"),
                        Message.of(code)
                                .with(
                                        "condition",
                                        TriggerCondition.message(facts.entry().trigger())))
                : PactReason.of(
                        PactReason.Kind.NOT_STATED,
                        Pointer.ROOT.member("entryIntoForce"),
                        Message.of("pact-reason.gap.entry-into-force"));
    }

    PactReason entryImpossible() {
        return PactReason.of(
                PactReason.Kind.ENTRY_IMPOSSIBLE,
                Pointer.ROOT.member("entryIntoForce"),
                Message.of("pact-reason.entry-impossible")
                        .with(
                                "condition",
                                TriggerCondition.message(facts.entry().trigger())));
    }

    /** The beginning of the term, if there is one. */
    Optional<ReasonSource> termBegins() {
        LocalDate start = facts.termStart(DateInterpretation.STRICT);
        return start.equals(PactCalendar.ALWAYS)
                ? Optional.empty()
                : Optional.of(() -> term("pact-reason.term-begins", start, facts.statedTermStart())
                        .on(start));
    }

    /** The beginning of the term, if that is still to come. */
    Optional<ReasonSource> termToCome(LocalDate today) {
        return today.isBefore(facts.termStart(DateInterpretation.STRICT)) ? termBegins() : Optional.empty();
    }

    static ReasonSource expired(LocalDate end) {
        return () -> term("pact-reason.expired", end, Optional.empty()).on(end);
    }

    private static PactReason term(String code, LocalDate day, Optional<Timeframe> stated) {
        return PactReason.of(
                PactReason.Kind.TERM,
                Pointer.ROOT.member("term"),
                Message.of(code).with("when", PactWords.when(day, stated)));
    }

    PactReason endedByClause() {
        return PactReason.of(
                PactReason.Kind.ENDING,
                Pointer.ROOT.member("ending"),
                Message.of("pact-reason.ended-by-clause")
                        .with(
                                "condition",
                                TriggerCondition.message(
                                        facts.pact().getEnding().orElseThrow())));
    }

    /** All but one of the parties are suspended, which releases the last towards them. */
    static PactReason released() {
        return PactReason.of(
                PactReason.Kind.SUSPENSION, Pointer.ROOT.member("parties"), Message.of("pact-reason.released"));
    }

    static ReasonSource tooFew(int left) {
        return () -> PactReason.of(
                PactReason.Kind.TOO_FEW,
                Pointer.ROOT.member("parties"),
                Message.of("pact-reason.too-few").withNumber("left", left));
    }
}
