package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Values by day, each valid for a run of days. The runs follow each other from the first day there is.
 *
 * @param starts the first day of each run, ascending
 * @param values the value of each run
 */
public record Segments<T>(List<LocalDate> starts, List<T> values) {

    public T at(LocalDate day) {
        return values.get(indexOf(day));
    }

    public int indexOf(LocalDate day) {
        return indexOf(starts, day);
    }

    private static int indexOf(List<LocalDate> starts, LocalDate day) {
        int found = Collections.binarySearch(starts, day);
        return found >= 0 ? found : -found - 2;
    }

    public int size() {
        return starts.size();
    }

    /** Returns for each day whether these values and others differ. */
    Segments<Boolean> differences(Segments<T> others, BiPredicate<T, T> alike) {
        Collector<Boolean> differ = new Collector<>(false);
        int mine = 0;
        int theirs = 0;
        while (true) {
            LocalDate day = PactCalendar.later(starts.get(mine), others.starts.get(theirs));
            differ.add(day, !alike.test(values.get(mine), others.values.get(theirs)));
            LocalDate next = nextStart(mine);
            LocalDate otherNext = others.nextStart(theirs);
            if (next.equals(PactCalendar.NEVER) && otherNext.equals(PactCalendar.NEVER)) {
                return differ.done();
            }
            mine += next.isAfter(otherNext) ? 0 : 1;
            theirs += otherNext.isAfter(next) ? 0 : 1;
        }
    }

    /** Returns true if these values and others are alike on every day. */
    boolean isAlike(Segments<T> others, BiPredicate<T, T> alike) {
        boolean same = starts.equals(others.starts);
        for (int i = 0; same && i < values.size(); i++) {
            same = alike.test(values.get(i), others.values.get(i));
        }
        return same || !differences(others, alike).values().contains(true);
    }

    private LocalDate nextStart(int index) {
        return index + 1 < starts.size() ? starts.get(index + 1) : PactCalendar.NEVER;
    }

    /** Collects segments day by day, where a day may be given again to correct it. */
    public static final class Collector<T> {

        private final List<LocalDate> starts = new ArrayList<>(List.of(LocalDate.MIN));
        private final List<T> values = new ArrayList<>();

        public Collector(T before) {
            values.add(before);
        }

        T last() {
            return values.get(values.size() - 1);
        }

        T at(LocalDate day) {
            return values.get(indexOf(starts, day));
        }

        public void add(LocalDate day, T value) {
            int end = starts.size() - 1;
            if (starts.get(end).equals(day)) {
                values.set(end, value);
            } else if (!values.get(end).equals(value)) {
                starts.add(day);
                values.add(value);
            }
        }

        public Segments<T> done() {
            return new Segments<>(List.copyOf(starts), List.copyOf(values));
        }
    }
}
