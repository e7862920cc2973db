package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.time.Timeframe;

/**
 * The days on which a provision or an affiliation is to hold: all of them, as of any period. A first or last day that the
 * source marks as doubtful counts at its last possible day.
 *
 * @param mayBegin the first day it may begin
 * @param first the first day that counts
 * @param mayEnd the first day that may be its last
 * @param last the last day that counts
 * @param vague true if the days are unknown or marked as uncertain
 */
public record BoundSpan(LocalDate mayBegin, LocalDate first, LocalDate mayEnd, LocalDate last, boolean vague) {

    public static final BoundSpan ALWAYS =
            new BoundSpan(PactCalendar.ALWAYS, PactCalendar.ALWAYS, PactCalendar.NEVER, PactCalendar.NEVER, false);

    public static BoundSpan of(Optional<Timeframe> time) {
        return time.map(BoundSpan::of).orElse(ALWAYS);
    }

    private static BoundSpan of(Timeframe time) {
        boolean worded = time.getNotation().isEmpty();
        boolean vague = worded || time.isUncertain() || time.isApproximate();
        LocalDate mayBegin = time.getEarliestFirst().orElse(PactCalendar.ALWAYS);
        LocalDate last = time.getLatestLast().orElse(PactCalendar.NEVER);
        // An unknown side is no bound, but none to rely on either.
        boolean unknown = time.isUnknownStart() || time.isUnknownEnd();
        return new BoundSpan(
                mayBegin,
                time.asPeriod().getLatestFirst().orElse(mayBegin),
                time.asPeriod().getEarliestLast().orElse(last),
                last,
                vague || unknown);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Returns true if another interpretation of the time gives the opposite answer. */
    public boolean isUncertain(LocalDate day) {
        boolean beginning = !day.isBefore(mayBegin) && day.isBefore(first);
        boolean ending = day.isAfter(mayEnd) && !day.isAfter(last);
        return beginning || ending || (vague && covers(day));
    }

    public boolean overlaps(BoundSpan other) {
        return !mayBegin.isAfter(other.last) && !other.mayBegin.isAfter(last);
    }
}
