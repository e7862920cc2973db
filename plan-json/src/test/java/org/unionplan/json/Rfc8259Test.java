package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every sort of value that is JSON, and of what is none: taken or refused as RFC 8259 says. */
@Timeout(60)
class Rfc8259Test {

    private static final Path CASES = Path.of("src/test/resources/rfc8259");

    /** The codes that say that a text is not JSON. */
    private static final Set<String> NO_JSON =
            Set.of("json.syntax", "json.truncated", "json.encoding", "json.empty", "json.trailing");

    /** The behaviour where the RFC leaves a choice: empty if accepted, else the code. */
    private static final Map<String, String> LEFT_OPEN = new TreeMap<>(Map.ofEntries(
            Map.entry("depth_199", ""),
            Map.entry("depth_200", "json.limit"),
            Map.entry("name_half_surrogate", "json.syntax"),
            Map.entry("name_twice", "json.member.duplicate"),
            Map.entry("name_twice_escaped", "json.member.duplicate"),
            Map.entry("number_1000_digits", ""),
            Map.entry("number_1001_digits", "json.limit"),
            Map.entry("number_exponent_huge", "json.limit"),
            Map.entry("number_exponent_minus_huge", "json.limit"),
            Map.entry("number_minus_zero_fraction", ""),
            Map.entry("surrogate_high_escaped", ""),
            Map.entry("surrogate_low_escaped", ""),
            Map.entry("surrogate_then_letter", ""),
            Map.entry("surrogates_swapped", "")));

    private final DocumentJson json = DocumentJson.standard();
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(tools.jackson.core.StreamReadConstraints.builder()
                            .maxNumberLength(10_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static Stream<Path> cases(String kind) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(kind + "_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> accepted() throws IOException {
        return cases("y");
    }

    static Stream<Path> refused() throws IOException {
        return cases("n");
    }

    /** A document with that value in a member nobody knows. */
    private static byte[] document(Path value) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"x-v\":".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(Files.readAllBytes(value));
        document.write('}');
        return document.toByteArray();
    }

    private Inspection<Document> inspect(byte[] document) {
        return new JsonLine(json, "document", 1, document, false).inspect();
    }

    private List<String> codes(byte[] document) {
        return inspect(document).getReport().getFindings().stream()
                .map(Finding::getCode)
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void takesAndKeepsWhatIsJson(Path value) throws IOException {
        byte[] document = document(value);
        Inspection<Document> inspection = inspect(document);

        assertThat(inspection.getReport().getFindings()).isEmpty();
        JsonNode before = mapper.readTree(document);
        JsonNode after = mapper.readTree(json.write(inspection.getDocument().orElseThrow()));
        assertThat(after.equals(Rfc8259Test::compare, before)).isTrue();
        // As a document it is JSON as well, and of another type than a document is.
        assertThat(codes(Files.readAllBytes(value))).isNotEmpty().noneMatch(NO_JSON::contains);
    }

    /** Numbers are equal by value, whatever they are kept in; names have no order. */
    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsNone(Path value) throws IOException {
        assertThat(codes(document(value))).isNotEmpty().allMatch(NO_JSON::contains);
        assertThat(codes(Files.readAllBytes(value))).isNotEmpty();
    }

    @Test
    void doesWithWhatIsLeftOpenWhatTheSpecificationSays() throws IOException {
        Map<String, String> done = new TreeMap<>();
        for (Path value : cases("i").toList()) {
            String name = value.getFileName().toString();
            done.put(
                    name.substring("i_".length(), name.length() - ".json".length()),
                    String.join(" ", codes(document(value))));
        }

        assertThat(done).isEqualTo(LEFT_OPEN);
    }
}
