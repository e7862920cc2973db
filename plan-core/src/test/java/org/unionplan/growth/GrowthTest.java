package org.unionplan.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Responsibility;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.ClusterMember;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.document.Participation;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.LocalStrategies;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.PlanOutline;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.progress.MetricHistory;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Calculations on documents made to be slow: none of them takes the square of their size. */
class GrowthTest {

    private static final LocalDate END = LocalDate.of(2999, 12, 31);

    private static final MetricEvaluator EVALUATOR = MetricEvaluator.asOf(END);

    private static <T> List<T> each(int size, IntFunction<T> made) {
        return IntStream.range(0, size).mapToObj(made).toList();
    }

    private static String day(int number) {
        return LocalDate.of(2000, 1, 1).plusDays(number).toString();
    }

    private static Metric.Builder metric() {
        return Metric.builder().id("m").name("M").direction(Metric.Direction.INCREASE);
    }

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("p");
    }

    private static Runnable outlined(String outline) {
        return () -> PlanOutline.parse(outline).toPlan(Optional.empty());
    }

    @Test
    void outlinesOfTheSameLabel() {
        Growth.assertNotQuadratic(2_000, size -> outlined("- a\n".repeat(size)));
    }

    @Test
    void outlinesOfSpacesAndMarks() {
        Growth.assertNotQuadratic(10_000, size -> outlined("# a" + " ".repeat(size) + "b\n- c"));
        Growth.assertNotQuadratic(10_000, size -> outlined("# a" + " #".repeat(size) + "b\n- c"));
        Growth.assertNotQuadratic(10_000, size -> outlined("- a\n\n" + "-".repeat(size) + "\n- b"));
        Growth.assertNotQuadratic(10_000, size -> outlined("- a\n\n" + "- ".repeat(size) + "x\n- b"));
        Growth.assertNotQuadratic(10_000, size -> outlined("- b\n- " + " ".repeat(size) + "\u2028"));
    }

    @Test
    void deepOutlines() {
        // The text itself is as long as the square of the depth, so that its half is enough.
        Growth.assertNotQuadratic(
                1_000,
                size -> outlined(String.join(
                        "\n", each((int) Math.sqrt(size * 1_000.0), depth -> " ".repeat(depth) + "- x" + depth))));
    }

    @Test
    void goalsAndElementsOfAnAllocation() {
        Growth.assertNotQuadratic(1_000, size -> {
            StrategicPlan plan = plan().memberGoals(each(
                            size,
                            i -> MemberGoal.builder().id("g" + i).text("t").build()))
                    .cornerstones(each(
                            size,
                            i -> Cornerstone.builder().id("c" + i).name("n").build()))
                    .addAllocation(Allocation.builder()
                            .goals(each(size, i -> ElementId.of("g" + i)))
                            .serves(each(size, i -> ElementId.of("c" + i)))
                            .build())
                    .build();
            return () -> ResourceSummary.of(plan);
        });
    }

    @Test
    void localsWithTeamsOfTheirOwn() {
        Growth.assertNotQuadratic(1_000, size -> {
            List<Actor> actors = new ArrayList<>();
            List<Cornerstone> cornerstones = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                actors.add(Actor.builder().id("l" + i).name("l").kind("local").build());
                actors.add(Actor.builder()
                        .id("t" + i)
                        .name("t")
                        .addRelation(ActorRelation.builder()
                                .relation("part-of")
                                .actor("l" + i)
                                .build())
                        .build());
                cornerstones.add(Cornerstone.builder()
                        .id("c" + i)
                        .name("c")
                        .addResponsibility(Responsibility.builder()
                                .role("selected-by")
                                .actor("l" + i)
                                .build())
                        .build());
            }
            StrategicPlan plan =
                    plan().actors(actors).cornerstones(cornerstones).build();
            return () -> LocalStrategies.of(plan);
        });
    }

    @Test
    void dailyDutiesOverCenturies() {
        Growth.assertNotQuadratic(2_000, size -> {
            StrategicPlan plan = plan().addActor(
                            Actor.builder().id("a").name("A").build())
                    .addDuty(Duty.builder()
                            .kind("report")
                            .addBearer("a")
                            .recurrence("366/P1D")
                            .build())
                    .build();
            return () -> Accountability.of(plan, END.minusYears(size / 4), END);
        });
    }

    @Test
    void manyFulfilmentsAndBearersOfOneDuty() {
        Growth.assertNotQuadratic(500, size -> {
            StrategicPlan plan = plan().actors(each(
                            size, i -> Actor.builder().id("a" + i).name("A").build()))
                    .addDuty(Duty.builder()
                            .kind("report")
                            .bearers(each(size, i -> ElementId.of("a" + i)))
                            .recurrence("366/P1D")
                            .fulfilments(each(
                                    size,
                                    i -> Fulfilment.builder().date("2999-06-30").build()))
                            .build())
                    .addDuty(Duty.builder()
                            .kind("report")
                            .bearers(each(size, i -> ElementId.of("a" + i)))
                            .recurrence("R/P1W")
                            .fulfilments(each(
                                    size,
                                    i -> Fulfilment.builder()
                                            .date("2999-06-30")
                                            .bearer("a" + i)
                                            .build()))
                            .build())
                    .build();
            return () -> Accountability.of(plan, END.minusYears(1), END);
        });
    }

    @Test
    void theHistoryOfAMetric() {
        for (Metric.Accumulation accumulation : Metric.Accumulation.values()) {
            Growth.assertNotQuadratic(500, size -> {
                Metric metric = metric().accumulation(accumulation)
                        .baseline(
                                Baseline.builder().value("0").date("1999-12-31").build())
                        .targets(each(
                                size,
                                i -> Target.builder().value(i + 1).due(day(i)).build()))
                        .observations(each(
                                size,
                                i -> Observation.builder().asOf(day(i)).value(i).build()))
                        .build();
                return () -> MetricHistory.of(metric, EVALUATOR);
            });
        }
    }

    @Test
    void theHistoryOfAMetricOfParts() {
        Growth.assertNotQuadratic(1_000, size -> {
            Metric metric = metric().partsAddUp(true)
                    .accumulation(Metric.Accumulation.SUM)
                    .observations(each(
                            size,
                            i -> Observation.builder()
                                    .asOf(day(i))
                                    .value(i)
                                    .dimensions(Dimensions.of("d", "v" + i))
                                    .build()))
                    .build();
            return () -> MetricHistory.of(metric, EVALUATOR);
        });
    }

    @Test
    void partsThatCollide() {
        Growth.assertNotQuadratic(1_000, size -> {
            Metric metric = metric().partsAddUp(true)
                    .accumulation(Metric.Accumulation.SUM)
                    .observations(each(
                            size,
                            i -> Observation.builder()
                                    .asOf("2020")
                                    .value(1)
                                    .dimensions(Dimensions.of("d", Growth.colliding(i)))
                                    .build()))
                    .targets(each(
                            size,
                            i -> Target.builder()
                                    .due("2020")
                                    .value(1)
                                    .dimensions(Dimensions.of("d", Growth.colliding(i)))
                                    .build()))
                    .build();
            StrategicPlan plan = plan().addMetric(metric).build();
            return () -> {
                Scorecard.of(plan, EVALUATOR)
                        .metrics()
                        .forEach(each -> assertThat(each.getExplanation()).isNotEmpty());
                EVALUATOR.evaluateParts(metric);
            };
        });
    }

    @Test
    void sourcesThatCollide() {
        Growth.assertNotQuadratic(2_000, size -> {
            Metric metric = metric().observations(each(
                            size,
                            i -> Observation.builder()
                                    .asOf("2020")
                                    .value(1)
                                    .source(Growth.colliding(i))
                                    .build()))
                    .build();
            return () -> EVALUATOR.evaluate(metric, new TreeSet<>(List.of(END)));
        });
    }

    @Test
    void participationThatCollides() {
        Growth.assertNotQuadratic(2_000, size -> {
            StrategicPlan plan = plan().addParticipation(Participation.builder()
                            .method("survey")
                            .quantities(each(
                                    size,
                                    i -> Quantity.builder()
                                            .value(1)
                                            .of(Text.of(Growth.colliding(i)))
                                            .build()))
                            .build())
                    .build();
            return () -> Participation.Total.of(plan);
        });
    }

    @Test
    void manySmallClusters() {
        Growth.assertNotQuadratic(1_000, size -> {
            AgreementRegister register = AgreementRegister.builder()
                    .id("r")
                    .agreements(each(
                            size,
                            i -> CollectiveAgreement.builder()
                                    .id("a" + i)
                                    .expiry(day(i))
                                    .build()))
                    .clusters(each(
                            size,
                            i -> BargainingCluster.builder()
                                    .id("c" + i)
                                    .name("c")
                                    .window(day(i) + "/" + day(i + 1))
                                    .framework("f")
                                    .addMember(ClusterMember.builder()
                                            .agreement("a" + i)
                                            .build())
                                    .build()))
                    .addDemandFramework(DemandFramework.builder()
                            .id("f")
                            .name("f")
                            .addDemand(Demand.builder().id("d").topic("pay").build())
                            .adoptions(each(
                                    size,
                                    i -> Adoption.builder().adopter("a" + i).build()))
                            .build())
                    .build();
            return () -> {
                ClusterReview.of(register, END)
                        .forEach(each -> assertThat(each.getDemands()).isPresent());
                ClusterSuggestions.of(ExpiryMap.of(register), ClusterSuggestions.Criteria.of(30, 2))
                        .apart();
            };
        });
    }
}
