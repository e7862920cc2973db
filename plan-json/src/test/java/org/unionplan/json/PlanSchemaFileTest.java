package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema as a file, in the repository and in the archive, says what the shapes say. */
class PlanSchemaFileTest {

    private static final String NAME = "unionplan-1.0.schema.json";
    private static final Path FILE = Path.of("src/main/resources/org/unionplan/json", NAME);
    private static final String HOW_TO_WRITE = "The schema is made from the shapes. Write it anew with: ./mvnw"
            + " -pl plan-json -am test -Dtest=PlanSchemaFileTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dunionplan.write=true";

    private final JsonMapper mapper = JsonMapper.builder().build();

    private Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(mapper.readTree(text));
    }

    @Test
    void isAsTheShapesAre() throws IOException {
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(FILE, DocumentSchema.text());
        }

        assertThat(FILE).as(HOW_TO_WRITE).exists();
        assertThat(Files.readString(FILE)).as(HOW_TO_WRITE).isEqualTo(DocumentSchema.text());
    }

    @Test
    void isInTheArchive() throws IOException {
        try (InputStream in = DocumentSchema.class.getResourceAsStream(NAME)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(DocumentSchema.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategic-plan", "pact", "agreement-register"})
    void ofOneTypeTakesThatTypeAlone(String type) {
        Schema schema = schema(DocumentSchema.text(type));

        for (String other : DocumentSchema.TYPES) {
            String document = "{\"formatVersion\":\"1.0\",\"type\":\"" + other + "\",\"id\":\"d\"}";
            assertThat(schema.validate(mapper.readTree(document)).isEmpty())
                    .as(other)
                    .isEqualTo(other.equals(type));
        }
        assertThat(schema.validate(mapper.readTree("{\"formatVersion\":\"1.0\",\"type\":\"" + type + "\"}")))
                .isNotEmpty();
    }

    @Test
    void isOfNoOtherType() {
        assertThatThrownBy(() -> DocumentSchema.text("poem")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refersToNothingOutsideItself() {
        for (String text : Set.of(DocumentSchema.text(), DocumentSchema.text("pact"))) {
            Set<String> references = new HashSet<>();
            Pattern.compile("\"\\$ref\": \"([^\"]*)\"")
                    .matcher(text)
                    .results()
                    .forEach(found -> references.add(found.group(1)));
            JsonNode schema = mapper.readTree(text);

            assertThat(references).isNotEmpty().allSatisfy(reference -> {
                assertThat(reference).startsWith("#/");
                assertThat(schema.at(reference.substring(1)).isMissingNode()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/$defs/priority/properties/timeframe/examples/0, 2027",
        "/$defs/observation/properties/asOf/title, as of",
        "/$defs/actor/properties/kind/examples/0, organization",
        "/$defs/metric/properties/direction/oneOf/0/const, increase",
        "/$defs/responsibility/properties/role/anyOf/0/description, The role of the actor or person. leads: Is accountable for it.",
        "/allOf/1/then/description, A pact between unions.",
        "/$defs/pillar/properties/name/description, The name as published.",
        "/$defs/pillar/properties/priorities/items/title, priority",
    })
    void helpsAnEditorToCompleteAndExplain(String place, String text) {
        assertThat(mapper.readTree(DocumentSchema.text()).at(place).asString()).isEqualTo(text);
    }
}
