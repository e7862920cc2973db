package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Actor.Holder;
import org.unionplan.actor.Responsibility;
import org.unionplan.cli.Program.Result;
import org.unionplan.cli.io.Terminal;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.document.Duty;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Action;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.plan.Theme;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

class ShowPlanTest {

    private final Program program;

    ShowPlanTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    @Test
    void aPlanIsShownFromItsMissionToItsActions() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("our-plan")
                .title("Our plan")
                .term("2027/2030")
                .organization("union")
                .mission("To represent and support our members.")
                .addCoreValue(CoreValue.builder()
                        .id("solidarity")
                        .name("Solidarity")
                        .statement("An injury to one is an injury to all.")
                        .build())
                .addCoreValue(CoreValue.builder()
                        .id("integrity")
                        .statement("maintaining the highest degree of integrity")
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("bargaining")
                        .number("1")
                        .name("Bargaining")
                        .statement("To continually improve upon our members\u2019 terms and conditions of employment,"
                                + " and to defend them.")
                        .addPillar(Pillar.builder()
                                .id("coordination")
                                .number("1.1")
                                .name("Coordination")
                                .prioritiesHeading("What we will do")
                                .addPriority(Priority.builder()
                                        .id("calendar")
                                        .number("a)")
                                        .name("One calendar")
                                        .addAction(Action.builder()
                                                .id("letter")
                                                .name("Write to every local")
                                                .build())
                                        .build())
                                .actionsHeading("At once")
                                .addAction(action -> action.id("poster").name("Print a poster"))
                                .build())
                        .addPriority(Priority.builder()
                                .id("research")
                                .name("Research")
                                .build())
                        .actionsHeading("Measures")
                        .addAction(action -> action.id("fund").number("1.2").name("Set up a fund"))
                        .build())
                .addCornerstone(
                        Cornerstone.builder().id("outreach").name("Outreach").build())
                .addActor(Documents.actor("union", "Example Workers' Union"))
                .build();

