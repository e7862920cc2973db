package org.unionplan.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The answers of an evaluation are values: equal to the same answer, different from another one, and readable. */
class EvaluationAnswersTest {

    private static final Map<String, Function<Evaluation, Object>> ANSWERS = new TreeMap<>(Map.of(
            "Evaluation",
            evaluation -> evaluation,
            "MeasuredValue",
            evaluation -> evaluation.getMeasuredValue().orElseThrow(),
            "Pace",
            Evaluation::getPace,
            "ResolvedTarget",
            evaluation -> evaluation.getTarget().orElseThrow(),
            "Latest figure",
            evaluation -> evaluation.getExplanation().get(0)));

    private static Evaluation halfway() {
        return MetricEvaluator.asOf(LocalDate.of(2025, 6, 30))
                .evaluate(Metrics.metric("increase", "0 on 2024-12-31", "100 by 2025-12-31", "40 on 2025-06-30"));
    }

    private static Evaluation other() {
        return MetricEvaluator.asOf(LocalDate.of(2025, 9, 30))
                .evaluate(Metrics.metric("increase", "0 on 2024-12-31", "90 by 2025-12-31", "50 on 2025-06-30"));
    }

    private static Stream<String> names() {
        return ANSWERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameAnswerIsEqual(String name) {
        Function<Evaluation, Object> answer = Objects.requireNonNull(ANSWERS.get(name));

        assertThat(answer.apply(halfway()))
                .isEqualTo(answer.apply(halfway()))
                .hasSameHashCodeAs(answer.apply(halfway()))
                .isNotEqualTo(answer.apply(other()))
                .isNotEqualTo(name)
                .doesNotHaveSameHashCodeAs(answer.apply(other()));
        assertThat(answer.apply(halfway()).toString()).startsWith(name);
    }

    @Test
    void anEvaluationDiffersInItsKnowledgeAndInBeingStale() {
        Metric metric = Metrics.metric("increase every=R/P3M", "0", "100", "40 on 2025-03-31");
        MetricEvaluator evaluator = MetricEvaluator.asOf(LocalDate.of(2025, 7, 1));
        Evaluation evaluation = evaluator.evaluate(metric);

        assertThat(evaluator.asKnownAt(LocalDate.of(2025, 7, 1)).evaluate(metric))
                .isNotEqualTo(evaluation);
        assertThat(evaluator
                        .withPolicy(StatusPolicy.standard().withGraceDays(90))
                        .evaluate(metric))
                .isNotEqualTo(evaluation);
        assertThat(evaluation.cancelled()).isNotEqualTo(evaluation);
    }

    @Test
    void aMeasuredValueHasItsObservations() {
        Metric metric = Metrics.metric("increase sum", "0", "100", "10 on 2025-01; 20 on 2025-02");
        Evaluation.MeasuredValue measured = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30))
                .evaluate(metric)
                .getMeasuredValue()
                .orElseThrow();

        assertThat(measured.getObservations()).isEqualTo(metric.getObservations());
        assertThat(measured.getLastDay()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(measured.isEstimated()).isFalse();
    }

