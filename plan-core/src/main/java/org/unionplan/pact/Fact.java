package org.unionplan.pact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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
record Fact(
        Kind kind,
        String key,
        int source,
        Optional<ElementId> party,
        Optional<ElementId> successor,
        Optional<ElementId> name,
        Pointer place,
        Function<Reading, LocalDate> day,
        Function<Reading, LocalDate> until,
        Function<LocalDate, String> words) {

    /**
     * What a fact does. On one day they take effect in this order: first what came to its end with the day before,
     * then whatever lets a party in, then what sets it aside, then notices of leaving.
     */
    enum Kind {
        // Ends, whose day is the last one; they take effect on the morning after.
        ENTRY_LATEST(true, Ground.ENTRY_LATEST),
        SUPERSEDED(true, Ground.SUPERSESSION),
        TERMINATED(true, Ground.TERMINATION),
        SUSPENSION_OVER(true, Ground.SUSPENSION),
        RATIFICATION_FAILED(true, Ground.RATIFICATION_FAILED),
        LEAVING(true, Ground.WITHDRAWAL),
        // Consents.
        SUCCEEDED(false, Ground.SUCCESSION),
        SIGNED(false, Ground.SIGNATURE),
        RATIFIED(false, Ground.RATIFICATION),
        DECLARED(false, Ground.DECLARATION),
        CONSENTED(false, Ground.CONSENT),
        ACCEDED(false, Ground.ACCESSION),
        ACCESSION_EFFECTIVE(false, Ground.ACCESSION),
        OCCURRED(false, Ground.OCCURRENCE),
        // What sets aside and takes up again.
        SUSPENDED(false, Ground.SUSPENSION),
        RESUMED(false, Ground.RESUMPTION),
        RENEWED(false, Ground.RENEWAL),
        // Notices.
        NON_RENEWAL(false, Ground.NON_RENEWAL),
        NOTICE(false, Ground.NOTICE),
        // What is told and changes no one's standing.
        RATIFICATION_DELAYED(false, Ground.RATIFICATION_FAILED),
        AMENDED(false, Ground.AMENDMENT),
        // Nothing but a day on which to look again.
        DAY(false, Ground.TERM);

        private final boolean end;
        private final Ground ground;

        Kind(boolean end, Ground ground) {
            this.end = end;
            this.ground = ground;
        }
    }

    /** The first day on which it shows under that reading: its day, or for an end the day after. */
    LocalDate takesEffect(Reading reading) {
        LocalDate counts = day.apply(reading);
        return kind.end ? Moment.dayAfter(counts) : counts;
    }

    Reason reason(Reading reading) {
        LocalDate counts = day.apply(reading);
        return new Reason(kind.ground, place, party, Optional.empty(), words.apply(counts)).on(counts);
    }
}
