package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.pact.PactReason;
import org.unionplan.value.Pointer;

/** The reasons that rest on clauses of a pact rather than on events. Immutable. */
final class ClauseReasons {

    private final PactFacts facts;

    ClauseReasons(PactFacts facts) {
        this.facts = facts;
    }

    static PactReason nobodyConsented(DateInterpretation interpretation) {
        return PactReason.of(
                PactReason.Kind.NO_CONSENT, Pointer.ROOT.member("parties"), "no party has signed or consented");
    }

    PactReason awaitsEntry(DateInterpretation interpretation) {
        return entryClause("is to enter");
    }

    ReasonSource entered(LocalDate today) {
        return interpretation -> entryClause("enters").on(today);
    }

    private PactReason entryClause(String verb) {
        boolean stated = facts.pact().getEntryIntoForce().isPresent();
        String when = TriggerCondition.words(facts.entry().trigger());
        return PactReason.of(
                stated ? PactReason.Kind.ENTRY : PactReason.Kind.NOT_STATED,
                Pointer.ROOT.member("entryIntoForce"),
                stated
                        ? "the pact " + verb + " into force " + when
                        : "the pact does not say when it enters into force; it does " + when);
    }

    PactReason entryImpossible(DateInterpretation interpretation) {
        return PactReason.of(
                PactReason.Kind.ENTRY_IMPOSSIBLE,
                Pointer.ROOT.member("entryIntoForce"),
                "what it waits for can no longer come to pass: "
                        + TriggerCondition.words(facts.entry().trigger()));
    }

    /** The beginning of the term, if there is one. */
    Optional<ReasonSource> termBegins(DateInterpretation of) {
        LocalDate start = facts.termStart(of);
        return start.equals(PactCalendar.ALWAYS)
                ? Optional.empty()
                : Optional.of(interpretation ->
                        term("its term begins with " + PactWords.day(start)).on(start));
    }

    /** The beginning of the term, if that is still to come. */
    Optional<ReasonSource> termToCome(LocalDate today, DateInterpretation of) {
        return today.isBefore(facts.termStart(of)) ? termBegins(of) : Optional.empty();
    }

    static ReasonSource expired(LocalDate end) {
        return interpretation -> term("its term ended with " + end).on(end);
    }

    private static PactReason term(String words) {
        return PactReason.of(PactReason.Kind.TERM, Pointer.ROOT.member("term"), words);
    }

    PactReason endedByClause(DateInterpretation interpretation) {
        return PactReason.of(
                PactReason.Kind.ENDING,
                Pointer.ROOT.member("ending"),
                "the pact ends "
                        + TriggerCondition.words(facts.pact().getEnding().orElseThrow()));
    }

    static ReasonSource tooFew(int left) {
        return interpretation -> PactReason.of(
                PactReason.Kind.TOO_FEW,
                Pointer.ROOT.member("parties"),
                left == 1 ? "a single party is left" : "no party is left");
    }
}