    /** One estimate among several figures makes their sum an estimate. */
    @Test
    void aSumWithAnEstimateIsEstimated() {
        Metric metric = Metrics.metric("increase sum", "0", "100", "")
                .withObservations(
                        Observation.builder()
                                .asOf("2025-01")
                                .value(10)
                                .estimated(true)
                                .build(),
                        Observation.builder().asOf("2025-02").value(20).build());

        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 6, 30))
                        .evaluate(metric)
                        .getMeasuredValue()
                        .orElseThrow()
                        .isEstimated())
                .isTrue();
    }

    @Test
    void aReasonHasItsMessageAndItsObservation() {
        List<Evaluation.Reason> reasons = halfway().getExplanation();

        assertThat(reasons.get(0).getMessage().getCode()).isEqualTo("metric-reason.latest");
        assertThat(reasons.get(0).getObservation())
                .contains(halfway().getMetric().getObservations().get(0));
        assertThat(reasons.get(1).getObservation()).isEmpty();
    }

    @Test
    void anEvaluationHasTheDayOfItsKnowledgeAndTheLastWords() {
        Metric metric = Metrics.metric("none qualitative", "", "", "!begun on 2024; !advanced on 2025");
        Evaluation evaluation = MetricEvaluator.asOf(LocalDate.of(2026, 6, 30))
                .asKnownAt(LocalDate.of(2026, 1, 1))
                .evaluate(metric);

        assertThat(evaluation.getAsKnownAt()).contains(LocalDate.of(2026, 1, 1));
        assertThat(evaluation.getWords()).contains(Text.of("advanced"));
    }

    @Test
    void theUndatedAreThoseOfThePart() {
        Observation undated = Observation.builder().value(1).build();
        Observation ofPart = Observation.builder()
                .value(2)
                .asOf(Timeframe.ofWords("in spring"))
                .dimensions(Dimensions.of("region", "north"))
                .build();
        Metric metric = Metrics.metric("increase", "0", "100", "7 on 2025").withObservations(undated, ofPart);
        MetricEvaluator evaluator = MetricEvaluator.asOf(LocalDate.of(2026, 1, 1));

        assertThat(evaluator.evaluate(metric).getUndated()).containsExactly(undated);
        assertThat(evaluator.evaluate(metric, Dimensions.of("region", "north")).getUndated())
                .containsExactly(ofPart);
    }

    @Test
    void aGoalHasItsTargetComparatorAndRange() {
        Metric metric = Metrics.metric("increase", "0", "80..90 by 2026", "");
        ResolvedTarget goal = MetricEvaluator.asOf(LocalDate.of(2025, 1, 1))
                .evaluate(metric)
                .getTarget()
                .orElseThrow();

        assertThat(goal.getTarget()).contains(metric.getTargets().get(0));
        assertThat(goal.getComparator()).contains(Target.Comparator.BETWEEN);
        assertThat(goal.getValue()).isEqualTo(Decimal.of(80));
        assertThat(goal.getUpper()).contains(Decimal.of(90));
        assertThat(goal.getDue()).contains(LocalDate.of(2026, 12, 31));
        assertThat(goal.attainedBy(Quantity.of(85).getBounds())).isEqualTo(Evaluation.Attainment.YES);
        assertThat(goal.attainedBy(Quantity.of(79).getBounds())).isEqualTo(Evaluation.Attainment.NO);
    }

    @Test
    void aPolicyIsAValue() {
        StatusPolicy policy = StatusPolicy.of(Decimal.parse("0.1"), Decimal.parse("0.2"));
        StatusPolicy looser = StatusPolicy.of(Decimal.parse("0.1"), Decimal.parse("0.3"));

        assertThat(policy)
                .hasSameHashCodeAs(StatusPolicy.of(Decimal.parse("0.1"), Decimal.parse("0.2")))
                .isNotEqualTo(looser)
                .isNotEqualTo(policy.withGraceDays(1))
                .doesNotHaveSameHashCodeAs(looser);
        assertThat(policy.toString()).startsWith("StatusPolicy[").contains("Band[upTo=0.2, status=");
        assertThat(policy.getBeyond()).isEqualTo(Evaluation.Status.OFF_TRACK);
        assertThat(policy.getBands())
                .extracting(StatusPolicy.Band::getUpTo)
                .containsExactly(Decimal.parse("0.1"), Decimal.parse("0.2"));
        assertThat(policy.getBands().get(1))
                .isNotEqualTo(looser.getBands().get(1))
                .doesNotHaveSameHashCodeAs(looser.getBands().get(1));
        assertThat(catchThrowable(() -> StatusPolicy.of(Decimal.ONE, Decimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theUnitIsThatOfTheFirstFigureThatHasOne() {
        Quantity inKilometres = Quantity.builder().value(5).unit("km").build();
        Dimensions north = Dimensions.of("region", "north");
        Metric bare = Metrics.metric("increase", "", "", "");
        Baseline ofNorth =
                Baseline.builder().value(inKilometres).dimensions(north).build();

        assertThat(bare.findUnit()).isEmpty();
        assertThat(Metrics.metric("increase percent", "", "", "").findUnit()).contains(Text.of("%"));
        assertThat(bare.withBaseline(Baseline.builder().value(inKilometres).build())
                        .findUnit())
                .contains(Text.of("km"));
        assertThat(bare.withPartBaselines(ofNorth).findUnit()).contains(Text.of("km"));
        assertThat(bare.withTargets(Target.builder().value(inKilometres).build())
                        .findUnit())
                .contains(Text.of("km"));
        assertThat(bare.withTargets(Target.builder()
                                .value(inKilometres)
                                .basis(Target.Basis.BASELINE_PERCENT)
                                .build())
                        .findUnit())
                .isEmpty();
        assertThat(bare.withBaseline(ofNorth).findBaseline(north)).contains(ofNorth);
        assertThat(bare.withPartBaselines(ofNorth).findBaseline(north)).contains(ofNorth);
        assertThat(bare.withBaseline(ofNorth).findBaseline(Dimensions.NONE)).isEqualTo(Optional.empty());
    }
}
