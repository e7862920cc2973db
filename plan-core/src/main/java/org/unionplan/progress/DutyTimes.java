package org.unionplan.progress;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.document.Duty;
import org.unionplan.time.DateRange;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;

/**
 * The due days of a duty: each occurrence of its recurrence that ends within its timeframe, or the end of the
 * timeframe if it does not recur. Its timeframe is a period: "2024" is all of that year. Immutable.
 *
 * @param duty the duty
 * @param counted the day from which periods count that have no place of their own in the calendar
 */
record DutyTimes(Duty duty, LocalDate counted) {

    /**
     * The times of a duty.
     *
     * @param begins the day from which periods such as two years count where the duty has no timeframe
     */
    static DutyTimes of(Duty duty, LocalDate begins) {
        return new DutyTimes(
                duty, duty.getTimeframe().flatMap(Timeframe::getEarliestFirst).orElse(begins));
    }

    private Recurrence recurrence() {
        return duty.getRecurrence().orElseThrow().countedFrom(counted);
    }

    /** Returns true if it falls due on any day that can be calculated. */
    boolean isDated() {
        return duty.getRecurrence().isPresent()
                ? duty.getRecurrence().get().isDated()
                        && duty.getRecurrence()
                                .filter(recurrence -> recurrence
                                        .occurrences(LocalDate.MIN, LocalDate.MAX)
                                        .isEmpty())
                                .isEmpty()
                : duty.getTimeframe().flatMap(Timeframe::getLatestLast).isPresent();
    }

    /**
     * Returns the due periods from one day to another, both inclusive, and the next one after them. Each is calculated
     * when it is read.
     */
    List<DateRange> periods(LocalDate from, LocalDate to) {
        List<DateRange> due = due(from, to);
        List<DateRange> next = next(to);
        return new AbstractList<>() {
            @Override
            public DateRange get(int index) {
                return index < due.size() ? due.get(index) : next.get(index - due.size());
            }

            @Override
            public int size() {
                return due.size() + next.size();
            }
        };
    }

    private List<DateRange> due(LocalDate from, LocalDate to) {
        if (duty.getRecurrence().isEmpty()) {
            return once().filter(period -> !period.getLast().isBefore(from)
                            && !period.getLast().isAfter(to))
                    .map(List::of)
                    .orElse(List.of());
        }
        LocalDate first = later(from, begins());
        LocalDate last = earlier(to, ends());
        return recurrence().occurrences(first, last);
    }

    /** The next one after that day, or the next ones if several share one period. */
    private List<DateRange> next(LocalDate day) {
        if (duty.getRecurrence().isEmpty()) {
            return once().filter(period -> period.getLast().isAfter(day))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (!day.isBefore(ends())) {
            return List.of();
        }
        List<DateRange> coming = recurrence().occurrences(later(day.plusDays(1), begins()), ends());
        List<DateRange> next = new ArrayList<>();
        for (int i = 0; i < coming.size() && (next.isEmpty() || coming.get(i).equals(next.get(0))); i++) {
            next.add(coming.get(i));
        }
        return next;
    }

    private Optional<DateRange> once() {
        return duty.getTimeframe()
                .filter(timeframe -> !timeframe.isReversed())
                .flatMap(timeframe -> timeframe
                        .getLatestLast()
                        .map(last -> DateRange.of(timeframe.getEarliestFirst().orElse(last), last)));
    }

    private LocalDate begins() {
        return duty.getTimeframe().flatMap(Timeframe::getEarliestFirst).orElse(LocalDate.MIN);
    }

    private LocalDate ends() {
        return duty.getTimeframe().flatMap(Timeframe::getLatestLast).orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
