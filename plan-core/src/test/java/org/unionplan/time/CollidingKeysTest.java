package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.value.Datum;
import org.unionplan.value.Dimensions;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Values of a document whose hashes a sender has made equal cost little more than others. */
class CollidingKeysTest {

    private static final int FEW = 500;
    private static final int MANY = 16 * FEW;
    private static final int ATTEMPTS = 20;

    /** The most for sixteen times as many: in proportion it would be 16, 30 with comparisons, and 256 with the square. */
    private static final int GROWTH = 128;

    /** Different words of one hash: "Aa" and "BB" have the same, as do "an" and "c0". */
    private static String word(int number, String one, String other) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 14; bit++) {
            word.append((number >> bit & 1) == 0 ? one : other);
        }
        return word.toString();
    }

    private static String word(int number) {
        return word(number, "Aa", "BB");
    }

    private static LanguageTag tag(int number) {
        return LanguageTag.of("x-" + word(number, "an", "c0").replaceAll("(.{8})(?=.)", "$1-"));
    }

    private static <K, V> Map<K, V> map(int size, Function<Integer, K> key, V value) {
        Map<K, V> map = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(i -> map.put(key.apply(i), value));
        return map;
    }

    private static int fill(int size, Function<Integer, Object> key) {
        Set<Object> keys = new HashSet<>();
        IntStream.range(0, size).forEach(i -> keys.add(key.apply(i)));
        return keys.size();
    }

    /** Each takes a size and does something with that many values. */
    static Stream<Arguments> work() {
        return Stream.of(
                work("timeframes in words", n -> fill(n, i -> Timeframe.ofWords(word(i)))),
                work(
                        "timeframes with words",
                        n -> fill(n, i -> Timeframe.parse("2021").withAsWritten(word(i)))),
                work("recurrences", n -> fill(n, i -> Recurrence.ofWords(word(i)))),
                work("language tags", n -> fill(n, CollidingKeysTest::tag)),
                work("texts", n -> fill(n, i -> Text.of(word(i)))),
                work("texts by language", n -> fill(n, i -> Text.of(LanguageTag.of("en"), word(i)))),
                work("dimensions", n -> fill(n, i -> Dimensions.of("group", word(i)))),
                work("members", n -> fill(n, i -> Members.NONE.with("x-a", Datum.of(word(i))))),
                work("many languages", n -> {
                    Text text = Text.of(map(n, CollidingKeysTest::tag, "a"));
                    Text again = Text.of(map(n, CollidingKeysTest::tag, "a"));
                    return text.equals(again) && text.hashCode() == again.hashCode() ? n : 0;
                }),
                work("many dimensions", n -> {
                    Dimensions some = Dimensions.of(map(n, CollidingKeysTest::word, "a"));
                    Dimensions again = Dimensions.of(map(n, CollidingKeysTest::word, "a"));
                    return some.equals(again) && some.compareTo(again) == 0 ? n : 0;
                }),
                work("many members", n -> {
                    Members some = Members.of(map(n, CollidingKeysTest::word, Datum.of(1)));
                    Members again = Members.of(map(n, CollidingKeysTest::word, Datum.of(1)));
                    return some.equals(again) && some.compareTo(again) == 0 ? n : 0;
                }));
    }

    private static Arguments work(String name, Function<Integer, Integer> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("work")
    void costInProportion(String name, Function<Integer, Integer> work) {
        assertThat(work.apply(MANY)).isEqualTo(MANY);
        assertThat(word(1)).hasSameHashCodeAs(word(2)).isNotEqualTo(word(2));
        assertThat(tag(1)).hasSameHashCodeAs(tag(2)).isNotEqualTo(tag(2));
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        // The least of several times, since other work of the machine can only add to them.
        for (int attempt = 0; attempt < ATTEMPTS && (attempt < 5 || many > GROWTH * few); attempt++) {
            few = Math.min(few, nanoseconds(work, FEW, 16) / 16);
            many = Math.min(many, nanoseconds(work, MANY, 1));
        }
        assertThat((double) many / few)
                .as("growth of the time for sixteen times as many")
                .isLessThanOrEqualTo(GROWTH);
    }

    private static long nanoseconds(Function<Integer, Integer> work, int size, int times) {
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            assertThat(work.apply(size)).isEqualTo(size);
        }
        return System.nanoTime() - start;
    }
}
