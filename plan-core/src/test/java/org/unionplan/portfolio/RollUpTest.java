package org.unionplan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Reference;
import org.unionplan.document.Revision;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

class RollUpTest {

    private static final MetricEvaluator DAY = MetricEvaluator.asOf(LocalDate.of(2026, 6, 30));

    private static Metric metric(String id, int value) {
        Metric.Builder metric = Metric.builder()
                .id(id)
                .name(id)
                .unit("members")
                .scale(Metric.Scale.NUMBER)
                .direction(Metric.Direction.INCREASE)
                .baseline(b -> b.value(0))
                .addTarget(t -> t.value(100).due("2026-12-31"));
        return value < 0
                ? metric.build()
                : metric.addObservation(o -> o.value(value).asOf("2026-06-01")).build();
    }

    private static Reference to(String relation, String target) {
        return Reference.builder()
                .relation(relation)
                .document("federation")
                .target(target)
                .build();
    }

    private static StrategicPlan federation() {
        StrategicPlan.Builder plan = StrategicPlan.builder()
                .id("federation")
                .organization("fed")
                .addActor(Actor.builder().id("fed").name("Federation").build());
        for (String local : List.of("north", "south", "east")) {
            plan.addActor(Actor.builder()
                    .id(local)
                    .name(local)
                    .kind("local")
                    .addRelation(ActorRelation.builder()
                            .relation("local-of")
                            .actor("fed")
                            .build())
                    .build());
        }
        return plan.addMetric(metric("density", 50))
                .addCornerstone(Cornerstone.builder()
                        .id("organize")
                        .name("Organize")
                        .addMetric(MetricLink.to("density"))
                        .addPillar(p -> p.id("youth").name("Youth"))
                        .addPillar(p -> p.id("stewards").name("Stewards"))
                        .build())
                .build();
    }

    private static StrategicPlan.Builder local(String id) {
        return StrategicPlan.builder()
                .id(id + "-plan")
                .organization(id)
                .addActor(Actor.builder().id(id).name(id).build());
    }

    /** Two elements that serve one target, one below the other, with three metrics of 20, 60 and none. */
    private static StrategicPlan north() {
        return local("north")
                .addMetric(metric("a", 20))
                .addMetric(metric("b", 60))
                .addMetric(metric("c", -1))
                .addCornerstone(Cornerstone.builder()
                        .id("n")
                        .name("N")
                        .addReference(to("supports", "youth"))
                        .addMetric(MetricLink.to("a"))
                        .addPillar(p -> p.id("n1")
                                .name("N1")
                                .addReference(to("derives-from", "youth"))
                                .addMetric(MetricLink.to("b"))
                                .addMetric(MetricLink.to("c")))
                        .build())
                .build();
    }

    /** One metric of 100 with weight 2 that serves another pillar and a metric. */
    private static StrategicPlan south() {
        return local("south")
                .addMetric(metric("a", 100))
                .addCornerstone(Cornerstone.builder()
                        .id("s")
                        .name("S")
                        .addReference(to("supports", "stewards"))
                        .addReference(to("supports", "density"))
                        .addMetric(MetricLink.builder().metric("a").weight(2).build())
                        .build())
                .build();
    }

    private static String line(JointProgress.Line line) {
        return "  ".repeat(line.getDepth()) + line.getTarget() + " "
                + line.getRollUp().getProgress().map(Decimal::toString).orElse("-") + " of "
                + line.getRollUp()
                        .getCoverage()
                        .map(each -> each.rounded(2).toString())
                        .orElse("-") + " "
                + line.getContributors().stream()
                        .map(each -> each.getPlan().toString())
                        .toList();
    }

