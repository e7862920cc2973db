package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Merges two versions of a list. The items that stayed are in the same order in both and separate what each put in; what
 * both put in at one place is in an order that does not depend on the side.
 */
final class Sequences {

    private Sequences() {}

    /**
     * The list with the items of both. An item that both put in occurs once, at the earlier place.
     *
     * @param stayed what is in both lists, in the same order
     * @param order which of two items put in at one place comes first; no two of them are alike
     */
    static <K extends Comparable<? super K>> List<K> merge(
            List<K> mine, List<K> theirs, Set<K> stayed, Comparator<K> order) {
        List<K> merged = new ArrayList<>();
        Set<K> placed = new TreeSet<>();
        int i = 0;
        int j = 0;
        while (i < mine.size() || j < theirs.size()) {
            int endOfMine = next(mine, i, stayed);
            int endOfTheirs = next(theirs, j, stayed);
            for (K item : slot(mine.subList(i, endOfMine), theirs.subList(j, endOfTheirs), order)) {
                if (placed.add(item)) {
                    merged.add(item);
                }
            }
            if (endOfMine < mine.size()) {
                merged.add(mine.get(endOfMine));
            }
            i = endOfMine + 1;
            j = endOfTheirs + 1;
        }
        return merged;
    }

    private static <K> int next(List<K> items, int from, Set<K> stayed) {
        int next = from;
        while (next < items.size() && !stayed.contains(items.get(next))) {
            next++;
        }
        return next;
    }

    /** The items that two sides put in at one place. */
    private static <K extends Comparable<? super K>> List<K> slot(List<K> mine, List<K> theirs, Comparator<K> order) {
        if (theirs.isEmpty()) {
            return mine;
        }
        if (mine.isEmpty()) {
            return theirs;
        }
        boolean turned = compare(mine, theirs, order) > 0;
        List<K> one = turned ? theirs : mine;
        List<K> other = turned ? mine : theirs;
        List<K> slot = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Pair same : Alignment.of(one, other)) {
            interleave(one.subList(i, same.first()), other.subList(j, same.second()), order, slot);
            slot.add(one.get(same.first()));
            i = same.first() + 1;
            j = same.second() + 1;
        }
        interleave(one.subList(i, one.size()), other.subList(j, other.size()), order, slot);
        return slot;
    }

    private static <K> int compare(List<K> some, List<K> others, Comparator<K> order) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int compared = order.compare(some.get(i), others.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /** Both in their order; between them, the one whose next comes first. */
    private static <K> void interleave(List<K> some, List<K> others, Comparator<K> order, List<K> into) {
        int i = 0;
        int j = 0;
        while (i < some.size() || j < others.size()) {
            boolean first = j == others.size() || (i < some.size() && order.compare(some.get(i), others.get(j)) <= 0);
            into.add(first ? some.get(i++) : others.get(j++));
        }
    }
}
