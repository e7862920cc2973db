package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The same dates, months and windows every year, or every second, third or further year.
 *
 * @param dates at least one, in the order of their last days
 * @param every the number of years from one time to the next
 * @param first a year in which they occur
 */
record AnnualCadence(List<AnnualDate> dates, int every, int first) implements Cadence {

    /** Every date exists in a leap year, and the order found there never turns round in a common one. */
    private static final int A_LEAP_YEAR = 2000;

    static AnnualCadence of(List<AnnualDate> dates, int every) {
        return new AnnualCadence(
                dates.stream()
                        .sorted(Comparator.comparing((AnnualDate date) ->
                                        in(date, A_LEAP_YEAR, every).getLast())
                                .thenComparing(
                                        date -> in(date, A_LEAP_YEAR, every).getFirst()))
                        .toList(),
                every,
                0);
    }

    @Override
    public long indexFrom(LocalDate day) {
        long turn = Math.floorDiv(day.getYear() - first, every);
        long over = dates.stream()
                .filter(date -> in(date, year(turn), every).getLast().isBefore(day))
                .count();
        return turn * dates.size() + over;
    }

    @Override
    public DateRange at(long index) {
        int year = year(Math.floorDiv(index, dates.size()));
        return in(dates.get(Math.floorMod(index, dates.size())), year, every);
    }

    private int year(long turn) {
        return Math.toIntExact(first + turn * every);
    }

    /**
     * Every year a window over New Year counts for the year in which it ends, so that last days are in order. Otherwise it
     * counts for the year in which it begins, and ends before the next turn.
     */
    private static DateRange in(AnnualDate date, int year, int every) {
        return date.beginningIn(every == 1 && date.isOverNewYear() ? year - 1 : year);
    }

    @Override
    public OptionalInt times() {
        return OptionalInt.empty();
    }

    @Override
    public Optional<Period> period() {
        return every == 1 ? Optional.empty() : Optional.of(Period.ofYears(every));
    }

    @Override
    public Cadence countedFrom(LocalDate day) {
        if (every == 1) {
            return this;
        }
        boolean over = dates.stream()
                .allMatch(date -> date.beginningIn(day.getYear()).getFirst().isBefore(day)
                        && date.beginningIn(day.getYear()).getLast().isBefore(day));
        return new AnnualCadence(dates, every, over ? day.getYear() + 1 : day.getYear());
    }
}
