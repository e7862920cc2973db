package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.time.Timeframe;

/**
 * The days of a period: all of the years, months and days it names. Unspecified digits, and dates marked as uncertain or
 * approximate, leave a doubt.
 *
 * @param first its first day
 * @param last its last day
 * @param vague true if the days are unknown or marked as uncertain
 */
public record BoundSpan(DateBounds first, DateBounds last, boolean vague) {

    public static final BoundSpan ALWAYS = new BoundSpan(
            new DateBounds(PactCalendar.ALWAYS, PactCalendar.ALWAYS, false),
            new DateBounds(PactCalendar.NEVER, PactCalendar.NEVER, false),
            false);

    public static BoundSpan of(Optional<Timeframe> time) {
        return time.map(BoundSpan::of).orElse(ALWAYS);
    }

    private static BoundSpan of(Timeframe time) {
        // An unknown side is no bound, but none to rely on either.
        boolean vague = time.getNotation().isEmpty()
                || time.isUncertain()
                || time.isApproximate()
                || time.isUnknownStart()
                || time.isUnknownEnd();
        DateBounds first = DateBounds.firstOf(time);
        // A marked date counts as it is written, with a doubt: in "about April" it is some time in April.
        boolean marked = time.isUncertain() || time.isApproximate();
        return new BoundSpan(
                marked ? new DateBounds(first.earliest(), first.earliest(), false) : first,
                DateBounds.lastOf(time),
                vague);
    }

    /** The first day that counts. */
    public LocalDate begins() {
        return first.latest();
    }

    /** The last day that counts. */
    public LocalDate ends() {
        return last.latest();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(begins()) && !day.isAfter(ends());
    }

    /** Returns true if another reading of the time gives the opposite answer. */
    public boolean isUncertain(LocalDate day) {
        boolean possible = !day.isBefore(first.earliest()) && !day.isAfter(last.latest());
        boolean sure = covers(day) && !day.isAfter(last.earliest());
        return possible && (vague || !sure);
    }

    public boolean overlaps(BoundSpan other) {
        return !first.earliest().isAfter(other.ends())
                && !other.first.earliest().isAfter(ends());
    }
}
