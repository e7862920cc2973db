package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.MetricHistory;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** Properties of the progress of metrics and of their roll-ups. */
class MetricProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(20);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2_000).map(FIRST::plusDays);
    }

    /** Figures up to 10 to the 30th with up to 30 decimals, small ones as often as large ones. */
    @Provide
    Arbitrary<Decimal> figures() {
        Arbitrary<Decimal> small = Values.decimals(-50, 50);
        Arbitrary<Decimal> large = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(30)
                .map(Decimal::of);
        return Arbitraries.frequencyOf(Tuple.of(3, small), Tuple.of(2, large.edgeCases(edges -> edges.none())));
    }

    /** Metrics that rise or fall, with a start, one to three dated targets and some dated figures. */
    @Provide
    Arbitrary<Metric> metrics() {
        Arbitrary<Target> target = Combinators.combine(
                        figures(),
                        days(),
                        Arbitraries.of(Target.Comparator.values()).injectNull(0.5))
                .as((value, due, comparator) -> Target.builder()
                        .value(Quantity.of(value))
                        .comparator(Optional.ofNullable(comparator).filter(each -> each != Target.Comparator.BETWEEN))
                        .due(Timeframe.of(due))
                        .build());
        Arbitrary<Observation> observation = Combinators.combine(figures(), days())
                .as((value, day) -> Observation.builder()
                        .asOf(Timeframe.of(day))
                        .value(Quantity.of(value))
                        .build());
        return Combinators.combine(
                        Arbitraries.of(Metric.Direction.INCREASE, Metric.Direction.DECREASE),
                        Arbitraries.of(Metric.Accumulation.values()),
                        figures(),
                        target.list().ofMinSize(1).ofMaxSize(3),
                        observation.list().ofMaxSize(6))
                .as((direction, accumulation, baseline, targets, observations) -> Metric.builder()
                        .id("m")
                        .name("A metric")
                        .direction(direction)
                        .accumulation(accumulation)
                        .baseline(Baseline.builder()
                                .value(Quantity.of(baseline))
                                .date(Timeframe.of(FIRST))
                                .build())
                        .targets(targets)
                        .observations(observations)
                        .build());
    }

    @Property
    void progressIsFromZeroToOneOrUndefinedAndNothingThrows(
            @ForAll("plans") StrategicPlan plan, @ForAll("days") LocalDate day, @ForAll("days") LocalDate known) {
        for (MetricEvaluator evaluator :
                List.of(MetricEvaluator.asOf(day), MetricEvaluator.asOf(day).asKnownAt(known))) {
            Scorecard card = Scorecard.of(plan, evaluator);
            card.metrics().forEach(MetricProperties::assertWithin);
            Stream.concat(Stream.of(card.rollUp()), card.elements().stream().map(Scorecard.Element::getRollUp))
                    .forEach(rollUp -> {
                        assertWithin(rollUp.getProgress());
                        assertWithin(rollUp.getCoverage());
                        assertWithin(rollUp.getExpected());
                    });
            for (Metric metric : plan.getMetrics()) {
                evaluator.evaluateParts(metric).forEach(MetricProperties::assertWithin);
                assertThat(MetricHistory.of(metric, evaluator).getPoints()).isNotEmpty();
            }
            assertThat(ScorecardChange.between(card, Scorecard.of(plan, evaluator))
                            .getMetrics())
                    .isEmpty();
        }
    }

    @Property
    void progressIsFromZeroToOneForLargeFiguresToo(@ForAll("metrics") Metric metric, @ForAll("days") LocalDate day) {
        assertWithin(MetricEvaluator.asOf(day).evaluate(metric));
    }

    private static void assertWithin(Evaluation evaluation) {
        assertWithin(evaluation.getProgress());
        assertWithin(evaluation.getExpected());
        assertThat(evaluation.getExplanation()).isNotEmpty();
        evaluation.getGap().ifPresent(gap -> assertThat(gap).isBetween(Decimal.of(-1), Decimal.ONE));
        if (evaluation.getStatus() == Evaluation.Status.NO_DATA) {
            assertThat(evaluation.getProgress()).isEmpty();
        }
    }

    private static void assertWithin(Optional<Decimal> progress) {
        progress.ifPresent(each -> assertThat(each).isBetween(Decimal.ZERO, Decimal.ONE));
    }

    @Property
    void rawDoesNotDependOnTheUnit(
            @ForAll("metrics") Metric metric,
            @ForAll("days") LocalDate day,
            @ForAll("figures") Decimal factor,
            @ForAll("figures") Decimal shift) {
        Decimal scale = factor.signum() == 0 ? Decimal.ONE : factor.abs();
        // What adds up is shifted once for each figure that is added, and so keeps its zero.
        Decimal zero = metric.getAccumulation() == Metric.Accumulation.SUM ? Decimal.ZERO : shift;
        Evaluation before = MetricEvaluator.asOf(day).evaluate(metric);
        Evaluation after = MetricEvaluator.asOf(day)
                .evaluate(mapped(metric, value -> value.times(scale).plus(zero)));

        assertThat(after.getRaw()).isEqualTo(before.getRaw());
        assertThat(after.getProgress()).isEqualTo(before.getProgress());
        assertThat(after.getExpected()).isEqualTo(before.getExpected());
        assertThat(after.getGap()).isEqualTo(before.getGap());
        assertThat(after.getAttained()).isEqualTo(before.getAttained());
        assertThat(after.getStatus()).isEqualTo(before.getStatus());
    }

    @Property
    void whatRisesAndItsMirrorThatFallsAgree(@ForAll("metrics") Metric metric, @ForAll("days") LocalDate day) {
        Metric mirrored = mirrored(metric);
        Evaluation before = MetricEvaluator.asOf(day).evaluate(metric);
        Evaluation after = MetricEvaluator.asOf(day).evaluate(mirrored);

        assertThat(after.getRaw()).isEqualTo(before.getRaw());
        assertThat(after.getProgress()).isEqualTo(before.getProgress());
        assertThat(after.getExpected()).isEqualTo(before.getExpected());
        assertThat(after.getAttained()).isEqualTo(before.getAttained());
        assertThat(after.getStatus()).isEqualTo(before.getStatus());
    }

    private static Metric mirrored(Metric metric) {
        Metric turned = mapped(metric, Decimal::negated);
        return Metric.builder()
                .from(turned)
                .direction(
                        metric.hasDirection(Metric.Direction.INCREASE)
                                ? Metric.Direction.DECREASE
                                : Metric.Direction.INCREASE)
                .targets(turned.getTargets().stream()
                        .map(target ->
                                target.withComparator(target.getComparator().map(MetricProperties::turned)))
                        .toList())
                .build();
    }

    private static Target.Comparator turned(Target.Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> Target.Comparator.AT_MOST;
            case MORE_THAN -> Target.Comparator.LESS_THAN;
            case AT_MOST -> Target.Comparator.AT_LEAST;
            case LESS_THAN -> Target.Comparator.MORE_THAN;
            case EQUAL, BETWEEN -> comparator;
        };
    }

    private static Quantity mapped(Quantity quantity, UnaryOperator<Decimal> map) {
        return quantity.withValue(map.apply(quantity.getValue()));
    }

    private static Metric mapped(Metric metric, UnaryOperator<Decimal> map) {
        return metric.withBaseline(
                        metric.getBaseline().map(baseline -> baseline.withValue(mapped(baseline.getValue(), map))))
                .withTargets(metric.getTargets().stream()
                        .map(target -> target.withValue(target.getValue().map(value -> mapped(value, map))))
                        .toList())
                .withObservations(metric.getObservations().stream()
                        .map(observation ->
                                observation.withValue(observation.getValue().map(value -> mapped(value, map))))
                        .toList());
    }

    @Property
    void whatComesLaterChangesNothing(
            @ForAll("plans") StrategicPlan plan, @ForAll("metrics") Metric dated, @ForAll("days") LocalDate day) {
        assertSame(dated, truncated(dated, day), day);
        for (Metric metric : plan.getMetrics()) {
            assertSame(metric, truncated(metric, day), day);
        }
    }

    @Property
    void eachDayOfASeriesIsThatOfTheSeriesUpToIt(@ForAll("metrics") Metric metric) {
        for (Observation last : metric.getObservations()) {
            LocalDate day = last.getAsOf().flatMap(Timeframe::getLatestLast).orElseThrow();
            assertSame(metric, truncated(metric, day), day);
        }
    }

    /** The metric without what is not over by that day. */
    private static Metric truncated(Metric metric, LocalDate day) {
        return metric.withObservations(metric.getObservations().stream()
                .filter(observation -> observation
                        .getAsOf()
                        .flatMap(Timeframe::getLatestLast)
                        .filter(end -> !end.isAfter(day))
                        .isPresent())
                .toList());
    }

    private static void assertSame(Metric whole, Metric truncated, LocalDate day) {
        Evaluation one = MetricEvaluator.asOf(day).evaluate(whole);
        Evaluation other = MetricEvaluator.asOf(day).evaluate(truncated);
        assertThat(one.getMeasuredValue()).isEqualTo(other.getMeasuredValue());
        assertThat(one.getWords()).isEqualTo(other.getWords());
        assertThat(one.getRaw()).isEqualTo(other.getRaw());
        assertThat(one.getProgress()).isEqualTo(other.getProgress());
        assertThat(one.getAttained()).isEqualTo(other.getAttained());
        assertThat(one.getPace()).isEqualTo(other.getPace());
        assertThat(one.getGap()).isEqualTo(other.getGap());
        assertThat(one.getStatus()).isEqualTo(other.getStatus());
        assertThat(one.isStale()).isEqualTo(other.isStale());
    }

    /** Metrics on the way from 0 to 100, measured or not, with weights from 0 up. */
    @Provide
    Arbitrary<List<Scorecard.LinkedMetric>> items() {
        Arbitrary<Scorecard.LinkedMetric> item = Combinators.combine(
                        Values.decimals(-20, 120).injectNull(0.2), Values.decimals(0, 9))
                .as(MetricProperties::item);
        return item.list().ofMinSize(1).ofMaxSize(6);
    }

    private static Scorecard.LinkedMetric item(@Nullable Decimal value, Decimal weight) {
        Metric.Builder metric = Metric.builder()
                .id("m")
                .name("A metric")
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder().value(0).build())
                .addTarget(Target.builder().value(100).build());
        if (value != null) {
            metric.addObservation(Observation.builder()
                    .asOf(Timeframe.of(FIRST))
                    .value(Quantity.of(value))
                    .build());
        }
        return new Scorecard.LinkedMetric(
                MetricLink.to("m").withWeight(weight),
                MetricEvaluator.asOf(FIRST).evaluate(metric.build()));
    }

    @Property
    void moreWeightOnABetterItemNeverLowersTheWhole(
            @ForAll("items") List<Scorecard.LinkedMetric> items, @ForAll("figures") Decimal more) {
        Scorecard.RollUp before = Scorecard.RollUp.of(items);
        for (int i = 0; i < items.size(); i++) {
            Scorecard.LinkedMetric item = items.get(i);
            Optional<Decimal> progress = item.getEvaluation().getProgress();
            if (progress.isEmpty()
                    || before.getProgress().isEmpty()
                    || progress.get().compareTo(before.getProgress().get()) < 0) {
                continue;
            }
            Decimal weight = item.getLink().getWeight().plus(more.abs());
            List<Scorecard.LinkedMetric> heavier = new ArrayList<>(items);
            heavier.set(i, new Scorecard.LinkedMetric(item.getLink().withWeight(weight), item.getEvaluation()));
            assertThat(Scorecard.RollUp.of(heavier).getProgress().orElseThrow())
                    .isGreaterThanOrEqualTo(before.getProgress().get());
        }
    }

    @Property
    void anItemThatIsNotMeasuredChangesCoverageAlone(
            @ForAll("items") List<Scorecard.LinkedMetric> items, @ForAll("figures") Decimal weight) {
        Scorecard.RollUp before = Scorecard.RollUp.of(items);
        List<Scorecard.LinkedMetric> more = new ArrayList<>(items);
        more.add(item(null, weight.abs()));
        Scorecard.RollUp after = Scorecard.RollUp.of(more);

        assertThat(after.getProgress()).isEqualTo(before.getProgress());
        assertThat(after.getExpected()).isEqualTo(before.getExpected());
        assertThat(after.getMeasured()).isEqualTo(before.getMeasured());
        assertThat(after.getUnmeasured()).isEqualTo(before.getUnmeasured() + 1);
        assertThat(after.getCoverage().orElse(Decimal.ZERO))
                .isLessThanOrEqualTo(before.getCoverage().orElse(Decimal.ZERO));
    }

    @Property
    void aPlanComesToWhatItsCornerstonesCarry(@ForAll("plans") StrategicPlan plan, @ForAll("days") LocalDate day) {
        Scorecard card = Scorecard.of(plan, MetricEvaluator.asOf(day));
        List<Scorecard.LinkedMetric> all = Stream.concat(
                        card.getItems().stream(), card.elements().stream().flatMap(score -> score.getItems().stream()))
                .toList();

        assertThat(card.rollUp()).isEqualTo(Scorecard.RollUp.of(all));
        for (Cornerstone cornerstone : plan.getCornerstones()) {
            StrategicPlan alone = plan.withCornerstones(List.of(cornerstone)).withMetricLinks(List.of());
            assertThat(card.find(cornerstone.getId()).orElseThrow().getRollUp())
                    .isEqualTo(Scorecard.of(alone, MetricEvaluator.asOf(day)).rollUp());
        }
    }
}
