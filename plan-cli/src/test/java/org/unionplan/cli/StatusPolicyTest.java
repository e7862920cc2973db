package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;
import org.unionplan.metric.Metric;
import org.unionplan.plan.StrategicPlan;

/** The status policy and the rules of a house in {@code plan scorecard} and {@code plan page}. */
class StatusPolicyTest {

    /** By 30 June half the way should be done, and 40% is: a gap of 10 points, at risk by the standard policy. */
    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("plan")
            .title("Plan")
            .language("en")
            .term("2026")
            .addCornerstone(c -> c.id("one").name("One").addMetric(l -> l.metric("m")))
            .addMetric(m -> m.id("m")
                    .name("Members met")
                    .direction(Metric.Direction.INCREASE)
                    .baseline(b -> b.value(0).date("2026-01-01"))
                    .addTarget(t -> t.value(100).due("2026-12-27"))
                    .addObservation(o -> o.value(40).asOf("2026-06-30")))
            .build();

    private static final String LENIENT =
            "{\"type\": \"house-rules\", \"statusPolicy\": {\"onTrack\": 0.2, \"atRisk\": 0.4}}";

    private final Path directory;
    private final Program program;
    private String plan = "";

    StatusPolicyTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @BeforeEach
    void write() {
        plan = program.file("plan.json", PLAN);
    }

    private String status(String... more) {
        String[] line = new String[5 + more.length];
        System.arraycopy(
                new String[] {"scorecard", plan, "--as-of=2026-06-30", "--format=csv", "--lang=en"}, 0, line, 0, 5);
        System.arraycopy(more, 0, line, 5, more.length);
        return program.run(line)
                .out()
                .lines()
                .filter(each -> each.startsWith("metric,"))
                .findFirst()
                .orElse("-")
                .replaceAll(".*,([a-z-]+),no", "$1");
    }

    @Test
    void theScorecardRatesByThePolicyOfTheHouse() throws IOException {
        assertThat(status()).isEqualTo("at-risk");

        Path rules = Files.createDirectory(directory.resolve("rules"));
        String given = Files.writeString(rules.resolve("lenient.json"), LENIENT).toString();
        assertThat(status("--rules", given)).isEqualTo("on-track");

        program.file("house-rules.json", LENIENT);
        assertThat(status()).isEqualTo("on-track");
    }

    @Test
    void aQueryForAStatusRatesByThePolicyOfTheHouse() throws IOException {
        String[] find = {"find", plan, "type metric and status on-track", "--on=2026-06-30"};
        assertThat(program.run(find).out()).isEqualTo("Nothing found.\n");

        program.file("house-rules.json", LENIENT);
        assertThat(program.run(find).out()).contains("1 found in 1 document");
    }

    @Test
    void aBrokenFileOfRulesIsToldAndNothingIsRated() throws IOException {
        program.file("house-rules.json", "{\"type\": \"house-rules\", \"statusPolicy\": {\"onTrak\": 0.2}}");

        Result result = program.run("scorecard", plan, "--as-of=2026-06-30");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("~/house-rules.json:1:42: error: rules.member.near: "
                        + "Unknown member \"onTrak\"; did you mean \"onTrack\"?\n")
                .doesNotContain("Members met");
    }

    @Test
    void aFileOfRulesThatIsNotThereIsComplainedOf() {
        Result result = program.run(
                "scorecard",
                plan,
                "--as-of=2026-06-30",
                "--rules",
                directory.resolve("none.json").toString());

        assertThat(result).isEqualTo(new Result(2, "", "plan: ~/none.json: there is no such file\n"));
    }

    @Test
    void aPageRatesAndChecksByTheRulesOfTheHouse() throws IOException {
        assertThat(page()).contains("at risk").doesNotContain("house rules");

        program.file(
                "house-rules.json",
                LENIENT.substring(0, LENIENT.length() - 1)
                        + ", \"require\": [{\"type\": \"cornerstone\", \"members\": [\"timeframe\"], \"severity\": \"error\"}]}");
        assertThat(page()).contains("on track", "The house rules require").doesNotContain("at risk");
    }

    private String page() throws IOException {
        Path out = directory.resolve("page.html");
        program.run(
                "page", plan, "--as-of=2026-06-30", "--with=scorecard", "--lang=en", "--force", "-o", out.toString());
        return Files.readString(out);
    }

    @Test
    void rulesInAFolderAreNoDocument() throws IOException {
        program.file("house-rules.json", LENIENT);
        Path out = directory.resolve("pages");

        assertThat(program.run("page", directory.toString(), "-o", out.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("house-rules.json");
    }
}
