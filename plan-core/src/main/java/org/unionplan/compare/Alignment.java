package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A longest common subsequence of two lists: pairs of equal items, in order.
 *
 * <p>Short lists are aligned exactly, long ones exactly if they differ in few places. Long lists that differ in many
 * places are aligned at the items that occur once in each, and between these as far as that takes no longer than
 * reading them some dozens of times.
 */
final class Alignment {

    /** The most comparisons for which every item is compared with every other. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /** The number of steps for each item of long lists in which the fewest edits are searched for. */
    private static final long STEPS_FOR_EACH = 32;

    private final int[] first;
    private final int[] second;
    private final List<Pair> pairs = new ArrayList<>();
    private long comparisons = MOST_COMPARISONS;

    private Alignment(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /** An item of each. */
    record Pair(int first, int second) {}

    /** A run of each. */
    record Span(int firstFrom, int firstTo, int secondFrom, int secondTo) {

        int firstLength() {
            return firstTo - firstFrom;
        }

        int secondLength() {
            return secondTo - secondFrom;
        }

        long comparisons() {
            return (long) firstLength() * secondLength();
        }
    }

    /** Aligns two lists. Items are comparable, so that a table of them stays fast if all have the same hash code. */
    static <K extends Comparable<? super K>> List<Pair> of(List<K> first, List<K> second) {
        Map<K, Integer> numbers = new TreeMap<>();
        Alignment alignment = new Alignment(numbers(first, numbers), numbers(second, numbers));
        alignment.align(new Span(0, first.size(), 0, second.size()), true);
        return alignment.pairs;
    }

    /** The same number for equal items. */
    private static <K> int[] numbers(List<K> items, Map<K, Integer> known) {
        int[] numbers = new int[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer next = known.size();
            Integer number = known.putIfAbsent(items.get(i), next);
            numbers[i] = number == null ? next : number;
        }
        return numbers;
    }

    private void align(Span span, boolean whole) {
        int least = Math.min(span.firstLength(), span.secondLength());
        int start = 0;
        while (start < least && first[span.firstFrom() + start] == second[span.secondFrom() + start]) {
            pairs.add(new Pair(span.firstFrom() + start, span.secondFrom() + start));
            start++;
        }
        int end = 0;
        while (end < least - start && first[span.firstTo() - 1 - end] == second[span.secondTo() - 1 - end]) {
            end++;
        }
        middle(
                new Span(
                        span.firstFrom() + start,
                        span.firstTo() - end,
                        span.secondFrom() + start,
                        span.secondTo() - end),
                whole);
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(span.firstTo() - i, span.secondTo() - i));
        }
    }

    private void middle(Span span, boolean whole) {
        if (span.comparisons() == 0) {
            return;
        }
        if (span.comparisons() <= comparisons) {
            comparisons -= whole ? 0 : span.comparisons();
            exactly(span);
            return;
        }
        long steps = STEPS_FOR_EACH * (span.firstLength() + span.secondLength());
        Optional<List<Pair>> few = ShortestEdit.of(first, second, span, whole ? steps + MOST_COMPARISONS : steps);
        if (few.isPresent()) {
            pairs.addAll(few.get());
        } else if (whole) {
            atAnchors(span);
        }
    }

    private void exactly(Span span) {
        int rows = span.firstLength();
        int columns = span.secondLength();
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        isSame(span, i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (isSame(span, i, j)) {
                pairs.add(new Pair(span.firstFrom() + i, span.secondFrom() + j));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSame(Span span, int i, int j) {
        return first[span.firstFrom() + i] == second[span.secondFrom() + j];
    }

    /** Aligns the items that occur once in each and are in the same order, then those between them. */
    private void atAnchors(Span span) {
        int[] places = placesOfUnique(span);
        boolean[] kept = SiblingOrder.longestIncreasing(
                Arrays.stream(places).filter(place -> place >= 0).toArray());
        int i = span.firstFrom();
        int j = span.secondFrom();
        int anchor = 0;
        for (int at = 0; at < places.length; at++) {
            if (places[at] >= 0 && kept[anchor++]) {
                int here = span.firstFrom() + at;
                align(new Span(i, here, j, places[at]), false);
                pairs.add(new Pair(here, places[at]));
                i = here + 1;
                j = places[at] + 1;
            }
        }
        align(new Span(i, span.firstTo(), j, span.secondTo()), false);
    }

    /** For each item of the first, the place of the equal one in the second if it occurs once in each; -1 if not. */
    private int[] placesOfUnique(Span span) {
        int most = 0;
        for (int number : first) {
            most = Math.max(most, number);
        }
        int[] timesInFirst = new int[most + 1];
        int[] timesInSecond = new int[most + 1];
        int[] place = new int[most + 1];
        for (int i = span.firstFrom(); i < span.firstTo(); i++) {
            timesInFirst[first[i]]++;
        }
        for (int j = span.secondFrom(); j < span.secondTo(); j++) {
            if (second[j] <= most) {
                timesInSecond[second[j]]++;
                place[second[j]] = j;
            }
        }
        int[] places = new int[span.firstLength()];
        for (int i = 0; i < places.length; i++) {
            int number = first[span.firstFrom() + i];
            places[i] = timesInFirst[number] == 1 && timesInSecond[number] == 1 ? place[number] : -1;
        }
        return places;
    }
}
