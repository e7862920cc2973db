package org.unionplan.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Target;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;
import org.unionplan.value.Term;

/** Where the rules of plans hold their tongue, and where they do not. */
class PlanRulesTest {

    private static StrategicPlan plan(Cornerstone... cornerstones) {
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstones(cornerstones)
                .addActor(Actor.builder().id("executive").name("Executive").build())
                .build();
    }

    private static Cornerstone cornerstone(String id, String name) {
        return Cornerstone.builder().id(id).name(name).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3                  | ",
                "1. 2. 10.              | ",
                "1.4 2.1                | ",
                "1.9 1.10               | ",
                "A.2 B.1                | ",
                "2a 2b                  | ",
                "1 2 2                  | /cornerstones/2/number",
                "1.2 1.1                | /cornerstones/1/number",
                "#1 #2 #1               | /cornerstones/2/number",
                "A.2 A.1                | /cornerstones/1/number",
                "9999999 1              | ",
            })
    void numbersGoUpWithinOneSeries(String numbers, String found) {
        List<Cornerstone> cornerstones = new ArrayList<>();
        for (String number : List.of(numbers.strip().split(" +", -1))) {
            String id = "c" + cornerstones.size();
            cornerstones.add(
                    Cornerstone.builder().id(id).name(id).number(number).build());
        }

        assertThat(Found.in(plan(cornerstones.toArray(Cornerstone[]::new))))
                .isEqualTo(found == null ? List.of() : List.of("element.number.order " + found));
    }

    @Test
    void answersAtOnceForALongLabel() {
        String endless = "1 ".repeat(100_000);

        assertThat(Found.in(plan(
                        Cornerstone.builder()
                                .id("a")
                                .name("A")
                                .number(endless + "x")
                                .build(),
                        Cornerstone.builder()
                                .id("b")
                                .name("B")
                                .number(endless + "1")
                                .build())))
                .isEmpty();
    }

    @Test
    void aConventionInAnotherYearIsAnotherConvention() {
        Cornerstone one = Cornerstone.builder()
                .id("c-1")
                .name("Convention")
                .timeframe("2025")
                .build();
        Cornerstone other = Cornerstone.builder()
                .id("c-2")
                .name("Convention")
                .timeframe("2027")
                .build();

        assertThat(Found.in(plan(one, other))).isEmpty();
        assertThat(Found.in(plan(one, cornerstone("c-3", "convention"))))
                .containsExactly("element.name.repeated /cornerstones/1/name");
    }

    @Test
    void changesOfSharesAndSharesThatCannotBeAreNotAddedUp() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addAllocation(Allocation.builder().share("80").build())
                .addAllocation(Allocation.builder()
                        .share("30")
                        .change(Allocation.Trend.DECREASE)
                        .build())
                .addAllocation(Allocation.builder().share("1e999").build())
                .build();

        assertThat(Found.in(plan)).containsExactly("number.percent /allocations/2/share");
    }

    @ParameterizedTest
    @CsvSource({"leads, true", "executes, true", "informed, false", "consulted, false", "selected-by, false"})
    void onlyThoseWhoDoSomethingAnswerForAPriority(String role, boolean answers) {
        StrategicPlan plan = plan(Cornerstone.builder()
                .id("c")
                .name("C")
                .addPriority(Priority.builder()
                        .id("p")
                        .name("P")
                        .timeframe("2025")
                        .addMetric(MetricLink.builder().metric("m").build())
                        .addResponsibility(Responsibility.builder()
                                .role(Term.of(role))
                                .actor("executive")
                                .build())
                        .build())
                .build());

        assertThat(Found.in(plan).contains("priority.responsible.missing /cornerstones/0/priorities/0"))
                .isEqualTo(!answers);
    }

    @Test
    void yesOrNoNeedsNoBaseline() {
        StrategicPlan plan = StrategicPlan.builder()
                .from(plan())
                .addMetric(Metric.builder()
                        .id("m")
                        .name("One list of members")
                        .scale(Metric.Scale.BINARY)
                        .direction(Metric.Direction.INCREASE)
                        .addTarget(Target.builder().value("1").due("2026").build())
                        .cadence("R/P1Y")
                        .build())
                .build();

        assertThat(Found.in(plan)).isEmpty();
    }
}
