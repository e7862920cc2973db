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
import org.unionplan.json.DocumentJson;
import org.unionplan.metric.Observation;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;

class RecordCommandTest {

    private final Path directory;
    private final Program program;
    private final String plan;

    RecordCommandTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
        this.plan = program.file(
                "plan.json",
                StrategicPlan.builder()
                        .id("bakers")
                        .addMetric(m -> m.id("ovens").name("Ovens with guards").unit("ovens"))
                        .build());
    }

    private ProgressReport report(String metric) {
        return ProgressReport.builder()
                .id("spring")
                .plan("bakers")
                .addMetricReport(m -> m.metric(metric)
                        .addObservation(o -> o.asOf("2027-03-31").value(40)))
                .build();
    }

    private StrategicPlan read(String file) {
        return DocumentJson.standard().read(directory.resolve(file), StrategicPlan.class);
    }

    @Test
    void aReportGoesIntoAnotherFileAndThePlanStaysAsItWas() throws IOException {
        String before = Files.readString(Path.of(plan));
        String report = program.file("report.json", report("ovens"));

        Result result = program.run(
                "record", plan, report, "-o", directory.resolve("out.json").toString());

        assertThat(result).isEqualTo(new Result(0, "Recorded 1 entry.\n", ""));
        assertThat(read("out.json").getMetrics().get(0).getObservations())
                .containsExactly(
                        Observation.builder().asOf("2027-03-31").value(40).build());
        assertThat(Files.readString(Path.of(plan))).isEqualTo(before);
    }

    @Test
    void oneFigureGoesIntoThePlanItselfAndTwiceIsOnce() {
        String[] figure = {"record", plan, "--metric", "ovens", "--as-of", "2027-03-31", "--value", "more than 40"};

        assertThat(program.run(figure)).isEqualTo(new Result(0, "Recorded 1 entry.\n", ""));
        assertThat(program.run(figure)).isEqualTo(new Result(0, "Recorded 0 entries.\n", ""));
        assertThat(read("plan.json").getMetrics().get(0).getObservations())
                .extracting(each -> each.getValue().orElseThrow().getQualifier())
                .containsExactly(Quantity.Qualifier.MORE_THAN);
    }

    @Test
    void whatIsNotInThePlanHasALineInTheReport() {
        String report = program.file("report.json", report("oven"));

        Result result = program.run("record", plan, report);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo("~/report.json:8:7: error: update.unknown.metric:"
                        + " The plan has no metric \"oven\". Did you mean \"ovens\"?\n1 file, 1 error\n");
        assertThat(read("plan.json").getMetrics().get(0).getObservations()).isEmpty();
    }

    @Test
    void aMetricThatIsNotThereIsRefused() {
        Result result = program.run("record", plan, "--metric", "pans", "--as-of", "2027-03-31", "--value", "1");

        assertThat(result).isEqualTo(new Result(1, "", "plan: The plan has no metric \"pans\".\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            record PLAN                                       | give either a REPORT, or --metric, --as-of and --value together
            record PLAN --metric=ovens --value=3              | give either a REPORT, or --metric, --as-of and --value together
            record PLAN r.json --metric=ovens                 | give either a REPORT, or --metric, --as-of and --value together
            """)
    void wrongUseIsTold(String args, String complaint) {
        Result result = program.run(args.replace("PLAN", plan).split(" ", -1));

        assertThat(result).isEqualTo(new Result(2, "", "plan: " + complaint + "\n"));
    }

    @Test
    void aFigureThatIsNoneIsToldToBe() {
        Result result = program.run("record", plan, "--metric=ovens", "--as-of=2027-03-31", "--value=many");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("plan: invalid value for --value: ");
    }

    @Test
    void theReportIsNeverOverwrittenAndAPlanIsNoReport() {
        String report = program.file("report.json", report("ovens"));

        assertThat(program.run("record", plan, report, "-o", report).exitCode()).isEqualTo(2);
        assertThat(program.run(
                        "record", plan, plan, "-o", directory.resolve("x.json").toString()))
                .isEqualTo(new Result(1, "", "plan: ~/plan.json: it is not a progress report\n"));
    }

    @Test
    void aReportIsShown() {
        String report = program.file(
                "report.json",
                report("ovens")
                        .withPeriod(Timeframe.parse("2027-01/2027-03"))
                        .withElementReports(ProgressReport.ElementReport.builder()
                                .element("guards")
                                .addStatusUpdate(s -> s.date("2027-03-31").status("completed"))
                                .build())
                        .withDutyReports(ProgressReport.DutyReport.builder()
                                .duty("quarterly")
                                .date("2027-04-02")
                                .bearer("chair")
                                .source("minutes")
                                .build()));

        assertThat(program.run("show", report).out()).isEqualTo("""
                spring
                Progress report, January 2027 to March 2027
                Plan: bakers

                Progress
                  guards
                    Status: completed, 2027-03-31

                Figures
                  ovens
                    40, 2027-03-31

                Duties performed
                  quarterly: 2027-04-02 by chair (minutes)
                """);
    }
}
