package org.unionplan.time;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of calendar days from a first day to a last day, both inclusive.
 *
 * <p>A range holds at least one day: its last day is never before its first. Days are those of the proleptic
 * Gregorian calendar (ISO 8601-1), in no time zone.
 */
public final class DateRange implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day of a range must not be before its first; found first "
                    + first + " and last " + last + ". Swap the two days.");
        }
        this.first = first;
        this.last = last;
    }

    /**
     * The days from {@code first} to {@code last}, both inclusive.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");

        return new DateRange(first, last);
    }

    /** A range of one day. */
    public static DateRange of(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return new DateRange(day, day);
    }

    /** The first day, inclusive. */
    public LocalDate getFirst() {
        return first;
    }

    /** The last day, inclusive. */
    public LocalDate getLast() {
        return last;
    }

    /** Returns the number of days, counting the first and the last; at least 1. */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Returns true if the day is in this range, including its first and last day. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Returns true if the two ranges have at least one day in common. */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");

        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The days that both ranges have in common; empty if they have none. */
    public Optional<DateRange> intersection(DateRange other) {
        Objects.requireNonNull(other, "other");

        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate laterFirst = other.first.isAfter(first) ? other.first : first;
        LocalDate earlierLast = other.last.isBefore(last) ? other.last : last;
        return Optional.of(new DateRange(laterFirst, earlierLast));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** Both days as an ISO 8601 interval, such as {@code 2021-01-01/2021-12-31}. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
