package org.unionplan.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Reference;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Target;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** Tests of the rules of plans: which documents they find fault with, and which not. */
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

        assertThat(Found.withoutProfile(plan(cornerstones.toArray(Cornerstone[]::new))))
                .isEqualTo(found == null ? List.of() : List.of("element.number.order " + found));
    }

    @Test
    void answersAtOnceForALongLabel() {
        String endless = "1 ".repeat(100_000);

        assertThat(Found.withoutProfile(plan(
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

        assertThat(Found.withoutProfile(plan(one, other))).isEmpty();
        assertThat(Found.withoutProfile(plan(one, cornerstone("c-3", "convention"))))
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
                .addAllocation(Allocation.builder()
                        .share(Quantity.of(Decimal.parse("1e999")))
                        .build())
                .build();

        assertThat(Found.in(plan)).containsExactly("allocation.share.range /allocations/2/share");
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

        assertThat(Found.in(plan).contains("element.responsible.missing /cornerstones/0/priorities/0"))
                .isEqualTo(!answers);
    }

    /** Each row: what has a lead, and where one is missing. An action is c.p.a, a pillar c/l. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c                   |          | /cornerstones/0",
                "c                   | c        | ",
                "c c/l               |          | /cornerstones/0/pillars/0",
                "c c/l               | c        | ",
                "c c/l c/l.p         | c/l      | ",
                "c c/l c/l.p         |          | /cornerstones/0/pillars/0/priorities/0",
                "c c.p               |          | /cornerstones/0/priorities/0",
                "c c.p c.p.a c.p.b   |          | /cornerstones/0/priorities/0",
                "c c.p c.p.a c.p.b   | c.p      | ",
                "c c.p c.p.a c.p.b   | c.p.a    | /cornerstones/0/priorities/0/actions/1",
                "c c.p c.p.a c.p.b   | c.p.a c.p.b | ",
                "c c.p c/l           | c.p      | /cornerstones/0/pillars/0"
            })
    void theLowestLevelThereIsNeedsALead(
            String elements,
            @org.jspecify.annotations.Nullable String leads,
            @org.jspecify.annotations.Nullable String missing) {
        StrategicPlan plan = plan(tree(
                java.util.Set.of(elements.strip().split(" ")),
                leads == null
                        ? java.util.Set.of()
                        : java.util.Set.of(leads.strip().split(" "))));

        assertThat(Found.in(plan).stream().filter(found -> found.startsWith("element.responsible.missing")))
                .isEqualTo(missing == null ? List.of() : List.of("element.responsible.missing " + missing));
    }

    private static Cornerstone tree(java.util.Set<String> elements, java.util.Set<String> leads) {
        Cornerstone.Builder cornerstone = Cornerstone.builder();
        cornerstone.id("c").name("C").responsibilities(lead("c", leads));
        if (elements.contains("c/l")) {
            org.unionplan.plan.Pillar.Builder pillar = org.unionplan.plan.Pillar.builder();
            pillar.id("l").name("L").responsibilities(lead("c/l", leads));
            if (elements.contains("c/l.p")) {
                pillar.addPriority(Priority.builder()
                        .id("lp")
                        .name("P")
                        .responsibilities(lead("c/l.p", leads))
                        .build());
            }
            cornerstone.addPillar(pillar.build());
        }
        if (elements.contains("c.p")) {
            Priority.Builder priority = Priority.builder();
            priority.id("p").name("P").responsibilities(lead("c.p", leads));
            for (String action : List.of("c.p.a", "c.p.b")) {
                if (elements.contains(action)) {
                    priority.addAction(org.unionplan.plan.Action.builder()
                            .id(action)
                            .name(action)
                            .responsibilities(lead(action, leads))
                            .build());
                }
            }
            cornerstone.addPriority(priority.build());
        }
        return cornerstone.build();
    }

    private static List<Responsibility> lead(String element, java.util.Set<String> leads) {
        return leads.contains(element)
                ? List.of(Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor("executive")
                        .build())
                : List.of();
    }

    @Test
    void aFlatPlanWithoutOwnerOrMeasureIsNotAccountable() {
        assertThat(Found.in(plan(Cornerstone.builder()
                        .id("c")
                        .name("Grow")
                        .timeframe("2023")
                        .build())))
                .containsExactlyInAnyOrder(
                        "element.responsible.missing /cornerstones/0", "element.metric.missing /cornerstones/0");
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

    @Test
    void metricIsLinkedByAnElementThePlanOrAMetricOfIt() {
        StrategicPlan plan = plan(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addMetric(MetricLink.builder().metric("of-element").build())
                        .build())
                .withMetricLinks(MetricLink.builder().metric("of-plan").build())
                .withReferences(Reference.builder()
                        .relation(Term.of("related"))
                        .target("mentioned")
                        .build())
                .withMetrics(
                        Metric.builder().id("of-element").name("E").build(),
                        Metric.builder()
                                .id("of-plan")
                                .name("P")
                                .ofMetric("whole")
                                .build(),
                        Metric.builder().id("whole").name("W").build(),
                        Metric.builder().id("mentioned").name("M").build(),
                        Metric.builder().id("alone").name("A").build());

        assertThat(Found.adviceOn(plan).stream().filter(found -> found.startsWith("metric.unlinked")))
                .containsExactly("metric.unlinked /metrics/3", "metric.unlinked /metrics/4");
    }
}
