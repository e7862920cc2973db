package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/** What metrics come to, worked by hand. */
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
                                1)));
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

        // (2 * 0.8 + 1) / 3 - 2/3 = 0.8667 - 0.6667 = 0.2, each of the two rounded to 34 digits
        assertThat(movement.getPlan().orElseThrow().rounded(30)).isEqualTo(Decimal.parse("0.2"));
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

    @Test
    void aMetricThatNoElementNamesIsShownApart() {
        StrategicPlan plan = weighted().addMetric(metric("loose", 1)).build();

        assertThat(Scorecard.of(plan, MIDYEAR).unlinked())
                .extracting(evaluation -> evaluation.getMetric().getId().toString())
                .containsExactly("loose");
    }
}
