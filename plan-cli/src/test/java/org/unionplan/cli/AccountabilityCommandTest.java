package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Actor.Holder;
import org.unionplan.actor.Responsibility;
import org.unionplan.cli.Program.Result;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.document.Participation;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

class AccountabilityCommandTest {

    private final Program program;

    AccountabilityCommandTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    private static StrategicPlan plan() {
        return Documents.plan()
                .term("2026-01-01/2028-12-31")
                .addCornerstone(Cornerstone.builder()
                        .id("power")
                        .name("Power")
                        .addResponsibility(Responsibility.builder()
                                .role("selected-by")
                                .actor("local-1")
                                .build())
                        .build())
                .addCornerstone(Cornerstone.builder().id("voice").name("Voice").build())
                .addDuty(Duty.builder()
                        .kind("report")
                        .what("What was done.")
                        .everyElectedPost(true)
                        .recurrence("R/P6M")
                        .addFulfilment(Fulfilment.builder()
                                .date("2026-06-15")
                                .bearer("chair")
                                .source("Minutes 7")
                                .build())
                        .build())
                .addDuty(Duty.builder().kind("meeting").everyElectedPost(false).build())
                .addActor(Actor.builder()
                        .id("chair")
                        .name("Chair")
                        .elected(true)
                        .addHolder(Holder.builder()
                                .name("Ada Example")
                                .when("2025/2027")
                                .build())
                        .addHolder(Holder.builder()
                                .name("Ben Example")
                                .when("2020/2024")
                                .build())
                        .build())
                .addActor(Actor.builder()
                        .id("local-1")
                        .name("Local 1")
                        .kind("local")
                        .build())
                .addActor(Actor.builder()
                        .id("local-2")
                        .name("Local 2")
                        .kind("local")
                        .build())
                .addMemberGoal(MemberGoal.builder().id("rest").text("Rest.").build())
                .addMemberGoal(MemberGoal.builder().id("pay").text("Pay.").build())
                .addAllocation(Allocation.builder()
                        .purpose("Campaign")
                        .amount(Money.of(Decimal.parse("1250.50"), "CAD"))
                        .addServes("power")
                        .addGoal("rest")
                        .build())
                .addAllocation(Allocation.builder()
                        .purpose("Travel")
                        .amount(Money.of(Decimal.of(300), "CAD"))
                        .change(Allocation.Trend.DECREASE)
                        .build())
                .addParticipation(Participation.builder()
                        .method("survey")
                        .addQuantity(
                                Quantity.builder().value(1600).of("members").build())
                        .build())
                .build();
    }

    @Test
    void summarizesTheTurnsOfManyYears() {
        StrategicPlan plan = Documents.plan()
                .addActor(Actor.builder().id("clerk").name("Clerk").build())
                .addDuty(Duty.builder()
                        .kind("report")
                        .addBearer("clerk")
                        .recurrence("1/P1D")
                        .build())
                .build();

        Result text =
                program.run("accountability", program.file("p.json", plan), "--since=2020-01-01", "--as-of=2029-12-31");
        Result json = program.run(
                "accountability",
                program.file("p.json", plan),
                "--since=2020-01-01",
                "--as-of=2029-12-31",
                "--format=json");

        // Ten years with three leap days are 3653 days, of which the last is due; the next one is upcoming.
        assertThat(text.out())
                .contains("3,652 overdue, 1 due, 0 done")
                .contains("Lists the latest 400 of 3,654 turns; --since and --as-of choose others.")
                .contains("and 3,254 not listed: 3,254 overdue");
        assertThat(json.out()).contains("\"unlisted\"").contains("\"overdue\": 3254");
    }

    @Test
    void tellsWhatEachPostOwesAndWhatLocalsChose() {
        Result result = program.run("accountability", program.file("p.json", plan()), "--as-of=2027-01-10");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("""
                Our plan [our-plan]
                From 2026-01-01, as of 2027-01-10: 1 overdue, 1 due, 1 done

                Chair (Ada Example)
                  overdue: report, 2026-07-01 to 2026-12-31 – What was done.
                  due: report, 2027-01-01 to 2027-06-30 – What was done.
                  done: report, 2026-01-01 to 2026-06-30 – What was done. (2026-06-15, Chair,
                      Minutes 7)

                No due date can be determined
                  meeting

                No one is responsible for
                  meeting

                Local choices
                  Local 1 [local-1]
                    Chose: Power
                  Local 2 [local-2]
                    Chose: nothing
                  Not chosen by any local: Voice
                """);
    }

    @Test
    void turnsOfOneYearAreOnOneLine() {
        StrategicPlan plan = Documents.plan()
                .addActor(Actor.builder().id("clerk").name("Clerk").build())
                .addDuty(Duty.builder()
                        .kind("meeting")
                        .addBearer("clerk")
                        .recurrence("3/P1Y")
                        .addFulfilment(Fulfilment.builder()
                                .date("2003-05-01")
                                .bearer("clerk")
                                .build())
                        .build())
                .build();
        String file = program.file("p.json", plan);

        assertThat(program.run("accountability", file, "--since=2002-01-01", "--as-of=2004-01-31")
                        .out())
                .contains("overdue: 3 of 3 meetings of 2002 not on record\n")
                .contains("overdue: 2 of 3 meetings of 2003 not on record\n")
                .contains("done: meeting, 2003-01-01 to 2003-12-31 (2003-05-01, Clerk)\n");
        assertThat(program.run("accountability", file, "--since=2002-01-01", "--as-of=2004-01-31", "--lang=fr")
                        .out())
                .contains("en retard\u00a0: 3 réunions sur 3 de 2002 ne figurent pas au dossier\n");
    }

    @Test
    void countsFromTheDayThatIsGivenAndGivesJson() {
        String out = program.run(
                        "accountability",
                        program.file("p.json", plan()),
                        "--as-of=2027-01-10",
                        "--since=2026-12-31",
                        "--format=json")
                .out();

        assertThat(out)
                .contains("\"from\": \"2026-12-31\"")
                .contains("\"status\": \"overdue\"")
                .doesNotContain("\"status\": \"done\"")
                .contains("\"selectedByNobody\": [\n    \"voice\"\n  ]");
        assertThat(program.run(
                                "accountability",
                                program.file("p.json", plan()),
                                "--as-of=2027-01-10",
                                "--since=2027-01-11")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void resourcesAreToldByElementAndByGoal() {
        Result result = program.run("resources", program.file("p.json", plan()));

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("""
                Our plan [our-plan]
                Total: 1,250.50 CAD, 300 CAD less than before (2 allocations)

                By element
                  Power: 1,250.50 CAD (1 allocation) [power]

                By member goal
                  Rest: 1,250.50 CAD (1 allocation) [rest]
                  Pay: 0 allocations [pay]

                Member goals without spending
                  Pay.

                Spending not tied to any member goal
                  Travel, 300 CAD, decrease

                Participation
                  Survey: 1,600 members
                """);
        assertThat(program.run("resources", program.file("p.json", plan()), "--format=json")
                        .out())
                .contains("\"CAD\": 1250.50")
                .contains("\"unservedGoals\": [\n    \"pay\"\n  ]");
    }

    @Test
    void onlyAPlanHasResources() {
        Result result = program.run("resources", "../plan-examples/documents/solidarity-pact-2014.json");

        assertThat(result)
                .isEqualTo(new Result(
                        1,
                        "",
                        "plan: ../plan-examples/documents/solidarity-pact-2014.json: it is not a strategic plan\n"));
    }
}
