package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Some days and their repetitions at equal periods, {@code R/2024-07-01/2024-07-31/P3Y}.
 *
 * <p>Occurrence k begins k periods after the first one begins and ends k periods after it ends, each counted from the
 * first.
 *
 * @param days the occurrences by their last days
 * @param first the first occurrence
 */
record WindowCadence(AnchoredCadence days, DateRange first) implements Cadence {

    static WindowCadence of(int times, DateRange first, Period every) {
        return new WindowCadence(new AnchoredCadence(times, first.getLast(), every), first);
    }

    @Override
    public long indexFrom(LocalDate day) {
        return days.indexFrom(day);
    }

    @Override
    public DateRange at(long index) {
        LocalDate begin = first.getFirst().plus(days.every().multipliedBy(Math.toIntExact(index)));
        return DateRange.of(begin, days.at(index).getLast());
    }

    @Override
    public OptionalInt times() {
        return days.times();
    }

    @Override
    public Optional<Period> period() {
        return days.period();
    }
}
