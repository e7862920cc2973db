package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.testkit.Documents;
import org.unionplan.testkit.Faults;
import org.unionplan.testkit.PlantedFault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Properties of our documents in a validator that knows only our schema. */
class PlanSchemaProperties {

    /** Faults of one value by itself, which a schema can tell. */
    private static final Set<String> LOCAL =
            Set.of("text.blank", "number.negative", "number.positive", "number.percent", "money.currency.form");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Compiled once: that takes longer than hundreds of documents. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(DocumentSchema.text()));

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Provide
    Arbitrary<PlantedFault> planted() {
        return Faults.planted(Documents.any());
    }

    @Property(tries = 100)
    void everySoundDocumentPasses(@ForAll("documents") Document document) {
        assertThat(errors(DocumentJson.standard().write(document))).isEmpty();
    }

    @Property(tries = 200)
    void everyFaultOfOneValueIsFoundInTheSamePlaceAndNoOtherIs(@ForAll("planted") PlantedFault planted) {
        List<String> places = errors(DocumentJson.standard().write(planted.document())).stream()
                .map(error -> pointer(error))
                .distinct()
                .toList();
        if (LOCAL.contains(planted.fault().getCode())) {
            assertThat(places)
                    .anyMatch(place -> planted.expected().stream()
                            .anyMatch(expected ->
                                    isAtOrInside(place, expected.pointer().toString())));
        } else {
            assertThat(places).isEmpty();
        }
    }

    @Property(tries = 100)
    void everyMistakeOfFormIsFoundByBothInTheSamePlace(@ForAll("documents") Document document, @ForAll int choice) {
        StructuralFault fault = StructuralFault.plant(document, choice);

        assertThat(DocumentJson.standard().inspect(fault.text()).getReport().getFindings())
                .as(fault.text())
                .extracting(Finding::getPointer)
                .contains(fault.pointer());
        assertThat(errors(fault.text()).stream().map(PlanSchemaProperties::pointer))
                .as(fault.text())
                .contains(fault.pointer().toString());
    }

    @Example
    void whatCannotBeReadDoesNotPass() {
        for (String broken : List.of(
                "[]",
                "{}",
                "{\"formatVersion\":\"1.0\",\"type\":\"poem\",\"id\":\"p\"}",
                "{\"formatVersion\":\"2.0\",\"type\":\"pact\",\"id\":\"p\"}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\"}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"1p\"}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"title\":{}}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"title\":{\"e n\":\"x\"}}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"title\":3}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"parties\":{}}",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"consent\":\"maybe\"}")) {
            assertThat(errors(broken)).as(broken).isNotEmpty();
            assertThat(DocumentJson.standard().inspect(broken).getReport().getFindings())
                    .as(broken)
                    .isNotEmpty();
        }
    }

    @Example
    void itIsTheSameEveryTimeAndExplainsEveryMember() {
        assertThat(DocumentSchema.text()).isEqualTo(DocumentSchema.text());
        JsonNode definitions = MAPPER.readTree(DocumentSchema.text()).get("$defs");
        for (JsonNode definition : definitions) {
            for (JsonNode member : definition.path("properties")) {
                assertThat(member.path("description").asString()).endsWith(".");
            }
        }
    }

    private List<Error> errors(String document) {
        return SCHEMA.validate(MAPPER.readTree(document));
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    /** A schema points at the wording of a text that is blank, a rule at the text. */
    private static boolean isAtOrInside(String place, String expected) {
        return place.equals(expected) || place.startsWith(expected + "/");
    }
}
