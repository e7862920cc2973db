package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unionplan.pact.PactReason;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * An effect of an event or a clause on the life of a pact. Its day depends on the interpretation of imprecise dates.
 *
 * @param kind the kind of effect
 * @param key orders effects of one day and kind, independently of their order in the document
 * @param source the index of the event it comes from; negative for a clause
 * @param party the party it concerns
 * @param successor the actor who takes that party's place
 * @param name the name of an event
 * @param place its place in the document
 * @param day the day that counts
 * @param until the last day of a suspension, or the new end for a renewal
 * @param words the sentence about it, given its day
 */
public record Effect(
        Kind kind,
        String key,
        int source,
        Optional<ElementId> party,
        Optional<ElementId> successor,
        Optional<ElementId> name,
        Pointer place,
        Function<DateInterpretation, LocalDate> day,
        Function<DateInterpretation, LocalDate> until,
        Function<LocalDate, String> words)
        implements ReasonSource {

    /**
     * The kinds of effects. Those of one day take effect in this order: first what ended with the day before, then
     * consents, then suspensions and renewals, then notices.
     */
    public enum Kind {
        // Ends, whose day is the last one; they take effect on the morning after.
        ENTRY_LATEST(true, PactReason.Kind.ENTRY_LATEST),
        SUPERSEDED(true, PactReason.Kind.SUPERSESSION),
        TERMINATED(true, PactReason.Kind.TERMINATION),
        SUSPENSION_OVER(true, PactReason.Kind.SUSPENSION),
        RATIFICATION_FAILED(true, PactReason.Kind.RATIFICATION_FAILED),
        LEAVING(true, PactReason.Kind.WITHDRAWAL),
        // Consents.
        SUCCEEDED(false, PactReason.Kind.SUCCESSION),
        SIGNED(false, PactReason.Kind.SIGNATURE),
        RATIFIED(false, PactReason.Kind.RATIFICATION),
        DECLARED(false, PactReason.Kind.DECLARATION),
        CONSENTED(false, PactReason.Kind.CONSENT),
        ACCEDED(false, PactReason.Kind.ACCESSION),
        ACCESSION_EFFECTIVE(false, PactReason.Kind.ACCESSION),
        OCCURRED(false, PactReason.Kind.OCCURRENCE),
        // Suspensions and renewals.
        SUSPENDED(false, PactReason.Kind.SUSPENSION),
        RESUMED(false, PactReason.Kind.RESUMPTION),
        RENEWED(false, PactReason.Kind.RENEWAL),
        // Notices.
        NON_RENEWAL(false, PactReason.Kind.NON_RENEWAL),
        NOTICE(false, PactReason.Kind.NOTICE),
        // Reported only.
        RATIFICATION_DELAYED(false, PactReason.Kind.RATIFICATION_FAILED),
        AMENDED(false, PactReason.Kind.AMENDMENT),
        // A day on which a condition or the term may be met.
        DAY(false, PactReason.Kind.TERM);

        private final boolean end;
        private final PactReason.Kind reason;

        Kind(boolean end, PactReason.Kind reason) {
            this.end = end;
            this.reason = reason;
        }

        /** Returns true for effects that are reported and change nothing. */
        boolean isOnlyReported() {
            return this == RATIFICATION_DELAYED || this == AMENDED;
        }
    }

    /** The first day on which it shows: its day, or for an end the day after. */
    public LocalDate takesEffect(DateInterpretation interpretation) {
        LocalDate counts = day.apply(interpretation);
        return kind.end ? PactCalendar.dayAfter(counts) : counts;
    }

    @Override
    public PactReason reason(DateInterpretation interpretation) {
        LocalDate counts = day.apply(interpretation);
        return new PactReason(kind.reason, place, party, Optional.empty(), words.apply(counts)).on(counts);
    }
}
