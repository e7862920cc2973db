package org.unionplan.metric.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Metrics;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Each rule of metrics on both sides of its edge. */
class MetricFindingsTest {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().accountable().build();

    private static List<Finding> findings(Metric metric, String code) {
        StrategicPlan plan =
                StrategicPlan.builder().id("plan").addMetric(metric).build();
        return VALIDATOR.validate(plan).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    /** The places of the findings of a rule within the metric, or "-". */
    private static String places(Metric metric, String code) {
        String places = findings(metric, code).stream()
                .map(finding -> finding.getPointer().toString().substring("/metrics/0".length()))
                .collect(Collectors.joining(" "));
        return findings(metric, code).isEmpty() ? "-" : places.isEmpty() ? "itself" : places;
    }

    private static Metric metric(Observation... observations) {
        return Metrics.metric("increase", "", "", "").withObservations(observations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            metric.bounds.reversed | maintain low=5 high=5 | '' | '' | '' | -
            metric.bounds.reversed | maintain low=6 high=5 | '' | '' | '' | /upperBound
            metric.bounds.missing | maintain | '' | '' | '' | itself
            metric.bounds.missing | maintain low=5 | '' | '' | '' | -
            metric.bounds.missing | maintain high=5 | '' | '' | '' | -
            metric.bounds.missing | increase | '' | '' | '' | -
            metric.money.unit | money unit=CAD | '' | '' | '' | -
            metric.money.unit | money unit=members | '' | '' | '' | /unit
            metric.baseline.missing | increase | '' | 5 | '' | itself
            metric.baseline.missing | decrease | '' | 5 | '' | itself
            metric.baseline.missing | increase | 0 | 5 | '' | -
            metric.baseline.missing | maintain | '' | 5 | '' | -
            metric.baseline.missing | increase binary | '' | 1 | '' | -
            metric.baseline.missing | increase qualitative | '' | '' | '' | -
            metric.baseline.missing | increase | '' | +5 points | '' | -
            metric.target.missing | increase | 0 | '' | '' | itself
            metric.target.missing | increase | 0 | 5 | '' | -
            metric.target.missing | maintain low=5 | '' | '' | '' | -
            metric.target.missing | maintain high=5 | '' | '' | '' | -
            metric.baseline.sum | sum | 5 on 2025 | '' | '' | /baseline/value
            metric.baseline.sum | sum | 0 on 2025 | '' | '' | -
            metric.baseline.sum | sum | 5 on 2025 | '' | 2 on 2024; 3 on 2025; 4 on 2026 | -
            metric.baseline.sum | sum | 5 | '' | 5 on 2025 | /baseline/value
            metric.baseline.sum | increase | 5 on 2025 | '' | '' | -
            metric.cadence.missing | increase | '' | '' | '' | itself
            metric.cadence.missing | increase every=R/P1Y | '' | '' | '' | -
            metric.direction.missing | number | '' | 5 | '' | itself
            metric.direction.missing | number | '' | by 2027 | '' | -
            metric.direction.missing | qualitative | '' | 5 | '' | -
            target.due.repeated | increase | '' | 5 by 2027; 6 by 2027 | '' | /targets/1/due
            target.due.repeated | increase | '' | 5 by 2027; 6 by 2028 | '' | -
            target.due.repeated | increase | '' | 5; 6 | '' | -
            target.due.repeated | increase | '' | 5 by 2027; 6 by 2027 in region=north | '' | -
            target.due.missing | increase | '' | 5 | '' | /targets/0
            target.due.missing | increase | '' | 5 by 2027 | '' | -
            target.bounds.reversed | increase | '' | between 5..5 | '' | -
            target.bounds.reversed | increase | '' | between 6..5 | '' | /targets/0/upper
            target.wrong-side | increase | 5 | 5 | '' | -
            target.wrong-side | increase | 5 | 4 | '' | /targets/0/value
            target.wrong-side | decrease | 5 | 5 | '' | -
            target.wrong-side | decrease | 5 | 6 | '' | /targets/0/value
            target.wrong-side | decrease | 5 | 4 | '' | -
            target.wrong-side | increase | 5 | +1 points | '' | -
            target.wrong-side | increase | 5 | -1 points | '' | /targets/0/value
            target.wrong-side | decrease | 5 | +1 % | '' | /targets/0/value
            target.wrong-side | increase | 5 | 4 in region=north | '' | -
            target.wrong-side | increase | 5 | 4 each=region | '' | -
            target.wrong-side | none | 5 | 4 | '' | -
            target.comparator.direction | increase | '' | <= 5 | '' | /targets/0/comparator
            target.comparator.direction | increase | '' | < 5 | '' | /targets/0/comparator
            target.comparator.direction | increase | '' | >= 5 | '' | -
            target.comparator.direction | decrease | '' | > 5 | '' | /targets/0/comparator
            target.comparator.direction | decrease | '' | >= 5 | '' | /targets/0/comparator
            target.comparator.direction | decrease | '' | < 5 | '' | -
            target.comparator.direction | decrease | '' | = 5 | '' | -
            target.comparator.direction | none | '' | <= 5 | '' | -
            target.relative.baseline | increase | '' | +5 points in region=north | '' | -
            target.relative.baseline | increase | 0 | +5 points | '' | -
            target.relative.zero | increase | 0 | +5 % | '' | /targets/0/value
            target.relative.zero | increase | 0 | +5 points | '' | -
            target.relative.zero | increase | 1 | +5 % | '' | -
            target.relative.zero | increase | '' | +5 % | '' | -
            target.order | increase | '' | 5 by 2028; 6 by 2027 | '' | /targets/1/due
            target.order | increase | '' | 5 by 2027; 6 by 2027 | '' | -
            target.order | increase | '' | 5 by 2027; 6 by 2028 | '' | -
            target.order | increase | '' | 5 by 2028; 6; 7 by 2027 | '' | /targets/2/due
            target.order | increase | '' | 5 by 2028; 6 by 2027 in region=north; 7 by 2027 each=region | '' | -
            target.order | increase | '' | 5 by 2028 in region=north; 6 by 2027 | '' | -
            target.due.early | increase | 0 on 2026 | 5 by 2025 | '' | /targets/0/due
            target.due.early | increase | 0 on 2026 | 5 by 2026 | '' | -
            observation.recorded.early | increase | '' | '' | 5 on 2025-02 recorded 2025-01-31 | /observations/0/recordedAt
            observation.recorded.early | increase | '' | '' | 5 on 2025-02 recorded 2025-02-01 | -
            observation.recorded.early | increase | '' | '' | 5 on 2025-02 | -
            observation.binary | increase binary | '' | '' | 0 on 2024; 1 on 2025 | -
            observation.binary | increase binary | '' | '' | 1 on 2024; 0.5 on 2025; ?strike on 2026 | /observations/1/value
            observation.binary | increase | '' | '' | 0.5 on 2025 | -
            observation.disagrees | increase | '' | '' | 5 on 2025; 6 on 2025 | /observations/1
            observation.disagrees | increase | '' | '' | 5 on 2025 from a; 6 on 2025 from b | /observations/1
            observation.disagrees | increase | '' | '' | 5 on 2025 from a; 5.0 on 2025 from b | -
            observation.disagrees | increase | '' | '' | 5 on 2025 in region=n; 6 on 2025 in region=s | -
            observation.disagrees | increase | '' | '' | 5 on 2025; 7 on 2024; 6 on 2025 | /observations/2
            observation.disagrees | increase | '' | '' | 5 on 2024; 7 on 2025; 6 on 2025 | /observations/2
            observation.overlap | sum | '' | '' | 5 on 2025-01-01/2025-01-31; 6 on 2025-01-31/2025-02-28 | /observations/1/asOf
            observation.overlap | sum | '' | '' | 6 on 2025-01-31/2025-02-28; 5 on 2025-01-01/2025-01-31 | /observations/0/asOf
            observation.overlap | sum | '' | '' | 5 on 2025-01-01/2025-01-31; 6 on 2025-02-01/2025-02-28 | -
            observation.overlap | sum | '' | '' | 5 on 2025-01-01/2025-01-31; 6 on 2025-01-01/2025-02-28 | -
            observation.overlap | sum | '' | '' | 5 on 2025-01-01/2025-02-28; 6 on 2025-02-01/2025-02-28 | -
            observation.overlap | sum | '' | '' | 9 on 2025-01-01/2025-06-30; 1 on 2025-02; 6 on 2025-06-30/2025-07-31 | /observations/2/asOf
            observation.overlap | sum | '' | '' | 5 on 2025-01-01/2025-01-31 in region=n; 6 on 2025-01-31/2025-02-28 in region=s | -
            observation.overlap | increase | '' | '' | 5 on 2025-01-01/2025-01-31; 6 on 2025-01-31/2025-02-28 | -
            observation.parts | parts | '' | '' | 10 on 2025; 6 on 2025 in region=n; 5 on 2025 in region=s | /observations/0/value
            observation.parts | parts | '' | '' | 11 on 2025; 6 on 2025 in region=n; 5 on 2025 in region=s | -
            observation.parts | parts | '' | '' | 10 on 2025; 6 on 2025 in region=n; 5 on 2025 in size=big | -
            observation.parts | parts | '' | '' | 10 on 2025; 6 on 2025 in region=n; 5 on 2024 in region=s | -
            observation.parts | parts | '' | '' | 10 on 2025; 6 on 2025 in region=n from a; 6 on 2025 in region=n from b | -
            observation.parts | parts | '' | '' | 10 on 2025; 11 on 2025 in region=n,size=big | -
            observation.parts | increase | '' | '' | 10 on 2025; 11 on 2025 in region=n | -
            """)
    void theRuleFinds(String code, String kind, String baseline, String targets, String observations, String expected) {
        assertThat(places(Metrics.metric(kind, baseline, targets, observations), code))
                .isEqualTo(expected);
    }

    @Test
    void anObservationHasAFigureWordsOrAReason() {
        Observation.Builder empty = Observation.builder().asOf("2025");

        assertThat(places(metric(empty.build()), "observation.empty")).isEqualTo("/observations/0");
        assertThat(places(metric(empty.build().withValue(Quantity.of(1))), "observation.empty"))
                .isEqualTo("-");
        assertThat(places(metric(empty.build().withNumerator(Quantity.of(1))), "observation.empty"))
                .isEqualTo("-");
        assertThat(places(metric(empty.build().withDenominator(Quantity.of(1))), "observation.empty"))
                .isEqualTo("-");
        assertThat(places(metric(empty.build().withText(Text.of("begun"))), "observation.empty"))
                .isEqualTo("-");
        assertThat(places(metric(empty.build().withMissing(Text.of("strike"))), "observation.empty"))
                .isEqualTo("-");
    }

    @Test
    void aReasonForAMissingFigureIsNotLeftBesideIt() {
        Observation missing =
                Observation.builder().asOf("2025").missing("strike").build();

        assertThat(places(metric(missing), "observation.missing.value")).isEqualTo("-");
        assertThat(places(metric(missing.withValue(Quantity.of(1))), "observation.missing.value"))
                .isEqualTo("/observations/0/missing");
    }

    @Test
    void aRatioHasBothItsNumbers() {
        Observation ratio = Observation.builder()
                .asOf("2025")
                .numerator("3")
                .denominator("4")
                .build();
        String code = "observation.ratio.incomplete";

        assertThat(places(metric(ratio), code)).isEqualTo("-");
        assertThat(places(metric(ratio.withNumerator(Optional.empty())), code)).isEqualTo("/observations/0");
        assertThat(places(metric(ratio.withDenominator(Optional.empty())), code))
                .isEqualTo("/observations/0");
        assertThat(places(metric(ratio.withDenominator(Quantity.of(0))), code))
                .isEqualTo("/observations/0/denominator");
        // 3/4 = 0.75: rounded to a decimal, 0.8 is less than 0.1 away and 0.85 more than 0.01.
        assertThat(places(metric(ratio.withValue(Quantity.parse("0.8"))), "observation.ratio"))
                .isEqualTo("-");
        assertThat(places(metric(ratio.withValue(Quantity.parse("0.76"))), "observation.ratio"))
                .isEqualTo("/observations/0/value");
    }

    @Test
    void aComparisonHasItsFigures() {
        Target words = Target.builder().text("More members").build();
        String code = "target.incomplete";
        Metric metric = metric();

        assertThat(places(metric.withTargets(words), code)).isEqualTo("-");
        assertThat(places(metric.withTargets(words.withComparator(Target.Comparator.AT_LEAST)), code))
                .isEqualTo("/targets/0");
        assertThat(places(metric.withTargets(words.withBasis(Target.Basis.BASELINE_CHANGE)), code))
                .isEqualTo("/targets/0");
        assertThat(places(metric.withTargets(Target.builder().due("2027").build()), code))
                .isEqualTo("/targets/0");
        assertThat(places(Metrics.metric("increase", "", "between 5", ""), code))
                .isEqualTo("/targets/0");
        assertThat(places(Metrics.metric("increase", "", "between 5..6; >= 5", ""), code))
                .isEqualTo("-");
    }

    @Test
    void aBaselineOrTargetIsInTheUnitOfTheMetric() {
        Quantity miles = Quantity.builder().value(5).unit("miles").build();
        Metric metric = Metrics.metric("increase unit=km", "", "", "");
        Baseline baseline = Baseline.builder().value(miles).build();
        Target target = Target.builder().value(miles).build();

        assertThat(places(metric.withBaseline(baseline), "target.unit")).isEqualTo("/baseline/value/unit");
        assertThat(places(metric.withPartBaselines(baseline), "target.unit")).isEqualTo("/partBaselines/0/value/unit");
        assertThat(places(metric.withTargets(target), "target.unit")).isEqualTo("/targets/0/value/unit");
        assertThat(places(metric.withTargets(target.withBasis(Target.Basis.BASELINE_PERCENT)), "target.unit"))
                .isEqualTo("-");
    }

    @Test
    void anObservationInAnotherUnitIsShownWithBothUnits() {
        Metric metric = Metrics.metric("increase unit=km", "", "", "5 on 2025 unit miles");

        assertThat(findings(metric, "observation.unit").get(0).getParameters())
                .containsEntry("found", "miles")
                .containsEntry("unit", "km");
    }

    @Test
    void aFindingShowsTheTargetAsPeopleWriteIt() {
        assertThat(target("increase", "-1 points")).isEqualTo("-1");
        assertThat(target("decrease", "+1 points")).isEqualTo("+1");
        assertThat(target("decrease", "+1 %")).isEqualTo("+1 %");
        assertThat(target("decrease", "6")).isEqualTo("6");
    }

    /** The target in the finding that it lies behind a baseline of 5. */
    private static String target(String kind, String target) {
        return findings(Metrics.metric(kind, "5", target, ""), "target.wrong-side")
                .get(0)
                .getParameters()
                .getOrDefault("target", "-");
    }

    @Test
    void aRepeatedBaselineIsNamedByItsPart() {
        Dimensions part = Dimensions.of("region", "north").with("size", "big");
        Baseline baseline = Baseline.builder().value(5).dimensions(part).build();
        Metric metric = Metrics.metric("increase", "", "", "").withPartBaselines(baseline, baseline);

        assertThat(places(metric, "metric.baseline.repeated")).isEqualTo("/partBaselines/1");
        assertThat(findings(metric, "metric.baseline.repeated").get(0).getParameters())
                .containsEntry("part", "region north, size big");
    }

    @Test
    void anObservationInWordsOnlyIsPlacedAtItsDate() {
        Observation undated = Observation.builder().value(5).build();

        assertThat(places(metric(undated), "observation.undated")).isEqualTo("/observations/0");
        assertThat(places(metric(undated.withAsOf(Timeframe.ofWords("in spring"))), "observation.undated"))
                .isEqualTo("/observations/0/asOf");
        assertThat(places(metric(undated.withAsOf(Timeframe.parse("2025"))), "observation.undated"))
                .isEqualTo("-");
    }
}
