package org.unionplan.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.metric.MetricLink;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Members;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class UnionplanModuleTest {

    /** A host's own type with a document inside. */
    record Filing(String number, StrategicPlan plan, List<Document> annexes) {}

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    private final StrategicPlan plan = StrategicPlan.builder()
            .id("plan")
            .title("Plan")
            .addCornerstone(Cornerstone.builder()
                    .id("c")
                    .name("C")
                    .addMetric(MetricLink.builder()
                            .metric("m")
                            .weight(Decimal.parse("1000000000000000000000.50"))
                            .build())
                    .build())
            .unknownMembers(Members.NONE.with("x-a", Datum.of(Decimal.parse("0.10"))))
            .build();

    @Test
    void writesADocumentAsTheLibraryDoes() {
        assertThat(mapper.writeValueAsString(plan))
                .isEqualTo(DocumentJson.standard().writeLine(plan));
    }

    @Test
    void readsADocumentInsideAHostsType() {
        Filing filing =
                new Filing("F-1", plan, List.of(plan, Pact.builder().id("pact").build()));
        String written = mapper.writeValueAsString(filing);

        assertThat(mapper.readValue(written, Filing.class)).isEqualTo(filing);
        assertThat(mapper.writeValueAsString(mapper.readValue(written, Filing.class)))
                .isEqualTo(written);
    }

    @Test
    void readsATree() {
        assertThat(mapper.treeToValue(mapper.valueToTree(plan), StrategicPlan.class))
                .isEqualTo(plan);
    }

    @Test
    void keepsDigitsAsTheyWereWritten() {
        String written = DocumentJson.standard().writeLine(plan);

        assertThat(DocumentJson.standard().writeLine(mapper.readValue(written, StrategicPlan.class)))
                .isEqualTo(written);
    }

    @Test
    void tellsWhatIsWrongWhere() {
        String bad =
                "{\"number\":\"F-1\",\"plan\":{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"title\":7}}";

        assertThatThrownBy(() -> mapper.readValue(bad, Filing.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(
                        "Expected a string, or an object of strings by language; found a number. At \"/title\".");
    }

    @Test
    void refusesADocumentOfAnotherKind() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\"}", StrategicPlan.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Expected \"strategic-plan\"; found \"pact\".");
    }
}