    @Test
    void equalsASumByHandAndCountsNothingTwice() {
        JointProgress rollUp = JointProgress.of(federation(), List.of(north(), south()), DAY);

        // Youth: (0.2 + 0.6) / 2, two of three metrics. Stewards: 1. Organize and all: (0.2 + 0.6 + 2 * 1) / 4 of 5.
        assertThat(rollUp.getLines())
                .extracting(RollUpTest::line)
                .containsExactly(
                        "organize 0.7 of 0.80 [north-plan, south-plan]",
                        "  youth 0.4 of 0.67 [north-plan]",
                        "  stewards 1 of 1.00 [south-plan]",
                        "density 1 of 1.00 [south-plan]");
        assertThat(line(rollUp.getTotal())).isEqualTo("federation 0.7 of 0.80 [north-plan, south-plan]");
        assertThat(rollUp.getLines().get(0).getOwnProgress()).contains(Decimal.parse("0.5"));
        assertThat(rollUp.getLines().get(1).getContributors().get(0).getElements())
                .extracting(ElementId::toString)
                .containsExactly("n", "n1");
    }

    @Test
    void saysWhoIsMissing() {
        assertThat(JointProgress.of(federation(), List.of(north(), south()), DAY)
                        .getMissing())
                .containsExactly(ElementId.of("east"));
        assertThat(JointProgress.of(federation(), List.of(), DAY).getMissing()).hasSize(3);
    }

    @Test
    void ofSeveralRevisionsTheLatestByTheDayCounts() {
        StrategicPlan old = south().withRevision(revision("1", "2026-01-01")).withMetrics(metric("a", 10));
        StrategicPlan current = south().withRevision(revision("2", "2026-06-30"));
        StrategicPlan future = south().withRevision(revision("3", "2026-07-01")).withMetrics(metric("a", 30));

        assertThat(line(JointProgress.of(federation(), List.of(future, old, current), DAY)
                        .getTotal()))
                .isEqualTo("federation 1 of 1.00 [south-plan]");
    }

    private static Revision revision(String label, String date) {
        return Revision.builder().label(label).date(date).build();
    }

    @Test
    void aPlanWhoseSuccessorHasBegunCountsNoMore() {
        Reference succeeds =
                Reference.builder().relation("succeeds").document("south-plan").build();
        StrategicPlan next = north().withId(ElementId.of("next")).withReferences(succeeds);

        assertThat(line(JointProgress.of(federation(), List.of(south(), next), DAY)
                        .getTotal()))
                .isEqualTo("federation 0.4 of 0.67 [next]");
        StrategicPlan toCome = next.withTerm(Timeframe.parse("2027/2030"));
        assertThat(line(JointProgress.of(federation(), List.of(south(), toCome), DAY)
                        .getTotal()))
                .isEqualTo("federation 0.7 of 0.80 [next, south-plan]");
    }

    @Test
    void citingAndDerivingAsAWholeCountNothingAndSupportingAsAWholeDoes() {
        Reference cites = to("cites", "youth");
        Reference derives = Reference.builder()
                .relation("derives-from")
                .document("federation")
                .build();
        Reference supports =
                Reference.builder().relation("supports").document("federation").build();
        StrategicPlan plan = local("east")
                .addMetric(metric("a", 20))
                .addMetricLink(MetricLink.to("a"))
                .addReference(cites)
                .addReference(derives)
                .build();

        assertThat(JointProgress.of(federation(), List.of(plan), DAY).getTotal().getContributors())
                .isEmpty();
        assertThat(line(JointProgress.of(federation(), List.of(plan.withReferences(supports)), DAY)
                        .getTotal()))
                .isEqualTo("federation 0.2 of 1.00 [east-plan]");
    }

