package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.LevelName;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.value.Text;

class ScorecardCommandTest {

    private static final String THREE_YEARS = Path.of("..", "plan-examples", "documents", "three-years-ahead.json")
            .toString();
    private static final String PLATFORM =
            Path.of("..", "plan-examples", "documents", "workers-platform.json").toString();

    private final Program program;

    ScorecardCommandTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    /** From 0 on 2024-12-31 to 100 on 2026-12-31, which are 730 days. */
    private static Metric.Builder metric(String id, String name) {
        return Metric.builder()
                .id(id)
                .name(name)
                .unit("people")
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder().value("0").date("2024-12-31").build())
                .addTarget(Target.builder().value("100").due("2026-12-31").build());
    }

    private static Observation observation(String day, long value) {
        return Observation.builder().asOf(day).value(value).build();
    }

    private static StrategicPlan plan() {
        return Documents.plan()
                .terminology(Terminology.builder()
                        .cornerstone(LevelName.builder().singular("plank").build())
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("growing")
                        .number("1")
                        .name("Growing")
                        .addPriority(Priority.builder()
                                .id("teach")
                                .name("Teach")
                                .addMetric(MetricLink.builder()
                                        .metric("trained")
                                        .weight("2")
                                        .build())
                                .addMetric(MetricLink.to("asked"))
                                .build())
                        .build())
                .addMetric(metric("trained", "Members trained")
                        .addObservation(observation("2025-06-30", 30))
                        .addObservation(observation("2025-12-31", 42))
                        .build())
                .addMetric(metric("asked", "Members asked").build())
                .addMetric(Metric.builder()
                        .id("posters")
                        .name("Posters")
                        .addObservation(observation("2025-06-30", 7))
                        .build())
                .build();
    }

    private Result run(String... args) {
        return program.run(args);
    }

    @Test
    void aPlanIsReadAtAGlance() {
        Result result = run("scorecard", program.file("plan.json", plan()), "--as-of", "2025-12-31");

        // 42 of 100; 365 of 730 days are 0.5, behind by 0.08. The weights measured are 2 of 3, 67 per cent.
        assertThat(result.out()).isEqualTo("""
                Our plan [our-plan]
                Scorecard as of 2025-12-31

                The plan                                           \u2588\u2588\u2588\u2588\u2592\u2591\u2591\u2591\u2591\u2591   42%  covers 67%

                Plank 1: Growing                                   \u2588\u2588\u2588\u2588\u2592\u2591\u2591\u2591\u2591\u2591   42%  covers 67%
                  Priority: Teach                                  \u2588\u2588\u2588\u2588\u2592\u2591\u2591\u2591\u2591\u2591   42%  covers 67%
                    Members trained                                \u2588\u2588\u2588\u2588\u2592\u2591\u2591\u2591\u2591\u2591   42%  at risk
                      42 people, goal >= 100 by 2026-12-31, weight 2
                    Members asked                                                 -  no data
                      goal >= 100 people by 2026-12-31

                Metrics outside the roll-up: no element names them
                  Posters                                                         -  tracked
                    7

                \u2588 done   \u2592 expected by now   \u2591 to come
                """);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void whatMovedSinceADayIsTold() {
        assertThat(run("scorecard", program.file("plan.json", plan()), "--as-of=2025-12-31", "--since=2025-06-30")
                        .out())
                // 0.42 - 0.30; 181/730 = 0.2479 was expected in June
                .endsWith("""

                Moved since 2025-06-30
                  The plan: +12.0 points of progress
                  Members trained: 30 (on track) \u2192 42 (at risk), +12.0 points of progress
                """);
    }

    @Test
    void whyAMetricStandsAsItDoesIsExplained() {
        assertThat(run("scorecard", program.file("plan.json", plan()), "--as-of=2025-06-29", "--explain", "--lang=fr")
                        .out())
                .contains("Rien n'a \u00e9t\u00e9 observ\u00e9 au 2025-06-29.", "Le but est >= 100 au 2026-12-31.");
        assertThat(run("scorecard", program.file("plan.json", plan()), "--as-of=2025-12-31", "--explain")
                        .out())
                .contains("        The latest figure counts: 42 for 2025-12-31.\n")
                .contains("        Of the way from 0 to 100, 42 is 0.42.\n");
    }

    @Test
    void forProgramsThereIsJson() {
        String json = run("scorecard", program.file("plan.json", plan()), "--as-of=2025-12-31", "--format=json")
                .out();

        assertThat(json).startsWith("""
                {
                  "formatVersion": "1.0",
                  "type": "scorecard",
                  "plan": "our-plan",
                  "asOf": "2025-12-31",
                  "total": {
                    "progress": 0.42,
                    "coverage": 0.6666666666666666666666666666666667,
                    "expected": 0.5,
                    "measured": 1,
                    "unmeasured": 1,
                    "tracked": 0,
                    "statuses": {
                      "no-data": 1,
                      "at-risk": 1
                    }
                  },
                """).contains("""
                    {
                      "id": "asked",
                      "name": "Members asked",
                      "unit": "people",
                      "status": "no-data",
                      "stale": false,
                      "tracked": false,
                      "ground": "no-observation",
                      "expected": 0.5,
                      "expectedValue": 50,
                      "goals": [
                """).contains("""
                        {
                          "day": "2025-06-30",
                          "value": 30,
                          "target": 100,
                """);
    }

    @Test
    void forSpreadsheetsThereIsCsv() {
        assertThat(run("scorecard", program.file("plan.json", plan()), "--as-of=2025-12-31", "--format=csv")
                        .out())
                .isEqualTo("""
                kind,id,within,name,weight,value,unit,comparator,target,due,raw,progress,coverage,expected,gap,attained,status,stale
                plan,our-plan,,"Our plan",,,,,,,,0.42,0.6666666666666666666666666666666667,0.5,,,,
                cornerstone,growing,our-plan,Growing,,,,,,,,0.42,0.6666666666666666666666666666666667,0.5,,,,
                priority,teach,growing,Teach,,,,,,,,0.42,0.6666666666666666666666666666666667,0.5,,,,
                metric,trained,teach,"Members trained",2,42,people,>=,100,2026-12-31,0.42,0.42,,0.5,0.08,no,at-risk,no
                metric,asked,teach,"Members asked",1,,people,>=,100,2026-12-31,,,,0.5,,,no-data,no
                metric,posters,,Posters,,7,,,,,,,,,,,unrated,no
                """);
    }

    @Test
    void aSpreadsheetTakesNoNameForAFormulaAndNothingOfANameIsLost() {
        StrategicPlan plan = Documents.plan()
                .addCornerstone(Cornerstone.builder()
                        .id("c1")
                        .name("x;=HYPERLINK(\"http://evil\";\"a\")")
                        .build())
                .addCornerstone(Cornerstone.builder().id("c2").name("\uff1d1+1").build())
                .addCornerstone(Cornerstone.builder().id("c3").name(" spaced ").build())
                .addCornerstone(Cornerstone.builder().id("c4").name("-5 %").build())
                .addCornerstone(
                        Cornerstone.builder().id("c5").name("half \ud83d").build())
                .build();

        assertThat(run("scorecard", program.file("plan.json", plan), "--as-of=2025-12-31", "--format=csv")
                        .out()
                        .lines()
                        .skip(2)
                        .map(line -> line.replaceAll(",,.*", "")))
                .containsExactly(
                        "cornerstone,c1,our-plan,\"x;'=HYPERLINK(\"\"http://evil\"\";\"\"a\"\")\"",
                        "cornerstone,c2,our-plan,\"'\uff1d1+1\"",
                        "cornerstone,c3,our-plan,\" spaced \"",
                        "cornerstone,c4,our-plan,\"-5 %\"",
                        "cornerstone,c5,our-plan,\"half \\ud83d\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void textFromADocumentIsNotObeyed(String format) {
        String evil = "=HYPERLINK(\"x\")\u001b[31m\u202e@|red x|@%s\n\"x\"";
        StrategicPlan plan = Documents.plan()
                .title(evil)
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .number(evil)
                        .name(evil)
                        .addMetric(MetricLink.to("m"))
                        .build())
                .addMetric(metric("m", evil)
                        .unit(evil)
                        .addObservation(Observation.builder()
                                .asOf("2025")
                                .missing(Text.of(evil))
                                .build())
                        .build())
                .build();

        String out = run(
                        "scorecard",
                        program.file("plan.json", plan),
                        "--as-of=2025-12-31",
                        "--explain",
                        "--format=" + format)
                .out();

        assertThat(out.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(out).doesNotContain("\u202e", ",=", "\n=").contains("\\u001b[31m\\u202e@|red x|@%s");
    }

    @Test
    void onlyAPlanHasAScorecard() {
        Result result = run(
                "scorecard",
                Path.of("..", "plan-examples", "documents", "solidarity-pact-2014.json")
                        .toString(),
                "--as-of=2014-06-30");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("a scorecard is of a strategic plan, and this is none");
    }

    @Test
    void measuresWithoutNumbersAreTrackedAndNotZero() {
        String out = run("scorecard", PLATFORM, "--as-of=2026-12-31").out();

        assertThat(out.lines().filter(line -> line.endsWith("no data, tracked")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).matches(" +\\S.* +-  no data, tracked"));
        assertThat(out).contains("The plan ").doesNotContain("0%");
    }

    /**
     * The example at three dates, each share worked by hand: 14500 - 12400 = 2100 and 1096 days in all; 366 and 547 of
     * them by the first two dates.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2024-12-31 | The plan                 | 36%  | weights 21 of 25; 7.560 of 21
            2024-12-31 | covers 84%, 2 tracked    |      | 21 of 25
            2024-12-31 | Members                  | 30%  on track  | 640/2100 = 0.3048; expected 600/2100
            2024-12-31 | Workplaces organized     | 25%  at risk   | 9/36; expected 366/1096 = 0.3339, gap 0.0839
            2024-12-31 | Stewards                 | 18%  at risk   | 160+175+110 = 445; 35/190; gap 0.1497
            2024-12-31 | Injuries with days lost  | 10%  off track | 240 corrects 204; 10/100; due 1096 days, gap 0.2339
            2024-12-31 | Young members in commit  | -  not started | its year is 2026
            2024-12-31 | Languages in which       | -  no data     | nothing observed is not 0
            2024-12-31 | How members speak        | -  tracked     | in words
            2025-06-30 | Members                  | 37%  at risk   | 780/2100 = 0.3714; 600+600*181/365 = 897.5/2100 = 0.4274
            2025-06-30 | Agreements past their    | 50%  on track  | 19/38; expected 547/1096 = 0.4991
            2025-06-30 | Strike fund              | 0%  off track  | 1985000 is below 2000000
            2025-06-30 | Readers of the printed   | -  cancelled   | cancelled on 2025-02-14
            2026-12-31 | Members                  | 100%  exceeded | 14610 is beyond 14500
            2026-12-31 | Agreements past their    | 100%  attained | 0 <= 0
            2026-12-31 | Days from expiry         | 100%  on track | 120 < 120 is false, and the day is not over
            2027-01-01 | Days from expiry         | 100%  missed   | now it is
            2026-12-31 | Lowest hourly wage       | 93%  at risk   | 3.25/3.5 = 0.9286; 1 is expected
            2026-12-31 | Members content with     | 31%  off track | the figure of 2024: 4/13
            """)
    void theExampleAtThreeDates(String date, String name, String standing, String worked) {
        List<String> lines =
                run("scorecard", THREE_YEARS, "--as-of", date).out().lines().toList();

        assertThat(lines)
                .as(worked)
                .anySatisfy(line ->
                        assertThat(line.strip()).startsWith(name).contains(standing == null ? "" : " " + standing));
    }

    @Test
    void whatWasCorrectedLaterWasNotKnownBefore() {
        // 204 was on record from 2025-02-10, 240 from 2025-04-22: (204-250)/(150-250) = 0.46
        assertThat(run("scorecard", THREE_YEARS, "--as-of=2024-12-31", "--known-at=2025-03-31")
                        .out())
                .contains("Scorecard as of 2024-12-31, as known at 2025-03-31\n")
                .containsPattern("Injuries with days lost +\\S+ +46% ");
    }
}
