package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/**
 * A period with a place of its own in the calendar: a year, a part of it that begins in January, an ISO 8601 week from
 * Monday to Sunday, a day.
 */
enum CalendarPeriod {
    YEAR(12, 0),
    HALF_YEAR(6, 0),
    FOUR_MONTHS(4, 0),
    QUARTER(3, 0),
    TWO_MONTHS(2, 0),
    MONTH(1, 0),
    WEEK(0, 7),
    DAY(0, 1);

    /** Number 0 of the periods in months begins with the year 0. */
    private static final LocalDate YEAR_ZERO = LocalDate.of(0, 1, 1);

    /** Number 0 of the periods in days begins on a Monday, the week of 1970-01-01. */
    private static final LocalDate A_MONDAY = LocalDate.of(1969, 12, 29);

    private final int months;
    private final int days;

    CalendarPeriod(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** The period of that length, however it is written: twelve months are a year. */
    static Optional<CalendarPeriod> of(Period length) {
        return Arrays.stream(values())
                .filter(period -> period.length().equals(length.normalized()))
                .findFirst();
    }

    /** The period in the terms of {@code java.time}: whole years, else months, else days. */
    Period length() {
        return this == YEAR ? Period.ofYears(1) : Period.of(0, months, days);
    }

    /** The number of the period in which the day lies. */
    long ordinalOf(LocalDate day) {
        return months > 0
                ? Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, months)
                : Math.floorDiv(day.toEpochDay() - A_MONDAY.toEpochDay(), days);
    }

    /** All days of the period with that number. */
    DateRange window(long ordinal) {
        return DateRange.of(firstDay(ordinal), firstDay(ordinal + 1).minusDays(1));
    }

    private LocalDate firstDay(long ordinal) {
        return months > 0 ? YEAR_ZERO.plusMonths(ordinal * months) : A_MONDAY.plusDays(ordinal * days);
    }
}
