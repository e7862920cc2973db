package org.unionplan.metric.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Metrics;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;

/** Where the rules of metrics hold their tongue, and where they do not. */
class MetricRulesTest {

    private static StrategicPlan plan(Metric.Builder metric) {
        return StrategicPlan.builder()
                .id("plan")
                .addMetric(metric.id("m")
                        .name("Members")
                        .upperBound("9999")
                        .cadence("R/P1Y")
                        .build())
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

        assertThat(Found.in(plan(metric))).containsExactly("target.relative.baseline /metrics/0/targets/0/basis");
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
        assertThat(found("sum", "", "", "10 on 2025; 3 on 2025-33; 4 on 2025-34; 9 on 2026"))
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
