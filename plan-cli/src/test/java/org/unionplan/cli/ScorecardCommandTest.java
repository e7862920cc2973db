package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
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
                      42 people, goal >= 100 people by 2026-12-31, weight 2
                    Members asked                                                 -  no data
                      goal >= 100 people by 2026-12-31

                Metrics outside the roll-up (nothing links to them)
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

                Changes since 2025-06-30
                  The plan: +12.0 points of progress
                  Members trained: 30 people (on track) \u2192 42 people (at risk), +12.0 points of progress
                """);
    }

    @Test
    void whyAMetricStandsAsItDoesIsExplained() {
        assertThat(run("scorecard", program.file("plan.json", plan()), "--as-of=2025-06-29", "--explain", "--lang=fr")
                        .out())
                .contains(
                        "Tableau de bord au 2025-06-29",
                        "Aucune observation ne compte au 2025-06-29.",
                        "Cible\u00a0: au moins 100 au 2026-12-31.",
                        "aucune donn\u00e9e",
                        "cible >= 100 people au 2026-12-31",
                        "Priorit\u00e9\u00a0: Teach")
                .doesNotContain("goal", "weight", "no data", "The plan");
        assertThat(run("scorecard", program.file("plan.json", plan()), "--as-of=2025-12-31", "--explain")
                        .out())
                .contains("        Latest figure: 42 for 2025-12-31.\n")
                .contains("        42 is 42% of the way from 0 to 100.\n");
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
                  "elementStatuses": {
                    "elements": 0
                  },
                  "items": [],
                """).contains("""
                    {
                      "id": "asked",
                      "name": "Members asked",
                      "unit": "people",
                      "status": "no-data",
                      "stale": false,
                      "tracked": false,
                      "ground": "no-observation",
                      "attained": "undecided",
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

    @Test
    void markdownIsATableWithoutMarkupOfTheDocument() {
        StrategicPlan plan = Documents.plan()
                .title("Our *plan*")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .number("1")
                        .name("Reach | @org/team")
                        .addMetric(MetricLink.to("m"))
                        .build())
                .addMetric(metric("m", "<b>Stewards</b>")
                        .unit("`people`")
                        .addObservation(observation("2025-12-31", 42))
                        .build())
                .build();

        assertThat(run("scorecard", program.file("plan.json", plan), "--as-of=2025-12-31", "--format=markdown")
                        .out())
                .isEqualTo("""
                        **Our \\*plan\\***

                        Scorecard as of 2025\\-12\\-31

                        | Element or metric | Progress | Status | Figures |
                        |---|---:|---|---|
                        | **The plan** | 42% |  |  |
                        | **Cornerstone 1\\: Reach \\| \\@\u2060org/team** | 42% |  |  |
                        | &emsp;\\<b\\>Stewards\\</b\\> | 42% | at risk | 42 \\`people\\`, goal \\>\\= 100 \\`people\\` by 2026\\-12\\-31 |
                        """);
    }

    @Test
    void markdownExplainsMetricsAndShowsChangesLikeTheText() {
        StrategicPlan plan = Documents.plan()
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("Reach")
                        .addMetric(MetricLink.to("m"))
                        .build())
                .addMetric(metric("m", "*Stewards*")
                        .addObservation(observation("2025-06-30", 40))
                        .addObservation(observation("2025-12-31", 42))
                        .build())
                .build();
        String file = program.file("plan.json", plan);
        String[] options = {"scorecard", "--as-of=2025-12-31", "--since=2025-06-30", "--explain", file};
        String markdown = run(with(options, "--format=markdown")).out();

        assertThat(markdown).contains("\n\n**\\*Stewards\\***\n\n- ");
        assertThat(told(markdown)).containsAll(told(run(options).out()));
    }

    private static String[] with(String[] options, String another) {
        return Stream.concat(Stream.of(options), Stream.of(another)).toArray(String[]::new);
    }

    /** The sentences of explanations and the lines of changes, without marks and escapes. */
    private static List<String> told(String output) {
        return output.lines()
                .map(line -> line.replace("\\", "").replaceFirst("^(- | +)", ""))
                .filter(line -> line.endsWith(".") || line.contains("\u2192"))
                .toList();
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

    private static Metric.Builder percent(String id, String name) {
        return Metric.builder()
                .id(id)
                .name(name)
                .scale(Metric.Scale.PERCENT)
                .direction(Metric.Direction.INCREASE)
                .addTarget(Target.builder().value(90).due("2024").build());
    }

    private String scorecard(Cornerstone.Builder cornerstone, String day, Metric... metrics) {
        for (Metric metric : metrics) {
            cornerstone.addMetric(MetricLink.to(metric.getId().toString()));
        }
        StrategicPlan plan = Documents.plan()
                .addCornerstone(cornerstone.id("c").name("C").build())
                .metrics(List.of(metrics))
                .build();
        return run("scorecard", program.file("plan.json", plan), "--as-of", day).out();
    }

    @Test
    void figuresAndGoalsHaveTheirUnitsAndYesOrNoIsInWords() {
        Metric email = percent("m", "E-mail")
                .addObservation(observation("2023-06-30", 75))
                .build();
        Metric treaty = Metric.builder()
                .id("t")
                .name("Treaty in force")
                .scale(Metric.Scale.BINARY)
                .direction(Metric.Direction.INCREASE)
                .addTarget(Target.builder().value(1).due("2022").build())
                .addObservation(observation("2021-01-22", 1))
                .build();
        Metric closed = Metric.builder()
                .id("u")
                .name("Offices to be closed")
                .scale(Metric.Scale.BINARY)
                .direction(Metric.Direction.DECREASE)
                .addObservation(observation("2021-01-22", 1))
                .build();
        Metric fund = Metric.builder()
                .id("g")
                .name("Fund")
                .unit("GBP")
                .scale(Metric.Scale.MONEY)
                .direction(Metric.Direction.INCREASE)
                .addTarget(Target.builder().value(2_000_000).due("2024").build())
                .addObservation(observation("2023-06-30", 900_000))
                .build();

        assertThat(scorecard(Cornerstone.builder(), "2023-12-31", email, treaty, closed, fund))
                .contains(
                        "75%, goal >= 90% by 2024-12-31",
                        "done, goal: yes by 2022-12-31",
                        "done, goal: no",
                        "900,000 GBP, goal >= 2,000,000 GBP by 2024-12-31");
    }

    @Test
    void aFigureWithoutACalendarDateIsShownAsNotCounted() {
        Metric words = percent("m", "M")
                .addObservation(Observation.builder()
                        .asOf(Timeframe.ofWords("at the new year"))
                        .value(80)
                        .build())
                .build();
        Metric none = percent("n", "N")
                .addObservation(Observation.builder()
                        .value(v -> v.value(70).qualifier(Quantity.Qualifier.AT_LEAST))
                        .build())
                .build();

        assertThat(scorecard(Cornerstone.builder(), "2023-12-31", words, none))
                .contains(
                        "80% (at the new year: not a calendar date, not counted)",
                        "at least 70% (no date, not counted)");
    }

    @Test
    void partsWithTargetsOfTheirOwnAreShownBelowTheirMetric() {
        Metric signed = Metric.builder()
                .id("m")
                .name("Share signed up")
                .unit("%")
                .direction(Metric.Direction.INCREASE)
                .addTarget(
                        Target.builder().value(30).due("2014").eachOf("local").build())
                .addObservation(observation("2014-12-31", 12).withDimensions(Dimensions.of("local", "88")))
                .addObservation(observation("2014-12-31", 41).withDimensions(Dimensions.of("local", "99")))
                .build();

        assertThat(scorecard(Cornerstone.builder(), "2015-01-01", signed))
                .containsPattern("Share signed up +-  by part")
                .containsPattern("local 88 +-  missed\\s+12%, goal >= 30% by 2014-12-31")
                .containsPattern("local 99 +-  exceeded\\s+41%, goal >= 30% by 2014-12-31");
    }

    private static Priority reported(String id, org.unionplan.value.Term status) {
        return Priority.builder()
                .id(id)
                .name(id)
                .addStatusUpdate(
                        StatusUpdate.builder().date("2023-10-11").status(status).build())
                .build();
    }

    @Test
    void reportedStatusesAreShownAndCounted() {
        Cornerstone.Builder power = Cornerstone.builder()
                .addPriority(reported("x", StatusUpdate.Status.COMPLETED))
                .addPriority(reported("y", StatusUpdate.Status.DELAYED))
                .addPriority(reported("z", org.unionplan.value.Term.of("slowed-down")));

        String out = scorecard(power, "2023-12-31");

        assertThat(out)
                .containsPattern("The plan +-\\s+1 of 3 completed, 1 delayed, 1 slowed down")
                .containsPattern("Cornerstone: C +-\\s+1 of 3 completed, 1 delayed")
                .containsPattern("Priority: x +-  completed")
                .containsPattern("Priority: y +-  delayed")
                .containsPattern("Priority: z +-  slowed down");
        assertThat(scorecard(power, "2023-10-10")).doesNotContain("completed");
    }

    @Test
    void aLongNameIsWrappedAndNotCut() {
        String name = "Members who say that the union speaks for them and know the name of their steward";

        assertThat(scorecard(
                        Cornerstone.builder(), "2023-12-31", percent("m", name).build()))
                .doesNotContain("\u2026")
                .contains("""
                          Members who say that the union speaks for them                  -  no data
                          and know the name of their steward
                            goal >= 90% by 2024-12-31
                        """);
    }

    @Test
    void whereOtherMetricsAreMeasuredThanBeforeThatIsSaid() {
        Metric both = percent("m", "M")
                .baseline(Baseline.builder().value(0).build())
                .addObservation(observation("2023-01-31", 30))
                .addObservation(observation("2023-06-30", 54))
                .build();
        Metric later = percent("n", "N")
                .baseline(Baseline.builder().value(0).build())
                .addObservation(observation("2023-06-30", 18))
                .build();
        StrategicPlan plan = Documents.plan()
                .addMetricLink(MetricLink.to("m"))
                .addMetricLink(MetricLink.to("n"))
                .addMetric(both)
                .addMetric(later)
                .build();

        // (54/90 + 18/90) / 2 - 30/90 = 0.4 - 0.3333; over m alone 54/90 - 30/90 = 0.2667
        assertThat(run("scorecard", program.file("plan.json", plan), "--as-of=2023-06-30", "--since=2023-01-31")
                        .out())
                .contains("The plan: +6.7 points of progress"
                        + " (coverage changed; over the same metrics +26.7 points of progress)");
    }

    @Test
    void onlyAPlanHasAScorecard() {
        Result result = run(
                "scorecard",
                Path.of("..", "plan-examples", "documents", "solidarity-pact-2014.json")
                        .toString(),
                "--as-of=2014-06-30");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("it is not a strategic plan");
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
                .contains("Scorecard as of 2024-12-31, as known on 2025-03-31\n")
                .containsPattern("Injuries with days lost +\\S+ +46% ");
    }
}
