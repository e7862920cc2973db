package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.time.Period;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/**
 * A day that a pact names, as exactly as it names it. {@link #NEVER} stands for a last day nobody knows, {@link
 * #ALWAYS} for a first one.
 *
 * @param number which of the pact's moments it is
 * @param earliest the first day it may be
 * @param latest the last day it may be
 * @param doubtful whether its source marks it as uncertain or approximate
 * @param place where it stands
 * @param written how it is written
 */
public record DateBounds(
        int number, LocalDate earliest, LocalDate latest, boolean doubtful, Pointer place, String written) {

    public static final LocalDate ALWAYS = LocalDate.MIN;
    public static final LocalDate NEVER = LocalDate.MAX;

    private static final long MANY_MONTHS = 12L * 10_000;
    private static final long MANY_DAYS = 366L * 10_000;

    /** Some day within the timeframe. */
    static DateBounds within(int number, Timeframe time, Pointer place) {
        return of(
                number,
                time,
                place,
                time.getEarliestFirst().orElse(ALWAYS),
                time.getLatestLast().orElse(NEVER));
    }

    /** The day on which the timeframe begins. */
    static DateBounds start(int number, Timeframe time, Pointer place) {
        boolean unbounded = time.isOpenStart();
        return of(
                number,
                time,
                place,
                time.getEarliestFirst().orElse(ALWAYS),
                unbounded ? ALWAYS : time.getLatestFirst().orElse(NEVER));
    }

    /** The last day of the timeframe. */
    static DateBounds end(int number, Timeframe time, Pointer place) {
        boolean unbounded = time.isOpenEnd();
        return of(
                number,
                time,
                place,
                unbounded ? NEVER : time.getEarliestLast().orElse(ALWAYS),
                time.getLatestLast().orElse(NEVER));
    }

    private static DateBounds of(int number, Timeframe time, Pointer place, LocalDate one, LocalDate other) {
        boolean reversed = other.isBefore(one);
        boolean doubtful = time.isApproximate() || time.isUncertain();
        return new DateBounds(number, reversed ? other : one, reversed ? one : other, doubtful, place, time.toString());
    }

    /** Whether it can be read in more than one way. */
    public boolean isImprecise() {
        return doubtful || !earliest.equals(latest);
    }

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate dayAfter(LocalDate day) {
        return day.equals(NEVER) ? NEVER : day.plusDays(1);
    }

    public static boolean isDay(LocalDate day) {
        return !day.equals(ALWAYS) && !day.equals(NEVER);
    }

    /** Whether it is some time at all; a document may hold any period. */
    static boolean isPositive(Period period) {
        return !period.isNegative() && !period.isZero();
    }

    /** That day and so many times the period after it; never, where no calendar goes that far. */
    static LocalDate plus(LocalDate day, Period period, long times) {
        if (!isDay(day) || times == 0 || !isPositive(period)) {
            return day;
        }
        if (times > MANY_DAYS || period.toTotalMonths() > MANY_MONTHS / times || days(period) > MANY_DAYS / times) {
            return NEVER;
        }
        LocalDate later = day.plusMonths(period.toTotalMonths() * times).plusDays(days(period) * times);
        return later.getYear() > 9999 ? NEVER : later;
    }

    /** That day less the period; for a period longer than any calendar, always. */
    static LocalDate minus(LocalDate day, Period period) {
        if (!isDay(day) || !isPositive(period)) {
            return day;
        }
        if (period.toTotalMonths() > 2 * MANY_MONTHS || days(period) > 2 * MANY_DAYS) {
            return ALWAYS;
        }
        return day.minusMonths(period.toTotalMonths()).minusDays(days(period));
    }

    @SuppressWarnings("JavaPeriodGetDays") // the days beside the months, which are counted apart
    private static long days(Period period) {
        return period.getDays();
    }
}
