package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.cli.io.ExitCode;

/** Plans in XML in {@code plan import} and {@code plan export}. */
class XmlPlanTest {

    private static final String STRATML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan">
              <Name>Ferry plan</Name>
              <StrategicPlanCore>
                <Goal>
                  <Name>Grow</Name>
                  <Description>In every port.</Description>
                  <Identifier>grow</Identifier>
                </Goal>
              </StrategicPlanCore>
            </PerformancePlanOrReport>
            """;

    private final Path directory;
    private final Program program;

    XmlPlanTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void aFileInStratmlComesInAndGoesOutAgain() throws IOException {
        Result in = program.run("import", program.file("ferry.xml", STRATML), "--to=plan", "-o", at("ferry.json"));
        Result out = program.run("export", at("ferry.json"), "--to=stratml", "-o", at("again.xml"));

        assertThat(in)
                .isEqualTo(new Result(0, "1 file, no problems\nImported 1 element and 0 metrics (StratML).\n", ""));
        assertThat(out).isEqualTo(new Result(0, "1 file, no problems\n", ""));
        assertThat(Files.readString(directory.resolve("again.xml"))).isEqualTo(STRATML);
    }

    @Test
    void whatHasNoPlaceIsReportedAtItsPlaceInThePlan() {
        String plan = Path.of("..", "plan-examples", "documents", "three-years-ahead.json")
                .toString();

        Result result = program.run("export", plan, "--to=stratml-part1", "-o", at("plan.xml"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("xml.lost: StratML Part 1 has no place for metrics, which is left out.");
        assertThat(program.run("import", at("plan.xml"), "--to=plan", "-o", at("back.json"))
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<StrategicPlan xmlns='http://schemas.stratml.us/3.5'/> | 1:1: error: stratml.refused.draft",
                "<StrategicPlan xmlns='http://www.stratml.net'><Name> | error: xml.broken",
            })
    void aFileThatIsRefusedSaysWhyAndWritesNothing(String text, String finding) throws IOException {
        Result result = program.run("import", program.file("p.xml", text), "--to=plan", "-o", at("p.json"));

        assertThat(result.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(result.out()).contains(finding);
        assertThat(result.err()).contains("nothing was imported, so nothing was written");
        assertThat(directory.resolve("p.json")).doesNotExist();
    }

    @Test
    void aPactIsNotExported() {
        String pact = Path.of("..", "plan-examples", "documents", "solidarity-pact-2014.json")
                .toString();

        Result result = program.run("export", pact, "--to=stratml", "-o", at("pact.xml"));

        assertThat(result.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(result.err()).contains("stratml-part1", "pacts to markdown");
    }
}
