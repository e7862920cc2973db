package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The same dates and months every year.
 *
 * @param dates at least one, in the order of their last days
 */
record AnnualCadence(List<AnnualDate> dates) implements Cadence {

    /** Every date exists in a leap year, and the order found there never turns round in a common one. */
    private static final int A_LEAP_YEAR = 2000;

    static AnnualCadence of(List<AnnualDate> dates) {
        return new AnnualCadence(dates.stream()
                .sorted(Comparator.comparing(date -> date.in(A_LEAP_YEAR).getLast()))
                .toList());
    }

    @Override
    public long indexFrom(LocalDate day) {
        int year = day.getYear();
        long over = dates.stream()
                .filter(date -> date.in(year).getLast().isBefore(day))
                .count();
        return (long) year * dates.size() + over;
    }

    @Override
    public DateRange at(long index) {
        int year = Math.toIntExact(Math.floorDiv(index, dates.size()));
        return dates.get(Math.floorMod(index, dates.size())).in(year);
    }

    @Override
    public OptionalInt times() {
        return OptionalInt.empty();
    }

    @Override
    public Optional<Period> period() {
        return Optional.empty();
    }
}
