package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * So many times in every period that has no place of its own in the calendar, such as two years: periods in a row,
 * counted from a first day in both directions.
 *
 * @param stated the number of times as stated; 0 for a plain "once in every"
 * @param owed the number of times something is due: 0 where the number is only a limit
 * @param every the period
 * @param first the first day of one of the periods
 */
record CountedCadence(int stated, int owed, Period every, LocalDate first) implements Cadence {

    /** The day from which periods are counted if none is stated. */
    static final LocalDate FIRST_OF_ALL = LocalDate.of(0, 1, 1);

    @Override
    public long indexFrom(LocalDate day) {
        return ordinalOf(day) * owed;
    }

    @Override
    public DateRange at(long index) {
        long ordinal = Math.floorDiv(index, owed);
        return DateRange.of(begin(ordinal), begin(ordinal + 1).minusDays(1));
    }

    @Override
    public Optional<Period> period() {
        return Optional.of(every);
    }

    @Override
    public Cadence countedFrom(LocalDate day) {
        return new CountedCadence(stated, owed, every, day);
    }

    /** Doubles its stride until it has passed the day, then bisects. */
    private long ordinalOf(LocalDate day) {
        long low = day.isBefore(first) ? -1 : 0;
        while (begin(low).isAfter(day)) {
            low *= 2;
        }
        long high = Math.max(1, low + 1);
        while (!begin(high).isAfter(day)) {
            high *= 2;
        }
        while (high - low > 1) {
            long middle = Math.floorDiv(low + high, 2);
            if (begin(middle).isAfter(day)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private LocalDate begin(long ordinal) {
        return first.plus(every.multipliedBy(Math.toIntExact(ordinal)));
    }

    @Override
    public OptionalInt times() {
        return stated == 0 ? OptionalInt.empty() : OptionalInt.of(stated);
    }
}
