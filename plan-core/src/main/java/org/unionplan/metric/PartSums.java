package org.unionplan.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.value.Dimensions;

/**
 * Knows the parts seen so far of a metric whose parts add up, and finds a way of dividing it along which none of them
 * is wanting. A part that was once seen is wanting where it has no figure: its absence is not a zero.
 *
 * <p>Parts come in the order of time. The parts of each way are kept with what they belong to along fewer dimensions,
 * so that a period costs no more than its own parts. Not thread-safe.
 */
final class PartSums {

    /** One way of dividing a metric, with the parts seen along it. */
    private static final class Division {

        private final DimensionNames names;
        private final Set<Dimensions> seen = new TreeSet<>(DimensionNames.PARTS);

        /** The sums along this dimension that parts of finer splits belong to. */
        private final Map<DimensionNames, Set<Dimensions>> alongThis = new TreeMap<>();

        private final List<Division> coarser = new ArrayList<>();

        Division(DimensionNames names) {
            this.names = names;
        }

        void addFiner(Division finer) {
            Set<Dimensions> parts = new TreeSet<>(DimensionNames.PARTS);
            finer.seen.forEach(part -> parts.add(names.project(part)));
            alongThis.put(finer.names, parts);
            finer.coarser.add(this);
        }

        void see(Dimensions part) {
            if (seen.add(part)) {
                coarser.forEach(way -> Optional.ofNullable(way.alongThis.get(names))
                        .ifPresent(parts -> parts.add(way.names.project(part))));
            }
        }

        /** Returns true if these parts leave out none that was seen, of whatever size. */
        boolean isComplete(Set<Dimensions> have) {
            return have.size() == seen.size()
                    && alongThis.values().stream()
                            .allMatch(parts -> parts.size() <= have.size() && have.containsAll(parts))
                    && coarser.stream().allMatch(way -> way.isCoveredBy(have));
        }

        private boolean isCoveredBy(Set<Dimensions> finer) {
            if (seen.size() > finer.size()) {
                return false;
            }
            Set<Dimensions> covered = new TreeSet<>(DimensionNames.PARTS);
            finer.forEach(part -> covered.add(names.project(part)));
            return covered.containsAll(seen);
        }
    }

    private final Map<DimensionNames, Division> ways = new TreeMap<>();

    void see(Dimensions part) {
        DimensionNames names = DimensionNames.of(part);
        Division way = ways.get(names);
        if (way == null) {
            way = new Division(names);
            for (Division other : ways.values()) {
                if (other.names.isWithin(names)) {
                    other.addFiner(way);
                } else if (names.isWithin(other.names)) {
                    way.addFiner(other);
                }
            }
            ways.put(names, way);
        }
        way.see(part);
    }

    /** Returns true if parts along these dimensions leave out none that was seen. */
    boolean isComplete(DimensionNames names, Set<Dimensions> have) {
        Division way = ways.get(names);
        return way != null && way.isComplete(have);
    }
}
