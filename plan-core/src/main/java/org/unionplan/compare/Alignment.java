package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;

/** A longest common subsequence of two lists: which items of the one stand for which of the other, in order. */
final class Alignment {

    /** Beyond so many comparisons nothing but what both begin and end with is aligned. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /** An item of each. */
    record Pair(int first, int second) {}

    private Alignment() {}

    static <T> List<Pair> of(List<T> first, List<T> second) {
        int start = 0;
        int least = Math.min(first.size(), second.size());
        while (start < least && first.get(start).equals(second.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        middle(first, second, start, end, pairs);
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(first.size() - i, second.size() - i));
        }
        return pairs;
    }

    private static <T> void middle(List<T> first, List<T> second, int start, int end, List<Pair> pairs) {
        int properties = first.size() - start - end;
        int columns = second.size() - start - end;
        if (properties == 0 || columns == 0 || (long) properties * columns > MOST_COMPARISONS) {
            return;
        }
        int[][] longest = new int[properties + 1][columns + 1];
        for (int i = properties - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = first.get(start + i).equals(second.get(start + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < properties && j < columns) {
            if (first.get(start + i).equals(second.get(start + j))) {
                pairs.add(new Pair(start + i, start + j));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
