package org.unionplan.metric.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Metrics;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.Found;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;

/** Tests of the rules of metrics: which documents they find fault with, and which not. */
class MetricRulesTest {

    private static StrategicPlan plan(Metric.Builder metric) {
        Metric built = metric.id("m").name("Members").cadence("R/P1Y").build();
        return StrategicPlan.builder()
                .id("plan")
                .addMetric(built.getTargets().isEmpty() ? built.withUpperBound(Decimal.of(9999)) : built)
                .build();
    }

    private static Observation.Builder members(long value, String source) {
        return Observation.builder().asOf("2024-12-31").value(value).source(source);
    }

    @Test
    void aCorrectionEndsADisagreement() {
        Metric.Builder metric = Metric.builder()
                .addObservation(members(1480, "ledger").build())
                .addObservation(members(1408, "ledger")
                        .recordedAt(LocalDate.of(2025, 2, 1))
                        .build())
                .addObservation(members(1408, "report").build());

        assertThat(Found.in(plan(metric))).isEmpty();
    }

    @Test
    void whatIsStillSaidDisagrees() {
        Metric.Builder metric = Metric.builder()
                .addObservation(members(1408, "ledger").build())
                .addObservation(members(1480, "ledger")
                        .recordedAt(LocalDate.of(2025, 2, 1))
                        .build())
                .addObservation(members(1408, "report").build());

        assertThat(Found.in(plan(metric))).containsExactly("observation.disagrees /metrics/0/observations/2");
    }

    @Test
    void moreThanAHundredAgreesWithAHundredAndFive() {
        Metric.Builder metric = Metric.builder()
                .addObservation(members(105, "ledger").build())
                .addObservation(Observation.builder()
                        .asOf("2024-12-31")
                        .value(Quantity.of(Quantity.Qualifier.MORE_THAN, 100))
                        .source("report")
                        .build());

        assertThat(Found.in(plan(metric))).isEmpty();
    }

    @Test
    void aPartThatWasCorrectedCountsOnce() {
        Dimensions north = Dimensions.of("region", "north");
        Metric.Builder metric = Metric.builder()
                .partsAddUp(true)
                .addObservation(members(1000, "ledger").build())
                .addObservation(members(700, "ledger").dimensions(north).build())
                .addObservation(members(690, "ledger")
                        .dimensions(north)
                        .recordedAt(LocalDate.of(2025, 2, 1))
                        .build())
                .addObservation(members(310, "ledger")
                        .dimensions(Dimensions.of("region", "south"))
                        .build());

        assertThat(Found.in(plan(metric))).isEmpty();
    }

    @Test
    void moneyWithoutAUnitIsFoundAtTheMetric() {
        assertThat(Found.in(plan(Metric.builder().scale(Metric.Scale.MONEY))))
                .containsExactly("metric.money.unit /metrics/0");
    }

    @Test
    void aChangeFromNowhereIsFoundOnce() {
        Metric.Builder metric = Metric.builder()
                .direction(Metric.Direction.INCREASE)
                .addTarget(Target.builder()
                        .value("10")
                        .basis(Target.Basis.BASELINE_PERCENT)
                        .due("2027")
                        .build());

        assertThat(Found.in(plan(metric))).isEmpty();
        assertThat(Found.adviceOn(plan(metric))).contains("target.relative.baseline /metrics/0/targets/0/basis");
    }

    /** Errors and warnings without those of the stricter profile on what is missing. */
    private static List<String> contradictions(String kind, String baseline, String targets, String observations) {
        return found(kind, baseline, targets, observations).stream()
                .filter(finding -> !finding.contains(".missing "))
                .toList();
    }

    @Test
    void figuresInOtherUnitsAreFoundAndSynonymsAreNot() {
        assertThat(contradictions(
                        "unit=hours sum", "", "", "7 unit hour on 2025-01; 5 unit h on 2025-02; 3 on 2025-03"))
                .isEmpty();
        assertThat(contradictions("unit=hours sum", "", "", "7 on 2025-01; 2 unit days on 2025-02"))
                .containsExactly("observation.unit /metrics/0/observations/1/value/unit");
        assertThat(contradictions("percent", "", "", "50 unit % on 2025-01; 60 unit percent on 2025-02"))
                .isEmpty();
        assertThat(contradictions("money unit=CAD", "", "", "50 unit $ on 2025-01; 60 unit € on 2025-02"))
                .containsExactly("observation.currency /metrics/0/observations/1/value/unit");
    }

