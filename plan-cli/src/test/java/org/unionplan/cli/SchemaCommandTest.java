package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.DocumentSchema;
import org.unionplan.json.HouseRulesFile;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;

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

    /** New documents beside the schema refer to it. */
    @Nested
    class DocumentsBesideIt {

        private static final String REFERENCE = "{\n  \"$schema\": \"./unionplan-1.0.schema.json\",\n";

        @TempDir
        private Path folder;

        private Program here;
        private Path target;

        @BeforeEach
        void makeFiles() throws IOException {
            here = new Program(folder);
            target = folder.resolve("new.json");
            here.file("outline.txt", "Our plan\n\tBargaining\n");
            here.file("list.csv", "Employer,Union,Expiry\nTown,Local 1,2027-12-31\n");
            here.file("pact.md", "# Pact of two unions\n\n1. The parties help each other.\n");
            here.file(
                    "plan.json",
                    StrategicPlan.builder()
                            .id("p")
                            .title("Plan")
                            .language("en")
                            .addCornerstone(c -> c.id("c").name("C"))
                            .build());
            here.file(
                    "report.json",
                    ProgressReport.builder().id("r").plan("p").period("2027").build());
        }

        private String made(String... arguments) throws IOException {
            Files.deleteIfExists(target);
            assertThat(here.run(arguments).exitCode())
                    .as(String.join(" ", arguments))
                    .isLessThan(ExitCode.UNUSABLE);
            return Files.readString(target);
        }

        private String at(String name) {
            return folder.resolve(name).toString();
        }

        private String[][] commands() {
            String out = target.toString();
            return new String[][] {
                {"new", "--outline", at("outline.txt"), "-o", out},
                {"import", "--to", "register", at("list.csv"), "-o", out},
                {"import", "--to", "pact", at("pact.md"), "-o", out},
                {"record", at("plan.json"), at("report.json"), "-o", out},
            };
        }

        @Test
        void whateverCommandMakesThem() throws IOException {
            for (String[] command : commands()) {
                assertThat(made(command)).doesNotContain("$schema");
            }
            here.file(DocumentSchema.FILE_NAME, DocumentSchema.text());
            for (String[] command : commands()) {
                assertThat(made(command)).startsWith(REFERENCE);
            }
        }

        @Test
        void butOneThatIsThereIsLeftAsItIs() throws IOException {
            here.file(DocumentSchema.FILE_NAME, DocumentSchema.text());
            here.file("new.json", "");

            assertThat(here.run("new", "--outline", at("outline.txt"), "-o", target.toString(), "--force")
                            .exitCode())
                    .isZero();
            assertThat(target).content().doesNotContain("$schema");
        }

        @Test
        void andOneWithAReferenceOfItsOwnKeepsIt() throws IOException {
            here.file(DocumentSchema.FILE_NAME, DocumentSchema.text());
            String plan = Files.readString(folder.resolve("plan.json"));
            here.file("plan.json", plan.replaceFirst("\\{", "{ \"\\$schema\": \"https://example.org/own.json\","));

            assertThat(made("record", at("plan.json"), at("report.json"), "-o", target.toString()))
                    .startsWith("{\n  \"$schema\": \"https://example.org/own.json\"");
        }

        @Test
        void theReferenceIsNoFinding() {
            Pact pact = DocumentJson.standard()
                    .read(REFERENCE + "\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\"}", Pact.class);

            assertThat(pact.getUnknownMembers().getNames()).containsExactly("$schema");
        }
    }
}
