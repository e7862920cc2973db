package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unionplan.pact.PactReason;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * Something that bears on a pact from a day on, which depends on how imprecise dates are read.
 *
 * @param kind what it does
 * @param key tells facts of one day and kind apart, and not by their order in the document
 * @param source which event it comes from, to be found again; negative where it comes from none
 * @param party whom it is about
 * @param successor who takes that party's place
 * @param name the name of an event
 * @param place where it stands
 * @param day the day that counts
 * @param until the last day, for what lasts a while; for a renewal, the new end
 * @param words what is said of it, given its day
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
        Function<LocalDate, String> words) {

    /**
     * What a fact does. On one day they take effect in this order: first what came to its end with the day before,
     * then whatever lets a party in, then what sets it aside, then notices of leaving.
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
        // What sets aside and takes up again.
        SUSPENDED(false, PactReason.Kind.SUSPENSION),
        RESUMED(false, PactReason.Kind.RESUMPTION),
        RENEWED(false, PactReason.Kind.RENEWAL),
        // Notices.
        NON_RENEWAL(false, PactReason.Kind.NON_RENEWAL),
        NOTICE(false, PactReason.Kind.NOTICE),
        // What is told and changes no one's standing.
        RATIFICATION_DELAYED(false, PactReason.Kind.RATIFICATION_FAILED),
        AMENDED(false, PactReason.Kind.AMENDMENT),
        // Nothing but a day on which to look again.
        DAY(false, PactReason.Kind.TERM);

        private final boolean end;
        private final PactReason.Kind ground;

        Kind(boolean end, PactReason.Kind ground) {
            this.end = end;
            this.ground = ground;
        }
    }

    /** The first day on which it shows under that reading: its day, or for an end the day after. */
    public LocalDate takesEffect(DateInterpretation reading) {
        LocalDate counts = day.apply(reading);
        return kind.end ? DateBounds.dayAfter(counts) : counts;
    }

    public PactReason reason(DateInterpretation reading) {
        LocalDate counts = day.apply(reading);
        return new PactReason(kind.ground, place, party, Optional.empty(), words.apply(counts)).on(counts);
    }
}
