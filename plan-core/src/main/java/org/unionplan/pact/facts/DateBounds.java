package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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

    /** The day on which an interval begins; of a single year or month, some day within it. */
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

    /** The day on which an interval ends; of a single year or month, some day within it. */
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

    /**
     * The first day of a period, which is all of the years, months and days it names: that of {@code 2014} is the first of
     * January. Unspecified digits leave several.
     */
    static DateBounds firstOf(Timeframe period) {
        LocalDate first = period.getEarliestFirst().orElse(PactCalendar.ALWAYS);
        LocalDate latest = period.asPeriod().getLatestFirst().orElse(first);
        return new DateBounds(first, PactCalendar.later(first, latest), isMarked(side(period, true)));
    }

    /**
     * The last day of a period: that of {@code 2014} is the thirty-first of December. A period of months from a day ends
     * by the corresponding date rule: six months from the thirty-first of August end on the last day of February.
     */
    static DateBounds lastOf(Timeframe period) {
        Optional<LocalDate> corresponding = correspondingEnd(period);
        LocalDate last = corresponding.or(period::getLatestLast).orElse(PactCalendar.NEVER);
        LocalDate earliest =
                corresponding.or(period.asPeriod()::getEarliestLast).orElse(last);
        return new DateBounds(PactCalendar.earlier(last, earliest), last, isMarked(side(period, false)));
    }

    private static Optional<LocalDate> correspondingEnd(Timeframe period) {
        String notation = period.getNotation().orElse("");
        int duration = notation.indexOf("/P");
        Optional<LocalDate> first = period.getEarliestFirst();
        if (duration < 0 || first.isEmpty() || !first.equals(period.asPeriod().getLatestFirst())) {
            return Optional.empty();
        }
        try {
            return Optional.of(PactCalendar.lastDay(first.get(), Period.parse(notation.substring(duration + 1)), 1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One side of the notation; the whole of it if it has no sides, and the first if the other is a duration. */
    private static String side(Timeframe period, boolean first) {
        String notation = period.getNotation().orElse("");
        int middle = notation.indexOf('/');
        if (middle < 0) {
            return notation;
        }
        boolean lasting = notation.startsWith("P", middle + 1);
        return first || lasting ? notation.substring(0, middle) : notation.substring(middle + 1);
    }

    private static boolean isMarked(String side) {
        return side.contains("~") || side.contains("?") || side.contains("%");
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
