package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day and its repetitions at equal periods, {@code R5/2021-03-31/P3M} (ISO 8601-1).
 *
 * <p>Occurrence k is the start plus k periods, months before days, reckoned from the start each time: a day clipped by
 * a short month does not stay clipped.
 *
 * @param stated how many occurrences there are in all; 0 where they never end
 * @param start occurrence 0
 * @param every the period, longer than nothing, so that the days strictly ascend
 */
record AnchoredCadence(int stated, LocalDate start, Period every) implements Cadence {

    @Override
    public long indexFrom(LocalDate day) {
        long index = day.isAfter(start) ? firstNotBefore(day) : 0;
        return stated == 0 ? index : Math.min(index, stated);
    }

    @Override
    public DateRange at(long index) {
        return DateRange.of(day(index));
    }

    @Override
    public Optional<Period> period() {
        return Optional.of(every);
    }

    /** Doubles its stride until it has reached the day, then bisects. */
    private long firstNotBefore(LocalDate day) {
        long high = 1;
        while (day(high).isBefore(day)) {
            high *= 2;
        }
        long low = high / 2;
        while (low < high) {
            long middle = (low + high) / 2;
            if (day(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private LocalDate day(long index) {
        return start.plus(every.multipliedBy(Math.toIntExact(index)));
    }

    @Override
    public OptionalInt times() {
        return stated == 0 ? OptionalInt.empty() : OptionalInt.of(stated);
    }
}
