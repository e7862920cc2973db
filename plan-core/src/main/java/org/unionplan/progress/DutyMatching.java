package org.unionplan.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.time.DateRange;

/**
 * Matches what was done with the turns of a duty. What was done within a period counts for that period and for no other.
 * What was done outside every period counts for the turn whose last day or first day is nearest: done early for the next
 * one, or late for the latest before it that is still open. Each fulfilment counts once.
 *
 * <p>The periods may be a lazy list of any length, in the order of their last days: only what was done, and what is
 * asked for, takes time and memory. Made for one bearer of one duty.
 */
final class DutyMatching {

    private final List<DateRange> periods;
    private final LocalDate asOf;
    private final NavigableMap<Integer, Fulfilment> done = new TreeMap<>();
    private final FreePositions free = new FreePositions();

    DutyMatching(List<DateRange> periods, LocalDate asOf, List<Fulfilment> fulfilments) {
        this.periods = periods;
        this.asOf = asOf;
        List<Fulfilment> inTime = fulfilments.stream()
                .filter(fulfilment -> !day(fulfilment).isAfter(asOf))
                .sorted(Comparator.comparing(DutyMatching::day))
                .toList();
        List<Fulfilment> rest = new ArrayList<>();
        for (Fulfilment fulfilment : inTime) {
            LocalDate day = day(fulfilment);
            if (isWithinAPeriod(day)) {
                settle(within(day), fulfilment);
            } else {
                rest.add(fulfilment);
            }
        }
        for (Fulfilment fulfilment : rest) {
            LocalDate day = day(fulfilment);
            settle(isNearerToTheNext(day) ? next(day) : lastDueBefore(day), fulfilment);
        }
    }

    /** The number of periods. */
    int size() {
        return periods.size();
    }

    DateRange period(int index) {
        return periods.get(index);
    }

    Optional<Fulfilment> fulfilment(int index) {
        return Optional.ofNullable(done.get(index));
    }

    Accountability.Status status(int index) {
        return done.containsKey(index) ? Accountability.Status.DONE : open(index);
    }

    /** Counts the turns from one index to another, the second exclusive. */
    Accountability.TurnCounts count(int from, int to) {
        Accountability.TurnCounts.Builder counts = new Accountability.TurnCounts.Builder();
        int over = Math.min(Math.max(from, firstEndingFrom(asOf)), to);
        counts.add(Accountability.Status.OVERDUE, over - from);
        for (int i = over; i < to; i++) {
            counts.add(open(i), 1);
        }
        for (int i : done.subMap(from, to).keySet()) {
            counts.add(open(i), -1);
            counts.add(Accountability.Status.DONE, 1);
        }
        return counts.build();
    }

    /** Returns the index of the first period that ends on that day or later. */
    int firstEndingFrom(LocalDate day) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).getLast().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A loose date counts from its last possible day; words alone have no day. */
    private static LocalDate day(Fulfilment fulfilment) {
        return fulfilment.getDate().asEvent().getLatest().orElse(LocalDate.MAX);
    }

    private void settle(int index, Fulfilment fulfilment) {
        if (index >= 0) {
            done.put(index, fulfilment);
            free.take(index);
        }
    }

    /** Of the periods that end on one day, the first is the longest. */
    private boolean isWithinAPeriod(LocalDate day) {
        int index = firstEndingFrom(day);
        return index < periods.size() && periods.get(index).contains(day);
    }

    /** Several turns may share a period, or end on one day: the first free one. */
    private int within(LocalDate day) {
        int index = free.from(firstEndingFrom(day));
        return index < periods.size() && periods.get(index).contains(day) ? index : -1;
    }

    /** Returns the free turn among those that come next, -1 if none of them is free. */
    private int next(LocalDate day) {
        int next = firstEndingFrom(day);
        int index = free.from(next);
        return index < periods.size()
                        && periods.get(index).getLast().equals(periods.get(next).getLast())
                ? index
                : -1;
    }

    private int lastDueBefore(LocalDate day) {
        return free.before(firstEndingFrom(day));
    }

    private boolean isNearerToTheNext(LocalDate day) {
        int next = firstEndingFrom(day);
        if (next == 0 || next == periods.size()) {
            return next == 0 && !periods.isEmpty();
        }
        long late = ChronoUnit.DAYS.between(periods.get(next - 1).getLast(), day);
        long early = ChronoUnit.DAYS.between(day, periods.get(next).getFirst());
        return early < late;
    }

    /** The status of a turn that is not on record as done. */
    private Accountability.Status open(int index) {
        DateRange period = periods.get(index);
        if (period.getLast().isBefore(asOf)) {
            return Accountability.Status.OVERDUE;
        }
        return period.getFirst().isAfter(asOf) ? Accountability.Status.UPCOMING : Accountability.Status.DUE;
    }
}
