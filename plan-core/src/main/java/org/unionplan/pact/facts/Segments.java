package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /** Collects segments day by day, where a day may be given again to correct it. */
    public static final class Collector<T> {

        private final List<LocalDate> starts = new ArrayList<>(List.of(LocalDate.MIN));
        private final List<T> values = new ArrayList<>();

        public Collector(T before) {
            values.add(before);
        }

        public T last() {
            return values.get(values.size() - 1);
        }

        public T at(LocalDate day) {
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
