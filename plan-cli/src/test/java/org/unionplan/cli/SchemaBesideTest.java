package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.DocumentSchema;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;

/** New documents beside the schema refer to it. */
class SchemaBesideTest {

    private static final String REFERENCE = "{\n  \"$schema\": \"./unionplan-1.0.schema.json\",\n";

    @TempDir
    private Path folder;

    private Program program;
    private Path target;

    @BeforeEach
    void makeFiles() throws IOException {
        program = new Program(folder);
        target = folder.resolve("new.json");
        program.file("outline.txt", "Our plan\n\tBargaining\n");
        program.file("list.csv", "Employer,Union,Expiry\nTown,Local 1,2027-12-31\n");
        program.file("pact.md", "# Pact of two unions\n\n1. The parties help each other.\n");
        program.file(
                "plan.json",
                StrategicPlan.builder()
                        .id("p")
                        .title("Plan")
                        .language("en")
                        .addCornerstone(c -> c.id("c").name("C"))
                        .build());
        program.file(
                "report.json",
                ProgressReport.builder().id("r").plan("p").period("2027").build());
    }

    private String made(String... arguments) throws IOException {
        Files.deleteIfExists(target);
        assertThat(program.run(arguments).exitCode())
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
        program.file(DocumentSchema.FILE_NAME, DocumentSchema.text());
        for (String[] command : commands()) {
            assertThat(made(command)).startsWith(REFERENCE);
        }
    }

    @Test
    void butOneThatIsThereIsLeftAsItIs() throws IOException {
        program.file(DocumentSchema.FILE_NAME, DocumentSchema.text());
        program.file("new.json", "");

        assertThat(program.run("new", "--outline", at("outline.txt"), "-o", target.toString(), "--force")
                        .exitCode())
                .isZero();
        assertThat(target).content().doesNotContain("$schema");
    }

    @Test
    void andOneWithAReferenceOfItsOwnKeepsIt() throws IOException {
        program.file(DocumentSchema.FILE_NAME, DocumentSchema.text());
        String plan = Files.readString(folder.resolve("plan.json"));
        program.file("plan.json", plan.replaceFirst("\\{", "{ \"\\$schema\": \"https://example.org/own.json\","));

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
