package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionplan.plan.StrategicPlan;

/** Members whose names a sender has chosen to have one hash cost little more than others. */
class CollidingNamesTest {

    private static final int FEW = 500;
    private static final int MANY = 16 * FEW;

    /** The most for sixteen times as many: in proportion it would be 16, 30 with comparisons, and 256 with the square. */
    private static final int GROWTH = 128;

    private final DocumentJson json = DocumentJson.standard();

    /** Different names of one hash: "Aa" and "BB" have the same. */
    private static String name(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static String members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + name(i) + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The names on the plan itself, inside one of its members, and as dimensions. */
    private static String plan(int count) {
        String names = members(count);
        return "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"metrics\":[{\"id\":\"m\",\"name\":\"M\","
                + "\"observations\":[{\"asOf\":\"2020\",\"value\":1,\"dimensions\":" + names.replace(":0", ":\"a\"")
                + "}]}],"
                + names.substring(1, names.length() - 1) + ",\"x-a\":" + names + "}";
    }

    @Test
    void costInProportion() {
        assertThat(name(1)).hasSameHashCodeAs(name(2)).isNotEqualTo(name(2));
        String few = plan(FEW);
        String many = plan(MANY);
        assertThat(json.writeLine(json.read(many, StrategicPlan.class))).isEqualTo(many);
        long fewest = Long.MAX_VALUE;
        long most = Long.MAX_VALUE;
        // The least of several times, since other work of the machine can only add to them.
        for (int attempt = 0; attempt < 20 && (attempt < 5 || most > GROWTH * fewest); attempt++) {
            fewest = Math.min(fewest, nanoseconds(() -> IntStream.range(0, 16).forEach(i -> there(few))) / 16);
            most = Math.min(most, nanoseconds(() -> there(many)));
        }
        assertThat((double) most / fewest)
                .as("growth of the time for sixteen times as many")
                .isLessThanOrEqualTo(GROWTH);
    }

    /** Reads, writes and reads again, and compares. */
    private static void there(String text) {
        // A reader of its own, which has met none of the names before.
        DocumentJson json = DocumentJson.standard().withLimits(JsonLimits.STANDARD);
        StrategicPlan plan = json.read(text, StrategicPlan.class);
        assertThat(json.read(json.writeLine(plan), StrategicPlan.class).equals(plan))
                .isTrue();
        assertThat(plan.hashCode()).isNotZero();
    }

    private static long nanoseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
