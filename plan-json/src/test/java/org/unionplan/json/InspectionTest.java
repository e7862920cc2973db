package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport.InvalidDocumentException;
import org.unionplan.validation.DocumentValidator;

class InspectionTest {

    private static final String PLAN = """
            {"formatVersion": "1.0", "type": "strategic-plan", "id": "plan", "title": "Plan", "language": "en"}""";

    private final DocumentJson json = DocumentJson.standard();

    @Test
    void givesADocumentOfTheTypeAskedForFromWhereverItIs(@TempDir Path directory) throws IOException {
        byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("plan.json"), bytes);

        List<Inspection<StrategicPlan>> all = List.of(
                json.inspect(file, StrategicPlan.class),
                json.inspect(PLAN, StrategicPlan.class),
                json.inspect(bytes, StrategicPlan.class),
                json.inspect(new ByteArrayInputStream(bytes), StrategicPlan.class));

        StrategicPlan plan = json.read(PLAN, StrategicPlan.class);
        assertThat(all).allSatisfy(one -> assertThat(one.throwIfErrors()).isEqualTo(plan));
    }

    @Test
    void reportsADocumentOfAnotherType() {
        Inspection<Pact> inspection = json.inspect(PLAN, Pact.class);

        assertThat(inspection.getDocument()).isEmpty();
        assertThat(inspection.getReport().hasErrors()).isTrue();
        assertThatThrownBy(inspection::throwIfErrors).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void givesTheDocumentUnlessARuleIsBrokenThatMustHold() {
        DocumentValidator validator = DocumentValidator.standard();
        String broken = PLAN.replace("\"Plan\"", "\" \"");

        assertThat(json.inspect(PLAN, StrategicPlan.class)
                        .checked(validator)
                        .getReport()
                        .isEmpty())
                .as("there is advice")
                .isFalse();
        assertThat(json.inspect(PLAN, StrategicPlan.class)
                        .checked(validator)
                        .throwIfErrors()
                        .getId())
                .hasToString("plan");
        assertThatThrownBy(() -> json.inspect(broken, StrategicPlan.class)
                        .checked(validator)
                        .throwIfErrors())
                .isInstanceOf(InvalidDocumentException.class);
    }
}