    @Test
    void theOrderOfPlansMakesNoDifference() {
        List<StrategicPlan> plans = new ArrayList<>(List.of(north(), south()));
        for (int i = 0; i < 8; i++) {
            plans.add(south().withId(ElementId.of("p" + i)));
        }
        String expected = JointProgress.of(federation(), plans, DAY).getLines().toString();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(plans, new Random(seed));
            assertThat(JointProgress.of(federation(), plans, DAY).getLines()).hasToString(expected);
        }
    }

    @Test
    void whatServesAMetricAloneCountsForTheWhole() {
        StrategicPlan plan =
                south().withCornerstones(south().getCornerstones().get(0).withReferences(to("supports", "density")));

        JointProgress progress = JointProgress.of(federation(), List.of(plan), DAY);

        assertThat(progress.getLines()).extracting(RollUpTest::line).containsExactly("density 1 of 1.00 [south-plan]");
        assertThat(line(progress.getTotal())).isEqualTo("federation 1 of 1.00 [south-plan]");
        assertThat(progress.getLines().get(0)).hasToString("density: 1 [south-plan: 1]");
        assertThat(progress.getTotal().getContributors().get(0).getRollUp().getProgress())
                .contains(Decimal.ONE);
        assertThat(progress.getPlan()).isEqualTo(federation());
        assertThat(progress.getDay()).isEqualTo(DAY.getAsOf());
    }

    @Test
    void onlyASuccessorEndsAPlan() {
        Reference cites =
                Reference.builder().relation("cites").document("south-plan").build();

        assertThat(line(JointProgress.of(federation(), List.of(south(), north().withReferences(cites)), DAY)
                        .getTotal()))
                .isEqualTo("federation 0.7 of 0.80 [north-plan, south-plan]");
    }

    @Test
    void ofTwoRevisionsOfOneDayTheGreaterLabelCounts() {
        StrategicPlan one = south().withRevision(revision("1", "2026-01-01")).withMetrics(metric("a", 10));
        StrategicPlan two = south().withRevision(revision("2", "2026-01-01")).withMetrics(metric("a", 30));

        for (List<StrategicPlan> plans : List.of(List.of(one, two), List.of(two, one))) {
            assertThat(line(JointProgress.of(federation(), plans, DAY).getTotal()))
                    .isEqualTo("federation 0.3 of 1.00 [south-plan]");
        }
    }

    /** The whole plan serves with the metrics of all elements; an element without those beside and above it. */
    @Test
    void anElementServesWithWhatIsBelowItAndAPlanWithAll() {
        StrategicPlan plan = local("east")
                .addMetric(metric("a", 20))
                .addMetric(metric("b", 60))
                .addCornerstone(Cornerstone.builder()
                        .id("e1")
                        .name("E1")
                        .addReference(to("supports", "youth"))
                        .addMetric(MetricLink.to("a"))
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("e2")
                        .name("E2")
                        .addMetric(MetricLink.to("b"))
                        .build())
                .build();
        Reference whole =
                Reference.builder().relation("supports").document("federation").build();

        assertThat(line(JointProgress.of(federation(), List.of(plan), DAY).getTotal()))
                .isEqualTo("federation 0.2 of 1.00 [east-plan]");
        assertThat(line(JointProgress.of(federation(), List.of(plan.withReferences(whole)), DAY)
                        .getTotal()))
                .isEqualTo("federation 0.4 of 1.00 [east-plan]");
    }

    @Test
    void onlyLocalsAndOrganizationsThatBelongToItAreMissing() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("federation")
                .organization("fed")
                .addActor(Actor.builder().id("fed").name("Federation").build())
                .addActor(related("ally", "local", "same-as", "fed"))
                .addActor(related("committee", "committee", "part-of", "fed"))
                .addActor(related("region", "organization", "member-of", "fed"))
                .addActor(related("branch", "local", "local-of", "region"))
                .addActor(related("north", "local", "affiliate-of", "fed"))
                .build();

        assertThat(JointProgress.of(plan, List.of(), DAY).getMissing())
                .containsExactly(ElementId.of("region"), ElementId.of("north"));
    }

    private static Actor related(String id, String kind, String relation, String to) {
        return Actor.builder()
                .id(id)
                .name(id)
                .kind(kind)
                .addRelation(
                        ActorRelation.builder().relation(relation).actor(to).build())
                .build();
    }

    @Test
    void supportingAndDerivingAreWaysToServe() {
        StrategicPlan plan = local("east")
                .addReference(to("supports", "youth"))
                .addReference(to("derives-from", "youth"))
                .addReference(to("cites", "youth"))
                .build();

        assertThat(Portfolio.Card.of(plan, DocumentPlace.of("east.json")).getLinks())
                .extracting(JointProgress::isServing)
                .containsExactly(true, true, false);
    }
}
