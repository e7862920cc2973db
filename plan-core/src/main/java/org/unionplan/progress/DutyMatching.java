package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.document.Fulfilment;
import org.unionplan.time.DateRange;

/**
 * Matches what was done with the turns of a duty. What was done within a period counts for that period; what was done
 * outside every open one counts for the latest that was due before and is still open, or else, done early, for the
 * next. Each fulfilment counts once.
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
            if (!settle(within(day(fulfilment)), fulfilment)) {
                rest.add(fulfilment);
            }
        }
        for (Fulfilment fulfilment : rest) {
            if (!settle(lastDueBefore(day(fulfilment)), fulfilment)) {
                settle(firstAfter(day(fulfilment)), fulfilment);
            }
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

    /** A loose date counts from its last possible day; words alone are of no day that could be told. */
    private static LocalDate day(Fulfilment fulfilment) {
        return fulfilment.getDate().getLatestLast().orElse(LocalDate.MAX);
    }

    private boolean settle(int index, Fulfilment fulfilment) {
        if (index < 0) {
            return false;
        }
        done.put(index, fulfilment);
        free.take(index);
        return true;
    }

    private int within(LocalDate day) {
        int index = firstAfter(day);
        return index >= 0 && periods.get(index).contains(day) ? index : -1;
    }

    private int lastDueBefore(LocalDate day) {
        return free.before(firstEndingFrom(day));
    }

    private int firstAfter(LocalDate day) {
        int index = free.from(firstEndingFrom(day));
        return index < periods.size() ? index : -1;
    }

    /** The status of a turn of which nothing says that it was done. */
    private Accountability.Status open(int index) {
        DateRange period = periods.get(index);
        if (period.getLast().isBefore(asOf)) {
            return Accountability.Status.OVERDUE;
        }
        return period.getFirst().isAfter(asOf) ? Accountability.Status.UPCOMING : Accountability.Status.DUE;
    }
}
