package org.unionplan.pact.simulation;

import java.time.LocalDate;
import org.unionplan.time.Timeframe;

/**
 * The days that a date may mean.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 * @param doubtful true if the source marks the date as uncertain or approximate
 */
public record DateBounds(LocalDate earliest, LocalDate latest, boolean doubtful) {

    static final DateBounds UNKNOWN = new DateBounds(PactCalendar.ALWAYS, PactCalendar.NEVER, false);

    /** Some day within the timeframe. */
    static DateBounds within(Timeframe time) {
        return of(
                time,
                time.getEarliestFirst().orElse(PactCalendar.ALWAYS),
                time.getLatestLast().orElse(PactCalendar.NEVER));
    }

    /** The day on which an interval begins, as a period does; some day within any other timeframe. */
    static DateBounds start(Timeframe time) {
        if (!time.isInterval()) {
            return within(time);
        }
        return of(
                time,
                time.getEarliestFirst().orElse(PactCalendar.ALWAYS),
                time.isOpenStart()
                        ? PactCalendar.ALWAYS
                        : time.asPeriod().getLatestFirst().orElse(PactCalendar.NEVER));
    }

    /** The last day of an interval, as of a period; some day within any other timeframe. */
    static DateBounds end(Timeframe time) {
        if (!time.isInterval()) {
            return within(time);
        }
        return of(
                time,
                time.isOpenEnd()
                        ? PactCalendar.NEVER
                        : time.asPeriod().getEarliestLast().orElse(PactCalendar.ALWAYS),
                time.getLatestLast().orElse(PactCalendar.NEVER));
    }

    private static DateBounds of(Timeframe time, LocalDate one, LocalDate other) {
        boolean doubtful = time.isApproximate() || time.isUncertain();
        return new DateBounds(PactCalendar.earlier(one, other), PactCalendar.later(one, other), doubtful);
    }

    /** Returns true if there is more than one interpretation. */
    boolean isImprecise() {
        return doubtful || !earliest.equals(latest);
    }
}
