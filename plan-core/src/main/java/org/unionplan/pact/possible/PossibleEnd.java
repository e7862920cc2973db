package org.unionplan.pact.possible;

import java.time.LocalDate;
import org.unionplan.pact.facts.PactCalendar;

/**
 * The days on which a pact may have ended so far. Immutable.
 *
 * @param from the first day on which it may have been over
 * @param to the last day, up to then, on which it may have ended
 * @param byMorning true if it may have ended with the day before
 * @param byJudgement true if it may have ended by what happened on the day
 */
record PossibleEnd(LocalDate from, LocalDate to, boolean byMorning, boolean byJudgement) {

    static final PossibleEnd NONE = new PossibleEnd(PactCalendar.NEVER, PactCalendar.NEVER, false, false);

    /** Ended with the day before. */
    PossibleEnd beforeMorning(LocalDate day) {
        return new PossibleEnd(PactCalendar.earlier(from, day), day, true, byJudgement);
    }

    /** Ended by what happened on the day. */
    PossibleEnd during(LocalDate day) {
        return new PossibleEnd(PactCalendar.earlier(from, day), day, byMorning, true);
    }

    /** Ended on any day, from this one at the latest. */
    PossibleEnd any(LocalDate day) {
        return new PossibleEnd(PactCalendar.earlier(from, day), PactCalendar.NEVER, true, true);
    }
}
