package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.message.UnionplanException;
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
        assertThat(DocumentJson.standard().inspect(text).getReport().getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo("json.limit");
                    assertThat(finding.getMessage().toString())
                            .doesNotContain("Constraints")
                            .doesNotContain("`");
                });
    }

    @Test
    void holdForExponents() {
        assertThat(DocumentJson.standard()
                        .inspect(plan("1e1000000000"))
                        .getReport()
                        .getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPointer()).hasToString("/x-a"));
    }

    @Test
    void holdForTheSizeOfADocument() {
        DocumentJson small = DocumentJson.standard().withLimits(JsonLimits.STANDARD.withDocumentLength(200));

        assertThat(small.inspect(plan("\"" + "a".repeat(50) + "\"")).getReport().isEmpty())
                .isTrue();
        assertThat(small.inspect(plan("\"" + "a".repeat(90) + "\"" + " ".repeat(100)))
                        .getReport()
                        .getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getCode()).isEqualTo("json.limit"));
    }

    @Test
    void refuseAFileThatIsTooLongBeforeItIsRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("long.json");
        // All of it a hole, which takes no room on the disk.
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(8L * 1024 * 1024 * 1024);
        }
        DocumentJson json = DocumentJson.standard().withLimits(JsonLimits.STANDARD.withDocumentLength(2_000_000_000));

        assertThat(json.inspect(file).getReport().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("json.limit");
            assertThat(finding.getMessage().toString()).contains("a document of at most 2,000,000,000 bytes");
        });
    }

    @Test
    void areEqualIfEachIs() {
        assertThat(JsonLimits.STANDARD.withDepth(5).withDepth(200))
                .isEqualTo(JsonLimits.STANDARD)
                .hasSameHashCodeAs(JsonLimits.STANDARD)
                .isNotEqualTo(JsonLimits.STANDARD.withDepth(5))
                .hasToString("depth 200, string length 1000000, number length 1000, digits 1000, name length 1000,"
                        + " members 5000000, document length 268435456, line length 16777216");
        assertThat(JsonLimits.STANDARD.getMembers()).isEqualTo(5_000_000);
    }

    /** Each limit with what just keeps to it and what is one beyond it, and how many of it a document has besides. */
    static Stream<Arguments> boundaries() {
        return Stream.of(
                // the document is one level, the value another three
                Arguments.of(JsonLimits.STANDARD.withDepth(4), "[[[]]]", "[[[[]]]]"),
                // "formatVersion" has 13 characters, "strategic-plan" 14
                Arguments.of(JsonLimits.STANDARD.withNameLength(13), "{\"1234567890123\":1}", "{\"12345678901234\":1}"),
                Arguments.of(JsonLimits.STANDARD.withStringLength(14), "\"12345678901234\"", "\"123456789012345\""),
                Arguments.of(JsonLimits.STANDARD.withNumberLength(5), "12345", "123456"),
                Arguments.of(JsonLimits.STANDARD.withNumberLength(5), "1.2345", "1.23456"),
                Arguments.of(JsonLimits.STANDARD.withDigits(5), "1e4", "1e5"),
                Arguments.of(JsonLimits.STANDARD.withDigits(5), "1e-5", "1e-6"),
                Arguments.of(JsonLimits.STANDARD.withDigits(5), "-12345.12345", "-12345.123456"),
                Arguments.of(JsonLimits.STANDARD.withDigits(5), "0e9", "10e4"),
                // the document's own four members, and three items or members
                Arguments.of(JsonLimits.STANDARD.withMembers(7), "[1,2,3]", "[1,2,3,4]"),
                Arguments.of(JsonLimits.STANDARD.withMembers(7), "{\"a\":{\"b\":[1]}}", "{\"a\":{\"b\":[1,2]}}"),
                Arguments.of(JsonLimits.STANDARD.withDocumentLength(plan("1").length()), "1", "12"));
    }

    @ParameterizedTest(name = "{1} and {2}")
    @MethodSource("boundaries")
    void areKeptToTheLast(JsonLimits limits, String within, String beyond) {
        DocumentJson json = DocumentJson.standard().withLimits(limits);

        assertThat(json.inspect(plan(within)).getReport().getFindings()).isEmpty();
        assertThat(json.inspect(plan(beyond)).getReport().getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getCode()).isEqualTo("json.limit"));
        assertThat(DocumentJson.standard().inspect(plan(beyond)).getReport().getFindings())
                .isEmpty();
    }

    /** Built in Java, a document may be deeper than any that is read. */
    @Test
    void areKeptByWritersAsByReaders(@TempDir Path directory) {
        DocumentJson json = DocumentJson.standard().withLimits(JsonLimits.STANDARD.withDepth(4));
        StrategicPlan within = DocumentJson.standard().read(plan("[[[]]]"), StrategicPlan.class);
        StrategicPlan beyond = DocumentJson.standard().read(plan("[[[[]]]]"), StrategicPlan.class);
        Path file = directory.resolve("plan.json");

        assertThat(json.read(json.write(within), StrategicPlan.class)).isEqualTo(within);
        assertThatThrownBy(() -> json.write(beyond))
                .isInstanceOf(UnionplanException.class)
                .hasMessage("The document has more than 4 levels, which may not be read again.");
        assertThatThrownBy(() -> json.writeLine(beyond)).hasMessageContaining("4 levels");
        assertThatThrownBy(() -> json.write(beyond, file)).hasMessageContaining("4 levels");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void countKnownMembersWordingsAndDimensionsToo() {
        String text = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\","
                + "\"title\":{\"en\":\"a\",\"fr\":\"b\"},\"coreValues\":[{\"id\":\"v\",\"name\":\"V\"}]}";

        // five members of the plan, two wordings, one item with two members
        assertThat(DocumentJson.standard()
                        .withLimits(JsonLimits.STANDARD.withMembers(10))
                        .inspect(text)
                        .getReport()
                        .isEmpty())
                .isTrue();
        assertThat(DocumentJson.standard()
                        .withLimits(JsonLimits.STANDARD.withMembers(9))
                        .inspect(text)
                        .getReport()
                        .getFindings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getMessage().toString()).contains("found more than 9 members and items"));
    }

    @Test
    void areThemselvesWithinLimits() {
        assertThatThrownBy(() -> JsonLimits.STANDARD.withDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit is at least 1, not 0");
        assertThatThrownBy(() -> JsonLimits.STANDARD.withDigits(1_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number has at most 1000 digits on either side of the point, not 1001");
        assertThatThrownBy(() -> JsonLimits.STANDARD.withDocumentLength(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document has at most 2147483638 bytes, not 2147483647");
    }

    @Test
    void leaveRoomForWhatIsStillReasonable() {
        String nested = "[".repeat(150) + "]".repeat(150);

        assertThat(DocumentJson.standard()
                        .read(plan(nested), StrategicPlan.class)
                        .getUnknownMembers()
                        .get("x-a"))
                .isPresent();
    }
}
