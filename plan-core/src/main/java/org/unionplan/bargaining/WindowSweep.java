package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/**
 * Moves a window of fixed length over the days on which agreements open, once, taking each agreement in when its last
 * possible day is reached and letting it go when the window starts after its first possible day. Takes the time of two
 * sorts; holds each agreement once, however many windows it is in. Not thread-safe.
 */
final class WindowSweep {

    private final ClusterSuggestions.Criteria wish;
    private final WindowList candidates;
    private final List<Opening> byLastDay;
    private final Census census = new Census();
    private final Counts<Term> sectors = new Counts<>();
    private final Counts<ElementId> employers = new Counts<>();
    private final Counts<ElementId> unions = new Counts<>();
    private int units;
    private int agreements;

    WindowSweep(List<Opening> openings, ClusterSuggestions.Criteria wish) {
        this.wish = wish;
        List<Opening> fitting =
                openings.stream().filter(opening -> fits(opening, wish)).toList();
        this.candidates =
                new WindowList(fitting.stream().sorted(Opening.BY_TIME).toList());
        this.byLastDay = fitting.stream().sorted(Opening.BY_LAST_DAY).toList();
    }

    /** Returns true if the agreement fits into some window. */
    static boolean fits(Opening opening, ClusterSuggestions.Criteria wish) {
        return opening.getDays()
                .filter(days -> days.lengthInDays() <= wish.getDays())
                .isPresent();
    }

    /** Every window that is worth looking at, in the order of time. */
    List<ClusterSuggestions.Suggestion> windows() {
        List<ClusterSuggestions.Suggestion> windows = new ArrayList<>();
        List<Opening> byFirstDay = candidates.byFirstDay();
        int in = 0;
        int out = 0;
        while (out < byFirstDay.size()) {
            LocalDate start = byFirstDay.get(out).getEarliest().orElseThrow();
            LocalDate end = start.plusDays(wish.getDays() - 1L);
            int before = in;
            while (in < byLastDay.size()
                    && !byLastDay.get(in).getLatest().orElseThrow().isAfter(end)) {
                count(byLastDay.get(in), 1);
                in++;
            }
            // A window that takes in nothing new is part of the one before.
            if (in > before && units >= wish.getUnits() && agreements > 1) {
                windows.add(new ClusterSuggestions.Suggestion(
                        DateRange.of(start, end),
                        units,
                        census.headCount(),
                        sectors.size(),
                        employers.size(),
                        unions.size(),
                        candidates));
            }
            while (out < byFirstDay.size()
                    && byFirstDay.get(out).getEarliest().orElseThrow().equals(start)) {
                count(byFirstDay.get(out), -1);
                out++;
            }
        }
        return windows;
    }

    private void count(Opening opening, int sign) {
        CollectiveAgreement agreement = opening.getAgreement();
        if (sign > 0) {
            census.add(ExpiryMap.EmployeeCount.employees(agreement));
        } else {
            census.remove(ExpiryMap.EmployeeCount.employees(agreement));
        }
        agreements += sign;
        units += sign * Math.max(1, agreement.getUnits().size());
        sectors.count(agreement.getSector(), sign);
        employers.count(agreement.getEmployer(), sign);
        unions.count(agreement.getUnion(), sign);
    }

    /** The openings that fit into a window at all, by first day, so that each window is a section of them. */
    record WindowList(List<Opening> byFirstDay) {

        List<Opening> within(DateRange window) {
            List<Opening> within = new ArrayList<>();
            for (int i = firstFrom(window.getFirst()); i < byFirstDay.size(); i++) {
                Opening opening = byFirstDay.get(i);
                if (opening.getEarliest().orElseThrow().isAfter(window.getLast())) {
                    break;
                }
                if (opening.surelyWithin(window.getFirst(), window.getLast())) {
                    within.add(opening);
                }
            }
            return List.copyOf(within);
        }

        private int firstFrom(LocalDate day) {
            int low = 0;
            int high = byFirstDay.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (byFirstDay.get(middle).getEarliest().orElseThrow().isBefore(day)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** Counts the occurrences of things and the number of distinct ones. */
    private static final class Counts<T extends Comparable<T>> {

        private final Map<T, Integer> counts = new HashMap<>();

        void count(Optional<T> thing, int sign) {
            thing.ifPresent(it -> counts.merge(it, sign, (one, other) -> one + other == 0 ? null : one + other));
        }

        int size() {
            return counts.size();
        }
    }
}