        assertThat(show(plan)).isEqualTo("""
                Our plan [our-plan]
                Strategic plan of Example Workers' Union, 2027 to 2030

                Mission
                  To represent and support our members.

                Core values
                  Solidarity [solidarity]
                    An injury to one is an injury to all.
                  maintaining the highest degree of integrity [integrity]

                Cornerstones
                  Cornerstone 1: Bargaining [bargaining]
                    To continually improve upon our members\u2019 terms and conditions of employment,
                    and to defend them.

                    Pillar 1.1: Coordination [coordination]
                      What we will do
                      Priority a) One calendar [calendar]
                        Action: Write to every local [letter]
                      At once
                      Action: Print a poster [poster]
                    Priority: Research [research]
                    Measures
                    Action 1.2: Set up a fund [fund]

                  Cornerstone: Outreach [outreach]

                Who is who
                  Example Workers' Union [union]
                """);
    }

    @Test
    void levelsAreCalledWhatThePlanCallsThem() {
        StrategicPlan plan = Documents.plan()
                .terminology(Terminology.builder()
                        .cornerstone(LevelName.builder()
                                .singular("guiding statement")
                                .plural("guiding statements")
                                .build())
                        .priority(LevelName.builder().singular("strategy").build())
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("Growing")
                        .addPriority(
                                Priority.builder().id("p").name("Organizing").build())
                        .build())
                .build();

        assertThat(show(plan)).isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Guiding statements
                  Guiding statement: Growing [c]
                    Strategy: Organizing [p]
                """);
    }

    @Test
    void whatIsSaidOfAnElementStandsUnderIt() {
        StrategicPlan plan = Documents.plan()
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("Training")
                        .addAlias("Education")
                        .addMark("new")
                        .timeframe("2027-21")
                        .recurrence(">=4/P1Y")
                        .condition("funds allow")
                        .addTheme("equity")
                        .addResponsibility(Responsibility.builder()
                                .role("leads")
                                .actor("board")
                                .when(Timeframe.parse("2027/.."))
                                .build())
                        .addResponsibility(Responsibility.builder()
                                .role("leads")
                                .actor("gone")
                                .build())
                        .addResponsibility(Responsibility.builder()
                                .role("consulted")
                                .actor("board")
                                .build())
                        .addMetric(MetricLink.to("trained"))
                        .addMetric(MetricLink.builder()
                                .metric("satisfied")
                                .weight(Decimal.of(2))
                                .build())
                        .addStatusUpdate(StatusUpdate.builder()
                                .date("2027-06")
                                .status("in-progress")
                                .note("two locals signed up")
                                .build())
                        .addReference(Reference.builder()
                                .relation("derives-from")
                                .document("old-plan.json")
                                .build())
                        .addNarrative(Narrative.builder()
                                .label("Approach")
                                .text("Step by step.")
                                .build())
                        .build())
                .addTheme(Theme.builder().id("equity").name("Equity").build())
                .addMetric(
                        Metric.builder().id("trained").name("Members trained").build())
                .addActor(Documents.actor("board", "Executive Board"))
                .build();

        assertThat(show(plan)).contains("""
                Cornerstones
                  Cornerstone: Training [c]
                    Also called: Education
                    Marked: new
                    When: spring 2027
                    How often: at least 4 times a year
                    Condition: funds allow
                    Themes: Equity
                    Led by: Executive Board (from 2027); gone
                    Consulted: Executive Board
                    Measured by: Members trained; satisfied (weight 2)
                    Status: in progress, June 2027, two locals signed up
                    Derives from: old-plan.json
                    Approach:
                      Step by step.

                Themes
                  Equity [equity]
                """);
    }

    @Test
    void whatNobodyMeasuredHasNoFigures() {
        StrategicPlan plan = Documents.plan()
                .addMetric(Metric.builder().id("m").name("Members trained").build())
                .build();

        assertThat(show(plan)).isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Metrics
                  Members trained [m]
                    Baseline: no figures
                    Latest: no figures
                """);
    }

    @Test
    void theLatestObservationOfTheWholeAndOfEachPartIsShown() {
        StrategicPlan plan = Documents.plan()
                .addMetric(Metric.builder()
                        .id("m")
                        .name("Members trained")
                        .unit(Text.of("members"))
                        .direction(Metric.Direction.INCREASE)
                        .baseline(baseline(1_200, "2026"))
                        .addTarget(Target.builder()
                                .comparator(Target.Comparator.AT_LEAST)
                                .value(Quantity.of(Decimal.of(5_000)))
                                .due(Timeframe.parse("2030-12-31"))
                                .build())
                        .addObservation(observation("2028", Quantity.of(Quantity.Qualifier.AT_LEAST, 2_500)))
                        .addObservation(observation("2027", Quantity.of(1_900)))
                        .addObservation(Observation.builder()
                                .asOf(Timeframe.parse("2029"))
                                .missing(Text.of("survey not held"))
                                .build())
                        .addObservation(Observation.builder()
                                .asOf(Timeframe.parse("2027"))
                                .dimensions(Dimensions.of("region", "north"))
                                .value(Quantity.of(0))
                                .build())
                        .build())
                .build();

        assertThat(show(plan)).isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Metrics
                  Members trained [m]
                    Aim: increase
                    Baseline: 1,200 members, 2026
                    Target: at least 5,000 members, by 2030-12-31
                    Latest: at least 2,500 members, 2028
                    Earlier: 1,900 members, 2027
                    Missing: 2029, survey not held
                    Latest, region north: 0 members, 2027
                """);
    }

    @Test
    void targetsRelativeToTheBaselineSayWhichWayTheyGo() {
        StrategicPlan plan = Documents.plan()
                .addMetric(Metric.builder()
                        .id("m")
                        .name("Grievances lost")
                        .scale(Metric.Scale.PERCENT)
                        .addTarget(relative(Target.Basis.BASELINE_PERCENT, Target.Comparator.AT_MOST, -40))
                        .addTarget(relative(Target.Basis.BASELINE_CHANGE, Target.Comparator.AT_LEAST, 3))
                        .addTarget(Target.builder()
                                .comparator(Target.Comparator.BETWEEN)
                                .value(Quantity.of(Decimal.of(10)))
                                .upper(Decimal.of(15))
                                .build())
                        .addTarget(Target.builder()
                                .text(Text.of("as few as can be"))
                                .build())
                        .build())
                .build();

        assertThat(show(plan)).isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Metrics
                  Grievances lost [m]
                    Baseline: no figures
                    Target: at least 40% below the baseline
                    Target: at least 3 points above the baseline
                    Target: 10% to 15%
                    Target: as few as can be
                    Latest: no figures
                """);
    }

    @Test
    void decisionsDutiesResourcesAndActorsFollow() {
        StrategicPlan plan = Documents.plan()
                .addMemberGoal(MemberGoal.builder()
                        .id("wages")
                        .text(Text.of("Better wages"))
                        .support(Quantity.builder().value(62).unit("%").build())
                        .build())
                .addAllocation(Allocation.builder()
                        .purpose(Text.of("Training fund"))
                        .amount(Money.of(Decimal.of(250_000), "CAD"))
                        .change(Allocation.Trend.INCREASE)
                        .addGoal("wages")
                        .build())
                .addDecision(Decision.builder()
                        .outcome("adopted")
                        .body("convention")
                        .date("2026-11-08")
                        .vote(Vote.builder()
                                .inFavour(Quantity.of(312))
                                .against(Quantity.of(18))
                                .build())
                        .build())
                .addDuty(Duty.builder()
                        .kind("report")
                        .everyElectedPost(true)
                        .what("progress on the plan")
                        .addRecipient("convention")
                        .recurrence(Recurrence.parse("--04-30,--10-31"))
                        .build())
                .addActor(Actor.builder()
                        .id("convention")
                        .name("Convention")
                        .kind("body")
                        .acronym("CON")
                        .addHolder(Holder.builder().name("Jane Doe").build())
                        .represented(Quantity.builder()
                                .value(57_000)
                                .qualifier(Quantity.Qualifier.MORE_THAN)
                                .of("employees")
                                .build())
                        .build())
                .build();

        assertThat(show(plan)).isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Member goals
                  Better wages [wages]
                    Support: 62%

                Resources
                  Training fund
                    Increase: 250,000 CAD
                    Member goals: Better wages

                Decisions
                  Adopted by Convention, 2026-11-08
                    Vote: 312 in favour, 18 against

                Duties
                  Report: progress on the plan
                    By: every elected post
                    To: Convention
                    How often: every year on 30 April and on 31 October

                Who is who
                  Convention (CON), body [convention]
                    Held by: Jane Doe
                    Represents: more than 57,000 employees
                """);
    }

    @Test
    void theLanguageCanBeChosenAndIsElseThatOfTheDocument() {
        Text title = Text.of(Map.of(LanguageTag.of("en"), "Our plan")).with(LanguageTag.of("fr-CA"), "Notre plan");
        StrategicPlan.Builder plan = StrategicPlan.builder().id("p").title(title);
        String untold = program.file("untold.json", plan.build());
        String french = program.file("french.json", plan.language("fr").build());

        assertThat(program.run("show", untold).out()).startsWith("Our plan [p]\n");
        assertThat(program.run("show", french).out()).startsWith("Notre plan [p]\n");
        assertThat(program.run("show", "--lang", "fr", untold).out()).startsWith("Notre plan [p]\n");
        assertThat(program.run("show", "--lang=de", "--lang=en-GB", french).out())
                .startsWith("Our plan [p]\n");
    }

    @Test
    void textIsWrappedToTheWidthThatIsThere() {
        String file = program.file(
                "plan.json",
                Documents.plan()
                        .mission("To represent all of our members well.")
                        .build());

        assertThat(program.run(new Terminal(Map.of("COLUMNS", "30"), false), "show", file)
                        .out())
                .isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Mission
                  To represent all of our
                  members well.
                """);
    }

    @Test
    void whatSupportsTheMissionIsShownWithItsWords() {
        assertThat(show(StrategicPlan.builder()
                        .id("our-plan")
                        .mission("To keep every harbour safe.")
                        .missionId("our-mission")
                        .addReference(Reference.builder()
                                .relation(Reference.Relation.SUPPORTS)
                                .target("our-mission")
                                .build())
                        .build()))
                .isEqualTo("""
                        our-plan
                        Strategic plan

                        Mission [our-mission]
                          To keep every harbour safe.

                        References
                          Supports: To keep every harbour safe.
                        """);
    }

    @Test
    void anUntitledPlanGoesByItsId() {
        assertThat(show(StrategicPlan.builder().id("our-plan").build())).isEqualTo("""
                our-plan
                Strategic plan
                """);
    }

    @Test
    void aMalformedDocumentIsReportedAsWhenItIsChecked() throws IOException {
        String file = program.file("plan.json", """
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "title": "Our plan"
                }
                """);

        assertThat(program.run("show", file)).isEqualTo(new Result(1, """
                ~/plan.json:1:1: error: json.member.missing: Expected the member "id" in a strategic plan; found none.
                1 file, 1 error
                """, ""));
    }

    @Test
    void anUnreadableFileIsAComplaint() {
        assertThat(program.run("show", "missing.json"))
                .isEqualTo(new Result(2, "", "plan: missing.json: there is no such file\n"));
    }

    private String show(StrategicPlan plan) {
        Result result = program.run("show", program.file("plan.json", plan));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return result.out();
    }

    private static Baseline baseline(long value, String date) {
        return Baseline.builder()
                .value(Quantity.of(Decimal.of(value)))
                .date(Timeframe.parse(date))
                .build();
    }

    private static Observation observation(String asOf, Quantity value) {
        return Observation.builder().asOf(Timeframe.parse(asOf)).value(value).build();
    }

    private static Target relative(Target.Basis basis, Target.Comparator comparator, long value) {
        return Target.builder()
                .basis(basis)
                .comparator(comparator)
                .value(Quantity.of(Decimal.of(value)))
                .build();
    }

    @Test
    void showsWhatAPlanSaysOfItselfWithoutACornerstone() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("our-plan")
                .addDeclaredCount(org.unionplan.plan.StrategicPlan.DeclaredCount.builder()
                        .level(org.unionplan.plan.PlanElement.Level.CORNERSTONE)
                        .count(6)
                        .build())
                .addDeclaredCount(org.unionplan.plan.StrategicPlan.DeclaredCount.builder()
                        .level(org.unionplan.plan.PlanElement.Level.ACTION)
                        .count(1)
                        .build())
                .addActor(org.unionplan.actor.Actor.builder()
                        .id("committee")
                        .name("Planning committee")
                        .addHolder(org.unionplan.actor.Actor.Holder.builder()
                                .name("Karen Doe")
                                .when("2024/2026")
                                .note("co-chair")
                                .build())
                        .build())
                .build();

        assertThat(show(plan))
                .contains("The plan says it has 6 cornerstones.", "The plan says it has 1 action.")
                .contains("Held by: Karen Doe (2024 to 2026), co-chair");
    }
}
