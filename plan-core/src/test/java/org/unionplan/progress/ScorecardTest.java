package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/** Tests of scorecards against figures calculated by hand. */
class ScorecardTest {

    private static final MetricEvaluator MIDYEAR = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30));

    /** From 0 to 100, without dates. */
    private static Metric.Builder metric(String id) {
        return Metric.builder()
                .id(id)
                .name(id)
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder().value("0").build())
                .addTarget(Target.builder().value("100").build());
    }

    private static Metric metric(String id, long value) {
        return metric(id).addObservation(observation("2025-06-30", value)).build();
    }

    private static Observation observation(String day, long value) {
        return Observation.builder().asOf(day).value(value).build();
    }

    private static MetricLink link(String metric, String weight) {
        return MetricLink.builder().metric(metric).weight(weight).build();
    }

    private static Priority.Builder priority(String id) {
        return Priority.builder().id(id).name(id);
    }

    /** One cornerstone with a pillar with those two priorities; half is the pillar's own. */
    private static StrategicPlan.Builder plan(Priority.Builder one, Priority.Builder other) {
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("c")
                        .addPillar(Pillar.builder()
                                .id("p")
                                .name("p")
                                .addMetric(link("half", "2"))
                                .addPriority(one.build())
                                .addPriority(other.build())
                                .build())
                        .build());
    }

    private static StrategicPlan.Builder weighted() {
        return plan(
                        priority("one").addMetric(link("whole", "1")),
                        priority("other").addMetric(link("none", "1")))
                .addMetric(metric("half", 50))
                .addMetric(metric("whole", 100))
                .addMetric(metric("none").build());
    }

    private static Decimal quotient(long number, long over) {
        return Decimal.of(number).dividedBy(Decimal.of(over));
    }

    @Test
    void theRowOfRollUpInTheTableOfTheDesign() {
        Scorecard card = Scorecard.of(weighted().build(), MIDYEAR);

        // (2 * 0.5 + 1 * 1) / (2 + 1) = 2/3 = 0.6667; (2 + 1) / (2 + 1 + 1) = 0.75
        assertThat(card.rollUp())
                .isEqualTo(new Scorecard.RollUp(
                        Optional.of(quotient(2, 3)),
                        Optional.of(Decimal.parse("0.75")),
                        Optional.empty(),
                        2,
                        1,
                        0,
                        Map.of(
                                Evaluation.Status.UNRATED,
                                1,
                                Evaluation.Status.ATTAINED,
                                1,
                                Evaluation.Status.NO_DATA,
                                1),
                        BigDecimal.valueOf(2),
                        BigDecimal.valueOf(3)));
        assertThat(card.find(ElementId.of("c")).orElseThrow().getRollUp()).isEqualTo(card.rollUp());
        assertThat(card.find(ElementId.of("p")).orElseThrow().getRollUp()).isEqualTo(card.rollUp());
        assertThat(card.find(ElementId.of("one")).orElseThrow().getRollUp().getProgress())
                .contains(Decimal.ONE);
    }

    @Test
    void whereNothingIsMeasuredThereIsNoProgressAndNoZero() {
        Scorecard.RollUp other = Scorecard.of(weighted().build(), MIDYEAR)
                .find(ElementId.of("other"))
                .orElseThrow()
                .getRollUp();

        assertThat(other.getProgress()).isEmpty();
        assertThat(other.getCoverage()).contains(Decimal.ZERO);
        assertThat(Scorecard.of(StrategicPlan.builder().id("empty").build(), MIDYEAR)
                        .rollUp()
                        .getCoverage())
                .isEmpty();
    }

    @Test
    void whatIsTrackedIsOutsideProgressAndCoverage() {
        StrategicPlan plan = plan(priority("one").addMetric(link("followed", "7")), priority("other"))
                .addMetric(metric("half", 50))
                .addMetric(metric("followed", 3).withDirection(Metric.Direction.NONE))
                .build();

        Scorecard.RollUp rollUp = Scorecard.of(plan, MIDYEAR).rollUp();

        assertThat(rollUp.getProgress()).contains(Decimal.parse("0.5"));
        assertThat(rollUp.getCoverage()).contains(Decimal.ONE);
        assertThat(rollUp.getTracked()).isEqualTo(1);
    }

    @Test
    void aWeightOfZeroIsSeenAndCountsForNothing() {
        StrategicPlan plan = plan(priority("one").addMetric(link("whole", "0")), priority("other"))
                .addMetric(metric("half", 50))
                .addMetric(metric("whole", 100))
                .build();
        Scorecard card = Scorecard.of(plan, MIDYEAR);

        assertThat(card.rollUp().getProgress()).contains(Decimal.parse("0.5"));
        assertThat(card.find(ElementId.of("one")).orElseThrow().getRollUp().getProgress())
                .isEmpty();
    }

    private static StatusUpdate update(String day, org.unionplan.value.Term status) {
        return StatusUpdate.builder().date(day).status(status).build();
    }

    @Test
    void whatIsCancelledIsOutsideFromTheDayItIs() {
        Priority.Builder dropped = priority("one")
                .addMetric(link("whole", "1"))
                .addStatusUpdate(update("2025-06-30", StatusUpdate.Status.CANCELLED))
                .addStatusUpdate(update("2025-03-31", StatusUpdate.Status.IN_PROGRESS))
                .addStatusUpdate(update("2025-09-30", StatusUpdate.Status.IN_PROGRESS));
        StrategicPlan plan = plan(dropped, priority("other"))
                .addMetric(metric("half", 50))
                .addMetric(metric("whole")
                        .addObservation(observation("2025-01-31", 100))
                        .build())
                .build();

        Scorecard june = Scorecard.of(plan, MIDYEAR);
        assertThat(june.rollUp().getProgress()).contains(Decimal.parse("0.5"));
        assertThat(june.find(ElementId.of("one")).orElseThrow().isCancelled()).isTrue();
        assertThat(june.metric(ElementId.of("whole")).orElseThrow().getStatus()).isEqualTo(Evaluation.Status.CANCELLED);

        // The day before nothing is cancelled and only the metric of January has a figure; in September it is taken up.
        Scorecard before = Scorecard.of(plan, MIDYEAR.withAsOf(LocalDate.of(2025, 6, 29)));
        assertThat(before.metric(ElementId.of("whole")).orElseThrow().getStatus())
                .isEqualTo(Evaluation.Status.ATTAINED);
        assertThat(before.rollUp().getCoverage()).contains(quotient(1, 3));
        Scorecard later = Scorecard.of(plan, MIDYEAR.withAsOf(LocalDate.of(2025, 9, 30)));
        assertThat(later.rollUp().getProgress()).contains(quotient(2, 3));
    }

    @Test
    void whatIsCancelledAboveIsCancelledBelow() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("c")
                        .addStatusUpdate(update("2025", StatusUpdate.Status.CANCELLED))
                        .addStatusUpdate(update("2024", StatusUpdate.Status.CANCELLED))
                        .addPriority(
                                priority("one").addMetric(link("whole", "1")).build())
                        .build())
                .addMetric(metric("whole", 100))
                .build();

        Scorecard.RollUp rollUp = Scorecard.of(plan, MIDYEAR).rollUp();

        assertThat(rollUp.getProgress()).isEmpty();
        assertThat(rollUp.getCoverage()).isEmpty();
        assertThat(rollUp.getStatuses()).isEqualTo(Map.of(Evaluation.Status.CANCELLED, 1));
    }

    @Test
    void whatMovedBetweenTwoDaysIsToldWithByHowMuch() {
        StrategicPlan plan = weighted()
                .addMetric(metric("loose")
                        .addObservation(observation("2025-01-31", 10))
                        .build())
                .build();
        StrategicPlan moved = plan.withMetrics(plan.getMetrics().stream()
                .map(metric -> metric.getId().equals(ElementId.of("half"))
                        ? Metric.builder()
                                .from(metric)
                                .addObservation(observation("2025-09-30", 80))
                                .build()
                        : metric)
                .toList());
        ScorecardChange movement = ScorecardChange.between(
                Scorecard.of(moved, MIDYEAR), Scorecard.of(moved, MIDYEAR.withAsOf(LocalDate.of(2025, 9, 30))));

        // (2 * 0.8 + 1) / 3 - 2/3 = 0.2, rounded once
        assertThat(movement.getPlan()).contains(Decimal.parse("0.2"));
        assertThat(movement.isCoverageChanged()).isFalse();
        assertThat(movement.getPlanOverSame()).contains(Decimal.parse("0.2"));
        assertThat(movement.getMetrics()).singleElement().satisfies(each -> {
            assertThat(each.getId()).isEqualTo(ElementId.of("half"));
            assertThat(each.getChange()).contains(Decimal.parse("0.3"));
        });
        assertThat(movement.getElements())
                .extracting(each -> each.getId().toString())
                .containsExactly("c", "p");
    }

    @Test
    void whatIsNewAndWhatIsGoneHasMoved() {
        StrategicPlan before = weighted().build();
        StrategicPlan after = before.withMetrics(metric("half", 50), metric("new", 1));

        ScorecardChange movement = ScorecardChange.between(Scorecard.of(before, MIDYEAR), Scorecard.of(after, MIDYEAR));

        assertThat(movement.getMetrics())
                .extracting(each -> each.getId() + " " + each.getBefore().isPresent() + " "
                        + each.getAfter().isPresent())
                .containsExactly("new false true", "whole true false", "none true false");
    }

    @Test
    void theHistoryOfAMetricIsReadyForAChart() {
        Metric metric = Metric.builder()
                .id("m")
                .name("m")
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder().value("0").date("2024-12-31").build())
                .addTarget(Target.builder().value("50").due("2025-12-31").build())
                .addTarget(Target.builder().value("100").due("2026-12-31").build())
                .addObservation(observation("2025-03-31", 20))
                .addObservation(observation("2025-12-31", 55))
                .build();

        MetricHistory history = MetricHistory.of(metric, MetricEvaluator.asOf(LocalDate.of(2025, 6, 30)));

        // 90 of 365 days to 50 are 4500/365; 181 of 365 are 9050/365. December is to come and has no value.
        assertThat(history.getPoints())
                .extracting(point -> point.getDay() + " "
                        + point.getValue().map(Object::toString).orElse("-") + " "
                        + point.getTarget().map(Object::toString).orElse("-") + " "
                        + point.getExpected()
                                .map(each -> each.rounded(2).toString())
                                .orElse("-") + " "
                        + point.getStatus().map(Object::toString).orElse("-"))
                .containsExactly(
                        "2024-12-31 - 50 0.00 NO_DATA",
                        "2025-03-31 20 50 12.33 ON_TRACK",
                        "2025-06-30 20 50 24.79 ON_TRACK",
                        "2025-12-31 - 50 50.00 -",
                        "2026-12-31 - 100 100.00 -");
    }

    /** From 0 to 300 by the end of 2024, in thirds. */
    private static Metric thirds(String id, Observation... observations) {
        return Metric.builder()
                .id(id)
                .name(id)
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder().value(0).date("2024-01-01").build())
                .addTarget(Target.builder().value(300).due("2024-12-31").build())
                .observations(List.of(observations))
                .build();
    }

    @Test
    void aChangeIsRoundedOnceAndToldOverTheSameMetricsWhereOthersAreMeasured() {
        StrategicPlan plan = plan(
                        priority("one").addMetric(link("m1", "2")).addMetric(link("m2", "1")),
                        priority("other").addMetric(link("m3", "1")))
                .addMetric(thirds("m1", observation("2024-03-31", 100), observation("2024-06-30", 200)))
                .addMetric(thirds("m2", observation("2024-06-30", 100)))
                .addMetric(thirds("m3", observation("2024-03-31", 100), observation("2024-06-30", 50)))
                .build();
        MetricEvaluator june = MetricEvaluator.asOf(LocalDate.of(2024, 6, 30));

        ScorecardChange change = ScorecardChange.between(
                Scorecard.of(plan, june.withAsOf(LocalDate.of(2024, 3, 31))), Scorecard.of(plan, june));

        // (2 * 2/3 + 1/3 + 1/6) / 4 - (2 * 1/3 + 1/3) / 3 = 11/24 - 8/24
        assertThat(change.getPlan()).contains(Decimal.parse("0.125"));
        assertThat(change.isCoverageChanged()).isTrue();
        // Over m1 and m3 alone: (2 * 2/3 + 1/6) / 3 - 1/3 = 1/2 - 1/3
        assertThat(change.getPlanOverSame()).contains(quotient(1, 6));
        assertThat(change.getElements())
                .filteredOn(each -> each.getId().equals(ElementId.of("other")))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.getChange()).contains(quotient(-1, 6));
                    assertThat(other.isCoverageChanged()).isFalse();
                });
        assertThat(change.getElements())
                .filteredOn(each -> each.getId().equals(ElementId.of("one")))
                .singleElement()
                .satisfies(one -> {
                    // (2 * 2/3 + 1/3) / 3 - 1/3, and over m1 alone 2/3 - 1/3
                    assertThat(one.getChange()).contains(quotient(2, 9));
                    assertThat(one.getChangeOverSame()).contains(quotient(1, 3));
                    assertThat(one.isCoverageChanged()).isTrue();
                });
    }

    @Test
    void whatIsExpectedIsOverTheMetricsThatAreMeasuredOrNotToldAtAll() {
        StrategicPlan plan = plan(
                        priority("one").addMetric(link("m1", "2")),
                        priority("other").addMetric(link("half", "1")))
                .addMetric(thirds("m1", observation("2024-03-31", 100)))
                .addMetric(metric("half", 50))
                .build();
        Scorecard card = Scorecard.of(plan, MIDYEAR);

        assertThat(card.find(ElementId.of("one")).orElseThrow().getRollUp().getExpected())
                .contains(Decimal.ONE);
        // The other metric has no pace, and an expectation beside progress over both would compare unlike things.
        assertThat(card.rollUp().getExpected()).isEmpty();
        assertThat(card.rollUp().getProgress()).isPresent();
    }

    @Test
    void metricsOfTheWholePlanAreInItsRollUpAndNotUnlinked() {
        StrategicPlan plan = weighted()
                .addMetric(metric("members", 80))
                .addMetricLink(link("members", "3"))
                .build();
        Scorecard card = Scorecard.of(plan, MIDYEAR);

        // (2 * 0.5 + 1 * 1 + 3 * 0.8) / 6
        assertThat(card.rollUp().getProgress()).contains(quotient(22, 30));
        assertThat(card.getItems()).hasSize(1);
        assertThat(card.unlinked()).isEmpty();
        assertThat(card.find(ElementId.of("c")).orElseThrow().getRollUp().getProgress())
                .contains(quotient(2, 3));
    }

    private static Priority reported(String id, org.unionplan.value.Term status, Action... actions) {
        return priority(id)
                .addStatusUpdate(update("2025-03-31", status))
                .actions(List.of(actions))
                .build();
    }

    private static Action action(String id) {
        return Action.builder().id(id).name(id).build();
    }

    @Test
    void elementsAreCountedByStatusOnTheLevelsThatReport() {
        Action done = action("a1").withStatusUpdates(update("2025-05-01", StatusUpdate.Status.COMPLETED));
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("power")
                        .name("Power")
                        .addPriority(reported("x", StatusUpdate.Status.COMPLETED))
                        .addPriority(reported("y", StatusUpdate.Status.DELAYED))
                        // Counted by its actions, of which one reports.
                        .addPriority(reported("z", StatusUpdate.Status.IN_PROGRESS, done, action("a2")))
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("quiet")
                        .name("Quiet")
                        .addPriority(priority("q")
                                .addAction(action("a3"))
                                .addAction(action("a4"))
                                .build())
                        .build())
                .build();
        Scorecard card = Scorecard.of(plan, MIDYEAR);

        assertThat(card.find(ElementId.of("power")).orElseThrow().getElementStatuses())
                .hasToString("ElementStatuses[elements=4, numbers={delayed=1, completed=2}]");
        assertThat(card.getElementStatuses())
                .hasToString("ElementStatuses[elements=5, numbers={delayed=1, completed=2}]");
        assertThat(card.find(ElementId.of("quiet"))
                        .orElseThrow()
                        .getElementStatuses()
                        .getElements())
                .isZero();
        assertThat(card.find(ElementId.of("z")).orElseThrow().getStatus()).contains(StatusUpdate.Status.IN_PROGRESS);
        // Before anything was reported nothing is counted.
        assertThat(Scorecard.of(plan, MIDYEAR.withAsOf(LocalDate.of(2025, 1, 1)))
                        .getElementStatuses()
                        .getElements())
                .isZero();
    }

    @Test
    void whatStandsBelowSomethingCancelledIsCountedAsCancelled() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("c")
                        .addStatusUpdate(update("2025-06-01", StatusUpdate.Status.CANCELLED))
                        .addPriority(reported("x", StatusUpdate.Status.COMPLETED))
                        .build())
                .build();

        assertThat(Scorecard.of(plan, MIDYEAR).getElementStatuses())
                .hasToString("ElementStatuses[elements=1, numbers={cancelled=1}]");
    }

    @Test
    void aMetricThatNoElementNamesIsShownApart() {
        StrategicPlan plan = weighted().addMetric(metric("loose", 1)).build();

        assertThat(Scorecard.of(plan, MIDYEAR).unlinked())
                .extracting(evaluation -> evaluation.getMetric().getId().toString())
                .containsExactly("loose");
    }
}