    /** The first unit in time is taken for that of the metric, wherever it stands. */
    @Test
    void withoutAUnitOfItsOwnAMetricHasThatOfItsEarliestFigure() {
        assertThat(found("money sum", "", "", "500 unit USD on 2026-06; 700 unit CAD on 2026-05"))
                .contains("observation.currency /metrics/0/observations/0/value/unit");
    }

    @Test
    void percentagesDeclaredToAddUpAreFound() {
        assertThat(contradictions("percent sum", "", "", "50 on 2026-05"))
                .containsExactly("metric.percent.sum /metrics/0/accumulation");
        assertThat(contradictions("unit=% parts", "", "", "50 on 2026-05 in g=a"))
                .containsExactly("metric.percent.sum /metrics/0/partsAddUp");
        assertThat(contradictions("percent", "", "", "50 on 2026-05")).isEmpty();
    }

    @Test
    void boundsBesideATargetAreFound() {
        assertThat(contradictions("maintain low=1 high=9", "", "5 by 2027", ""))
                .containsExactly("metric.bounds.target /metrics/0/targets/0/value");
        assertThat(contradictions("maintain low=1 high=9", "", "", "")).isEmpty();
        assertThat(contradictions("maintain low=1 high=9", "", "5 by 2027 in g=a", ""))
                .isEmpty();
    }

    @Test
    void aTargetWithoutADirectionGetsAdvice() {
        Metric.Builder metric = Metric.builder()
                .addTarget(Target.builder().value(100).due("2027").build());

        assertThat(Found.adviceOn(plan(metric))).contains("metric.direction.missing /metrics/0");
        assertThat(Found.adviceOn(plan(metric.direction(Metric.Direction.NONE))))
                .doesNotContain("metric.direction.missing /metrics/0");
        assertThat(Found.adviceOn(plan(Metric.builder()
                        .scale(Metric.Scale.BINARY)
                        .addTarget(Target.builder().value(1).build()))))
                .doesNotContain("metric.direction.missing /metrics/0");
    }

    @Test
    void anObservationWithoutACalendarDateGetsAdvice() {
        Metric.Builder metric = Metric.builder()
                .addObservation(Observation.builder().value(80).build())
                .addObservation(Observation.builder()
                        .asOf(Timeframe.ofWords("at the new year"))
                        .value(81)
                        .build())
                .addObservation(
                        Observation.builder().asOf("2025-01-01").value(82).build());

        assertThat(Found.adviceOn(plan(metric)))
                .filteredOn(finding -> finding.startsWith("observation"))
                .containsExactly(
                        "observation.undated /metrics/0/observations/0",
                        "observation.undated /metrics/0/observations/1/asOf");
    }

    private static Observation.Builder ratio(long part, long whole) {
        return Observation.builder().asOf("2025").numerator(part).denominator(whole);
    }

    @Test
    void aValueMayBeRoundedFromItsRatioAndNotDifferFromIt() {
        Metric.Builder metric = Metric.builder()
                .scale(Metric.Scale.PERCENT)
                .addObservation(ratio(2, 3)
                        .value("66.7")
                        .dimensions(Dimensions.of("g", "a"))
                        .build())
                .addObservation(ratio(2, 3)
                        .value(66)
                        .dimensions(Dimensions.of("g", "b"))
                        .build())
                .addObservation(ratio(2, 3)
                        .value("66.8")
                        .dimensions(Dimensions.of("g", "c"))
                        .build())
                .addObservation(ratio(2, 0).dimensions(Dimensions.of("g", "d")).build())
                .addObservation(Observation.builder()
                        .asOf("2025")
                        .numerator(2)
                        .dimensions(Dimensions.of("g", "e"))
                        .build());

        assertThat(Found.in(plan(metric)))
                .containsExactly(
                        "observation.ratio /metrics/0/observations/2/value",
                        "observation.ratio.incomplete /metrics/0/observations/3/denominator",
                        "observation.ratio.incomplete /metrics/0/observations/4");
    }

