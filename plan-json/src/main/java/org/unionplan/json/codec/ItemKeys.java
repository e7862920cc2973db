package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which item of one array is which of another: numbers that are the same for the same item. */
record ItemKeys(List<Integer> before, List<Integer> after, Map<Integer, Integer> places) {

    private static final byte[] ID = "\"id\"".getBytes(StandardCharsets.US_ASCII);

    /** The key of an item, its id or else all of it, and the number of equal items before it. */
    private record Name(JsonSpan of, int number) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            int order = of.compareTo(other.of);
            return order == 0 ? Integer.compare(number, other.number) : order;
        }
    }

    static ItemKeys of(List<JsonSpan> before, List<JsonSpan> after) {
        Map<Name, Integer> numbers = new HashMap<>();
        List<Integer> some = keys(before, numbers);
        List<Integer> others = keys(after, numbers);
        pairNameless(before, after, some, others);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            places.put(some.get(i), i);
        }
        return new ItemKeys(some, others, places);
    }

    private static List<Integer> keys(List<JsonSpan> items, Map<Name, Integer> numbers) {
        Map<JsonSpan, Integer> counts = new HashMap<>();
        List<Integer> keys = new ArrayList<>();
        for (JsonSpan item : items) {
            JsonSpan of = Objects.requireNonNullElse(id(item), item);
            Name name = new Name(of, counts.merge(of, 1, Integer::sum));
            Integer known = numbers.get(name);
            if (known == null) {
                known = numbers.size();
                numbers.put(name, known);
            }
            keys.add(known);
        }
        return keys;
    }

    private static @Nullable JsonSpan id(JsonSpan item) {
        return item.isObject() ? item.member(ID) : null;
    }

    /** Of those without an id that are in one array alone, the first was turned into the first, and so on. */
    private static void pairNameless(
            List<JsonSpan> before, List<JsonSpan> after, List<Integer> some, List<Integer> others) {
        Set<Integer> both = new HashSet<>(some);
        both.retainAll(new HashSet<>(others));
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!both.contains(some.get(i)) && id(before.get(i)) == null) {
                while (next < after.size() && (both.contains(others.get(next)) || id(after.get(next)) != null)) {
                    next++;
                }
                if (next < after.size()) {
                    others.set(next++, some.get(i));
                }
            }
        }
    }

    int placeBefore(Integer key) {
        return places.getOrDefault(key, -1);
    }

    /** As many as possible of those in both arrays that are in the same order in both. */
    Set<Integer> stable() {
        List<Integer> common = after.stream().filter(places::containsKey).toList();
        int[] ends = new int[common.size()];
        int[] previous = new int[common.size()];
        int length = 0;
        for (int i = 0; i < common.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (placeBefore(common.get(ends[middle])) < placeBefore(common.get(i))) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Integer> stable = new HashSet<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            stable.add(common.get(i));
        }
        return stable;
    }
}
