package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.time.Period;

/**
 * Arithmetic with the days of a pact. {@link #ALWAYS} stands for a first day that is not known, {@link #NEVER} for a last
 * one.
 */
public final class PactCalendar {

    public static final LocalDate ALWAYS = LocalDate.MIN;
    public static final LocalDate NEVER = LocalDate.MAX;

    private static final long MANY_MONTHS = 12L * 10_000;
    private static final long MANY_DAYS = 366L * 10_000;

    private PactCalendar() {}

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public static LocalDate dayAfter(LocalDate day) {
        return day.equals(NEVER) ? NEVER : day.plusDays(1);
    }

    public static LocalDate dayBefore(LocalDate day) {
        return isDay(day) ? day.minusDays(1) : day;
    }

    /** Returns true for a day of the calendar, and false for {@link #ALWAYS} and {@link #NEVER}. */
    public static boolean isDay(LocalDate day) {
        return !day.equals(ALWAYS) && !day.equals(NEVER);
    }

    /** Returns true if the period has a length; a document may hold any period. */
    static boolean isPositive(Period period) {
        return !period.isNegative() && !period.isZero();
    }

    /** Adds the period to the day that many times; {@link #NEVER} after the year 9999. */
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

    /**
     * The last day of a number of such periods, one after the other, of which the first begins on that day; {@link #NEVER}
     * after the year 9999. Months end with the day before the one that corresponds to the first, or with the last day of
     * the month if no day does.
     */
    static LocalDate lastDay(LocalDate first, Period period, long times) {
        LocalDate next = plus(first, period, times);
        if (!isDay(next) || next.equals(first)) {
            return next;
        }
        boolean clipped = days(period) == 0 && next.getDayOfMonth() < first.getDayOfMonth();
        return clipped ? next : next.minusDays(1);
    }

    /** Subtracts the period from the day; {@link #ALWAYS} if the period is longer than any calendar. */
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