    @Test
    void twoBaselinesForOnePartAreFound() {
        Baseline.Builder part = Baseline.builder().value(3).dimensions(Dimensions.of("g", "a"));
        Metric.Builder metric = Metric.builder()
                .baseline(Baseline.builder().value(7).build())
                .addPartBaseline(part.build())
                .addPartBaseline(part.value(4).build())
                .addPartBaseline(Baseline.builder().value(5).build());

        assertThat(Found.in(plan(metric)))
                .containsExactly(
                        "metric.baseline.repeated /metrics/0/partBaselines/1",
                        "metric.baseline.repeated /metrics/0/partBaselines/2");
    }

    @Test
    void aTargetOrBaselineInAnotherUnitIsFound() {
        Metric.Builder metric = Metric.builder()
                .unit("CAD")
                .baseline(Baseline.builder().value(v -> v.value(7).unit("USD")).build())
                .addTarget(Target.builder()
                        .value(v -> v.value(9).unit("EUR"))
                        .due("2026")
                        .build())
                .addTarget(Target.builder()
                        .value(v -> v.value(9).unit("$"))
                        .due("2027")
                        .build())
                .direction(Metric.Direction.INCREASE);

        assertThat(Found.in(plan(metric)))
                .containsExactly(
                        "target.unit /metrics/0/baseline/value/unit", "target.unit /metrics/0/targets/0/value/unit");
    }

    @Test
    void aMetricOfItselfAndATargetForEachPartThatNamesOneAreFound() {
        Metric.Builder metric = Metric.builder()
                .ofMetric("m")
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder().value(0).build())
                .addTarget(Target.builder()
                        .value(50)
                        .due("2026")
                        .eachOf("local")
                        .dimensions(Dimensions.of("local", "88"))
                        .build());

        assertThat(Found.in(plan(metric)))
                .containsExactly(
                        "metric.of.itself /metrics/0/ofMetric", "target.each.dimensions /metrics/0/targets/0/eachOf");
    }

    private static List<String> found(String kind, String baseline, String targets, String observations) {
        return Found.in(plan(Metric.builder().from(Metrics.metric(kind, baseline, targets, observations))));
    }

    @Test
    void aStartWithinTheRangeThatIsAimedAtIsNotBeyondIt() {
        assertThat(found("increase", "45", "between 40..60 by 2027", "")).isEmpty();
        assertThat(found("increase", "61", "between 40..60 by 2027", ""))
                .containsExactly("target.wrong-side /metrics/0/targets/0/value");
    }

    @Test
    void aPeriodInsideAnotherOneIsPartOfItAndOneThatCrossesItIsNot() {
        assertThat(found(
                        "sum", "", "", "10 on 2025; 3 on 2025-01-01/2025-03-31; 4 on 2025-04-01/2025-06-30; 9 on 2026"))
                .isEmpty();
        assertThat(found("sum", "", "", "10 on 2025; 4 on 2025-12-31/2026-01-01"))
                .containsExactly("observation.overlap /metrics/0/observations/1/asOf");
        assertThat(found("number", "", "", "10 on 2025; 4 on 2025-12-31/2026-01-01"))
                .isEmpty();
    }

    @Test
    void aSumMayBeginAtWhatWasObservedByThen() {
        assertThat(found("sum increase", "30 on 2024-12-31", "100 by 2027", "10 on 2023; 20 on 2024; 5 on 2025"))
                .isEmpty();
        assertThat(found("sum increase", "31 on 2024-12-31", "100 by 2027", "10 on 2023; 20 on 2024; 5 on 2025"))
                .containsExactly("metric.baseline.sum /metrics/0/baseline/value");
        assertThat(found("sum increase", "31 on 2024-12-31", "100 by 2027", "10 on 2023; >=20 on 2024"))
                .isEmpty();
    }

    @Test
    void aTargetIsEarlyOnlyIfItIsDueBeforeTheBaselineCanBe() {
        assertThat(found("increase", "0 on 2025", "100 by 2025-06-30", "")).isEmpty();
        assertThat(found("increase", "0 on 2025", "100 by 2024-12-31", ""))
                .containsExactly("target.due.early /metrics/0/targets/0/due");
    }
}
