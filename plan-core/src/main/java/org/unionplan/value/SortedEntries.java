package org.unionplan.value;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Compares maps whatever the order of their entries: key by key from the least, the shorter first. */
final class SortedEntries {

    private SortedEntries() {}

    static <K extends Comparable<K>, V> int compare(Map<K, V> some, Map<K, V> others, Comparator<V> values) {
        if (some == others) {
            return 0;
        }
        Iterator<Map.Entry<K, V>> mine = sorted(some);
        Iterator<Map.Entry<K, V>> theirs = sorted(others);
        while (mine.hasNext() && theirs.hasNext()) {
            Map.Entry<K, V> one = mine.next();
            Map.Entry<K, V> other = theirs.next();
            int byKey = one.getKey().compareTo(other.getKey());
            int order = byKey == 0 ? values.compare(one.getValue(), other.getValue()) : byKey;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static <K extends Comparable<K>, V> Iterator<Map.Entry<K, V>> sorted(Map<K, V> map) {
        Map<K, V> ordered = map.size() < 2 ? map : new TreeMap<>(map);
        return ordered.entrySet().iterator();
    }
}
