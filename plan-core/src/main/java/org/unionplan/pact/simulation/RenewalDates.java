package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.facts.TermClock;
import org.unionplan.pact.simulation.Timeline.PactPoint;

/**
 * The days within a range on which a pact renewed itself, as an unmodifiable list. There may be millions, so each is
 * calculated when asked for.
 */
public final class RenewalDates extends AbstractList<LocalDate> implements RandomAccess {

    /** Renewals that follow from one state of the term; the first of them has this position in the list. */
    private record Run(int position, TermClock clock, long firstIndex) {}

    private final List<Run> runs = new ArrayList<>();
    private final int size;

    /** The renewals from the first day to the last, both inclusive. What is known of the term may change in between. */
    public RenewalDates(Segments<PactPoint> points, LocalDate first, LocalDate last) {
        long count = 0;
        for (int i = points.indexOf(first); i < points.size(); i++) {
            PactPoint point = points.values().get(i);
            LocalDate from = PactCalendar.later(first, points.starts().get(i));
            if (from.isAfter(last) || point.status().isOver()) {
                break;
            }
            LocalDate next = i + 1 < points.size() ? points.starts().get(i + 1) : PactCalendar.NEVER;
            LocalDate until = PactCalendar.earlier(next, PactCalendar.dayAfter(last));
            TermClock clock = point.clock();
            long index = clock.firstRenewalAfter(from.equals(PactCalendar.ALWAYS) ? from : from.minusDays(1));
            long renewals = clock.endOfRenewalsBefore(until) - index;
            if (renewals > 0) {
                runs.add(new Run(Math.toIntExact(count), clock, index));
                count += renewals;
            }
        }
        this.size = Math.toIntExact(count);
    }

    @Override
    public LocalDate get(int position) {
        Objects.checkIndex(position, size);
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).position() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Run run = runs.get(low);
        return run.clock().renewal(run.firstIndex() + position - run.position());
    }

    @Override
    public int size() {
        return size;
    }
}
