package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Alignments of short lists beside a search through all common subsequences, and of long lists that differ in a known way. */
class AlignmentProperties {

    @Property
    void aShortListIsAlignedExactly(
            @ForAll @Size(max = 7) List<@IntRange(max = 3) Integer> first,
            @ForAll @Size(max = 7) List<@IntRange(max = 3) Integer> second) {
        List<Alignment.Pair> pairs = Alignment.of(first, second);

        assertCommon(pairs, first, second);
        assertThat(pairs).hasSize(longestCommon(first, second));
    }

    @Property
    void theFewestEditsKeepTheLongestCommonSubsequence(
            @ForAll @Size(max = 7) List<@IntRange(max = 3) Integer> first,
            @ForAll @Size(max = 7) List<@IntRange(max = 3) Integer> second) {
        List<Alignment.Pair> pairs = fewestEdits(first, second, 10_000).orElseThrow();

        assertCommon(pairs, first, second);
        assertThat(pairs).hasSize(longestCommon(first, second));
    }

    /** Three items are removed and three added: the search takes a step for each diagonal it tries and each item it keeps. */
    @Example
    void aSearchForTheFewestEditsEndsWithItsSteps() {
        List<Integer> first = List.of(1, 2, 3);
        List<Integer> second = List.of(4, 5, 6);

        assertThat(fewestEdits(first, second, 1 + 2 + 3 + 4 + 5 + 6)).isEmpty();
        assertThat(fewestEdits(first, second, 1 + 2 + 3 + 4 + 5 + 6 + 1)).contains(List.of());
        assertThat(fewestEdits(List.of(1, 2, 3), List.of(1, 2, 4), 2 + 1 + 2)).isEmpty();
        assertThat(fewestEdits(List.of(1, 2, 3), List.of(1, 2, 4), 2 + 1 + 2 + 1))
                .isPresent();
    }

    /** Every third item stays; between them, two are replaced: 4,000 edits, more than are searched for. */
    @Example
    void longListsThatDifferMuchAreAlignedAtTheItemsThatOccurOnceInEach() {
        List<Integer> first = IntStream.range(0, 3_000).boxed().toList();
        List<Integer> second = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 3 == 1 ? i : 10_000 + i)
                .toList();

        assertThat(Alignment.of(first, second))
                .isEqualTo(IntStream.range(0, 1_000)
                        .mapToObj(i -> new Alignment.Pair(3 * i + 1, 3 * i + 1))
                        .toList());
    }

    /** The items between two anchors are repeated, so that only an alignment of what is between finds them. */
    @Example
    void whatIsBetweenAnchorsIsAlignedAsWell() {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            first.addAll(List.of(1_000 + i, -1, 10_000 + i));
            second.addAll(List.of(20_000 + i, -1, 1_000 + i));
        }
        first.addAll(List.of(-2, 5, -2));
        second.addAll(List.of(6, -2, -2, 7));

        List<Alignment.Pair> pairs = Alignment.of(first, second);

        assertCommon(pairs, first, second);
        assertThat(pairs)
                .hasSize(1_000 + 999 + 2)
                .contains(new Alignment.Pair(0, 2), new Alignment.Pair(1, 4), new Alignment.Pair(3_000, 3_001));
    }

    @Property
    void aLongestIncreasingSubsequenceIsMarked(@ForAll @Size(max = 8) List<@IntRange(max = 50) Integer> any) {
        int[] numbers = any.stream().distinct().mapToInt(each -> each).toArray();
        boolean[] kept = SiblingOrder.longestIncreasing(numbers);
        int[] marked = IntStream.range(0, numbers.length)
                .filter(i -> kept[i])
                .map(i -> numbers[i])
                .toArray();

        assertThat(marked).isSorted();
        assertThat(marked.length)
                .isEqualTo(longestCommon(
                        IntStream.of(numbers).boxed().toList(),
                        IntStream.of(numbers).sorted().boxed().toList()));
    }

    private static Optional<List<Alignment.Pair>> fewestEdits(List<Integer> first, List<Integer> second, long steps) {
        return ShortestEdit.of(
                first.stream().mapToInt(each -> each).toArray(),
                second.stream().mapToInt(each -> each).toArray(),
                new Alignment.Span(0, first.size(), 0, second.size()),
                steps);
    }

    private static void assertCommon(List<Alignment.Pair> pairs, List<Integer> first, List<Integer> second) {
        assertThat(pairs).allMatch(pair -> first.get(pair.first()).equals(second.get(pair.second())));
        for (int i = 1; i < pairs.size(); i++) {
            assertThat(pairs.get(i).first()).isGreaterThan(pairs.get(i - 1).first());
            assertThat(pairs.get(i).second()).isGreaterThan(pairs.get(i - 1).second());
        }
    }

    /** Tries every way, without a table. */
    private static int longestCommon(List<Integer> first, List<Integer> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        List<Integer> rest = first.subList(1, first.size());
        int without = longestCommon(rest, second);
        int at = second.indexOf(first.get(0));
        return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, second.subList(at + 1, second.size())));
    }
}
