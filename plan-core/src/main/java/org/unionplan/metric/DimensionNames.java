package org.unionplan.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Dimensions;

/**
 * The names of the dimensions along which something is divided, whatever their order: a way of dividing it. Ordered by
 * their number, then by their spelling.
 */
final class DimensionNames implements Comparable<DimensionNames> {

    /** Orders parts by the names of their dimensions and then by the values, whatever their order; agrees with equals. */
    static final Comparator<Dimensions> PARTS = DimensionNames::compare;

    private final SortedSet<String> names;

    private DimensionNames(SortedSet<String> names) {
        this.names = names;
    }

    static DimensionNames of(Dimensions part) {
        return new DimensionNames(new TreeSet<>(part.asMap().keySet()));
    }

    private static int compare(Dimensions one, Dimensions other) {
        int bySize = Integer.compare(one.asMap().size(), other.asMap().size());
        return bySize != 0 ? bySize : compareAll(spelled(one), spelled(other));
    }

    /** The names in order, then the values in the order of their names. */
    private static List<String> spelled(Dimensions part) {
        Map<String, String> sorted = part.asMap().size() > 1 ? new TreeMap<>(part.asMap()) : part.asMap();
        List<String> spelled = new ArrayList<>(sorted.keySet());
        spelled.addAll(sorted.values());
        return spelled;
    }

    /** Returns true if these are among the others, or the same. */
    boolean isWithin(DimensionNames others) {
        return names.size() <= others.names.size() && others.names.containsAll(names);
    }

    /** Returns the part that a part with more dimensions belongs to. */
    Dimensions project(Dimensions part) {
        if (part.asMap().size() == names.size()) {
            return part;
        }
        Map<String, String> kept = new LinkedHashMap<>(part.asMap());
        kept.keySet().retainAll(names);
        return Dimensions.of(kept);
    }

    @Override
    public int compareTo(DimensionNames other) {
        int bySize = Integer.compare(names.size(), other.names.size());
        return bySize != 0 ? bySize : compareAll(new ArrayList<>(names), new ArrayList<>(other.names));
    }

    private static int compareAll(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DimensionNames that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
