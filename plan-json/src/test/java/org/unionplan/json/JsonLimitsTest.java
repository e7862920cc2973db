package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.plan.StrategicPlan;

class JsonLimitsTest {

    private static String plan(String value) {
        return "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"x-a\":" + value + "}";
    }

    static Stream<Arguments> beyondTheLimits() {
        return Stream.of(
                Arguments.of("deep lists", plan("[".repeat(100_000))),
                Arguments.of("deep objects", plan("{\"a\":".repeat(100_000))),
                Arguments.of("a long string", plan('"' + "a".repeat(1_000_001) + '"')),
                Arguments.of("a long number", plan("1".repeat(1_001))),
                Arguments.of("a long fraction", plan("1." + "1".repeat(1_001))),
                Arguments.of("a long name", plan("{\"" + "a".repeat(50_001) + "\":1}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beyondTheLimits")
    void areKept(String what, String text) {
        assertThat(PlanJson.standard().inspect(text).report().getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo("json.limit");
                    assertThat(finding.getMessage())
                            .doesNotContain("Constraints")
                            .doesNotContain("`");
                });
    }

    @Test
    void holdForExponents() {
        assertThat(PlanJson.standard().inspect(plan("1e1000000000")).report().getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPointer()).hasToString("/x-a"));
    }

    @Test
    void holdForTheSizeOfADocument() {
        PlanJson small = PlanJson.withLimits(new JsonLimits(10, 100, 100, 100, 200));

        assertThat(small.inspect(plan("\"" + "a".repeat(50) + "\"")).report().isEmpty())
                .isTrue();
        assertThat(small.inspect(plan("\"" + "a".repeat(90) + "\"" + " ".repeat(100)))
                        .report()
                        .getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getCode()).isEqualTo("json.limit"));
    }

    @Test
    void leaveRoomForWhatIsStillReasonable() {
        String nested = "[".repeat(150) + "]".repeat(150);

        assertThat(PlanJson.standard()
                        .read(plan(nested), StrategicPlan.class)
                        .getUnknownMembers()
                        .get("x-a"))
                .isPresent();
    }
}
