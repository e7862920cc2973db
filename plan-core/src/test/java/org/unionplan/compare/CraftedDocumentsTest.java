package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.actor.Actor;
import org.unionplan.document.Narrative;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

/** Documents written so that comparing them would take long. */
class CraftedDocumentsTest {

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("p").title("P");
    }

    /** One of many words that all have the same hash. */
    private static String colliding(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            word.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }

    private static StrategicPlan narratives(int size, IntUnaryOperator number) {
        return plan().addAllNarratives(IntStream.range(0, size)
                        .mapToObj(i -> Narrative.builder()
                                .text(Text.of(colliding(number.applyAsInt(i))))
                                .build())
                        .toList())
                .build();
    }

    private static StrategicPlan actors(int size, String prefix) {
        return plan().addAllActors(IntStream.range(0, size)
                        .mapToObj(i -> Actor.builder()
                                .id(prefix + i)
                                .name(colliding(i))
                                .build())
                        .toList())
                .build();
    }

    private static Runnable comparison(StrategicPlan before, StrategicPlan after) {
        return () -> DocumentComparison.between(before, after);
    }

    private static Runnable comparison(String before, String after) {
        return comparison(plan().summary(before).build(), plan().summary(after).build());
    }

    private static Arguments task(String name, int size, IntFunction<Runnable> task) {
        return Arguments.of(name, size, task);
    }

    private static Stream<Arguments> tasks() {
        return Stream.of(
                task(
                        "texts of one hash, in another order",
                        1500,
                        size -> comparison(narratives(size, i -> i), narratives(size, i -> size - 1 - i))),
                task(
                        "names of one hash, with other identifiers",
                        1500,
                        size -> comparison(actors(size, "a"), actors(size, "b"))),
                task("both add texts of one hash", 1000, size -> {
                    StrategicPlan base = plan().build();
                    StrategicPlan mine = narratives(size, i -> i);
                    StrategicPlan theirs = narratives(size, i -> size + i);
                    return () -> DocumentMerge.of(base, mine, theirs);
                }),
                task(
                        "quotations that never end",
                        10_000,
                        size -> comparison("\u00ab".repeat(size), "\u00ab".repeat(size) + "x")),
                task(
                        "one word added to a long text",
                        10_000,
                        size -> comparison("word ".repeat(size), "word ".repeat(size) + "more")),
                task(
                        "a long text with a word changed at either end",
                        5_000,
                        size -> comparison(
                                "first " + "word ".repeat(size) + "last", "begin " + "word ".repeat(size) + "end")),
                task("long texts of the same few words", 3_000, size -> comparison(mixed(size, 7), mixed(size, 11))));
    }

    private static String mixed(int size, int step) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append("word").append((long) i * i * step % 31).append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void takeTimeInProportionToTheirSize(String name, int size, IntFunction<Runnable> task) {
        assertThat(Growth.ofFourTimes(size, task)).isLessThan(Growth.MOST);
    }

    @Test
    void wordsChangedFarApartInALongTextAreFound() {
        String middle = " and so on".repeat(20_000);

        List<WordingChange.Segment> marks = WordTokens.compare("one" + middle + " two", "another" + middle + " three");

        assertThat(marks)
                .extracting(WordingChange.Segment::getSign)
                .containsExactly(
                        WordingChange.Segment.Sign.REMOVED,
                        WordingChange.Segment.Sign.ADDED,
                        WordingChange.Segment.Sign.KEPT,
                        WordingChange.Segment.Sign.REMOVED,
                        WordingChange.Segment.Sign.ADDED);
        assertThat(marks)
                .extracting(WordingChange.Segment::getText)
                .containsExactly("one", "another", middle + " ", "two", "three");
    }

    @Test
    void longTextsThatHaveLittleInCommonAreAlignedAtTheWordsThatOccurOnce() {
        String before = numbered(6_000, "a", 1) + "the hinge " + numbered(6_000, "b", 1);
        String after = numbered(6_000, "c", 1) + "the hinge " + numbered(6_000, "d", 1);

        assertThat(WordTokens.compare(before, after))
                .filteredOn(mark -> mark.getSign() == WordingChange.Segment.Sign.KEPT)
                .extracting(WordingChange.Segment::getText)
                .anyMatch(text -> text.contains("the hinge"));
    }

    private static String numbered(int size, String prefix, int step) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(prefix).append(i * step).append(' ');
        }
        return text.toString();
    }
}
