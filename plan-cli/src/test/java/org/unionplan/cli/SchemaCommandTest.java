package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.json.DocumentSchema;
import org.unionplan.json.HouseRulesFile;

class SchemaCommandTest {

    private final Program program = new Program(Path.of("/nowhere"));

    @Test
    void printsTheSchemaOfAllDocuments() {
        assertThat(program.run("schema")).isEqualTo(new Result(0, DocumentSchema.text(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategic-plan", "pact", "agreement-register"})
    void printsTheSchemaOfOneType(String type) {
        assertThat(program.run("schema", type)).isEqualTo(new Result(0, DocumentSchema.text(type), ""));
    }

    @Test
    void printsTheSchemaOfHouseRules() {
        assertThat(program.run("schema", "house-rules")).isEqualTo(new Result(0, HouseRulesFile.schema(), ""));
    }

    @Test
    void saysWhichTypesThereAre() {
        String complaint = """
                plan: invalid value for TYPE: expected strategic-plan, pact, agreement-register, progress-report, house-rules, found 'plan'
                plan: try 'plan schema --help'
                """;

        assertThat(program.run("schema", "plan")).isEqualTo(new Result(2, "", complaint));
    }
}
