package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The fewest items to remove and add to make one row of numbers another (E. W. Myers, An O(ND) Difference Algorithm and
 * Its Variations, 1986, section 3). Takes time for the length of both times the number of edits, and gives up where
 * that would be too much.
 */
final class ShortestEdit {

    /** The most edits searched for; memory grows with their square. */
    private static final int MOST_EDITS = 1_500;

    /** A diagonal without a point within the two rows. */
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final int[] first;
    private final int[] second;
    private final Alignment.Span span;
    private final int columns;
    private final int rows;
    private long steps;

    private ShortestEdit(int[] first, int[] second, Alignment.Span span, long steps) {
        this.first = first;
        this.second = second;
        this.span = span;
        this.columns = span.firstLength();
        this.rows = span.secondLength();
        this.steps = steps;
    }

    /** The items that stay, in order; empty if that takes more steps than are allowed. */
    static Optional<List<Alignment.Pair>> of(int[] first, int[] second, Alignment.Span span, long steps) {
        return new ShortestEdit(first, second, span, steps).search();
    }

    private Optional<List<Alignment.Pair>> search() {
        List<int[]> levels = new ArrayList<>();
        for (int edits = 0; edits <= Math.min(MOST_EDITS, columns + rows) && steps > 0; edits++) {
            int[] reached = new int[edits + 1];
            for (int i = 0; i <= edits; i++) {
                int diagonal = 2 * i - edits;
                int x = follow(begin(levels, edits, i), diagonal);
                reached[i] = x;
                if (x == columns && x - diagonal == rows) {
                    levels.add(reached);
                    return Optional.of(wayBack(levels, i));
                }
            }
            steps -= edits + 1;
            levels.add(reached);
        }
        return Optional.empty();
    }

    /** The point where the furthest path with that many edits begins on its diagonal, after one removed or added item. */
    private int begin(List<int[]> levels, int edits, int i) {
        if (edits == 0) {
            return 0;
        }
        int removed = byRemoving(levels.get(edits - 1), i);
        int added = byAdding(levels.get(edits - 1), i, 2 * i - edits);
        return Math.max(removed, added);
    }

    private int byRemoving(int[] before, int i) {
        int x = i == 0 ? NOWHERE : before[i - 1] + 1;
        return x > columns || x < 0 ? NOWHERE : x;
    }

    private int byAdding(int[] before, int i, int diagonal) {
        int x = i == before.length ? NOWHERE : before[i];
        return x < 0 || x - diagonal > rows ? NOWHERE : x;
    }

    /** Continues along the diagonal while the items are the same. */
    private int follow(int begin, int diagonal) {
        int x = begin;
        if (x >= 0) {
            while (x < columns
                    && x - diagonal < rows
                    && first[span.firstFrom() + x] == second[span.secondFrom() + x - diagonal]) {
                x++;
            }
            steps -= x - begin;
        }
        return x;
    }

    private List<Alignment.Pair> wayBack(List<int[]> levels, int last) {
        List<Alignment.Pair> pairs = new ArrayList<>();
        int i = last;
        for (int edits = levels.size() - 1; edits >= 0; edits--) {
            int diagonal = 2 * i - edits;
            int begin = begin(levels, edits, i);
            for (int x = levels.get(edits)[i] - 1; x >= begin; x--) {
                pairs.add(new Alignment.Pair(span.firstFrom() + x, span.secondFrom() + x - diagonal));
            }
            if (edits > 0 && byRemoving(levels.get(edits - 1), i) == begin) {
                i--;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
