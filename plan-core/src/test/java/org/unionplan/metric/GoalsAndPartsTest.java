package org.unionplan.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The goal that counts on the last day of 2025, and sums over the parts that were seen by then. */
class GoalsAndPartsTest {

    private static final MetricEvaluator NEW_YEARS_EVE = MetricEvaluator.asOf(LocalDate.of(2025, 12, 31));

    private static Evaluation evaluate(String kind, String baseline, String targets, String observations) {
        return NEW_YEARS_EVE.evaluate(
                Metrics.metric(kind, baseline == null ? "" : baseline, targets == null ? "" : targets, observations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            increase binary | - | - | 1 on 2025 | YES_OR_NO | YES | ATTAINED | done is the goal of a yes or no
            increase binary | - | - | 0 on 2025 | YES_OR_NO | NO | UNRATED | and 0 is not done
            decrease binary | - | - | 0 on 2025 | YES_OR_NO | YES | ATTAINED | gone
            binary | - | - | 1 on 2025 | TRACKED | UNDECIDED | UNRATED | neither direction nor target
            binary | - | 0 | 0 on 2025 | YES_OR_NO | YES | ATTAINED | 0 <= 0
            binary | - | 0 | 1 on 2025 | YES_OR_NO | NO | UNRATED | 1 <= 0 is false
            binary | - | 1 | 1 on 2025 | YES_OR_NO | YES | ATTAINED | 1 >= 1
            binary | - | 1 | 0 on 2025 | YES_OR_NO | NO | UNRATED | 0 >= 1 is false
            maintain high=20 | - | - | 15 on 2025 | BOUNDS | YES | ON_TRACK | 15 <= 20; to be kept, so never done
            maintain high=20 | - | - | 25 on 2025 | BOUNDS | NO | OFF_TRACK | 25 <= 20 is false; beyond the bounds
            maintain low=20 | - | - | 20 on 2025 | BOUNDS | YES | ON_TRACK | 20 >= 20
            decrease | 50 | < 42 | 41 on 2025 | WAY | YES | ATTAINED | a strict target has no beyond
            decrease | 50 | 42 | 41 on 2025 | WAY | YES | EXCEEDED | 41 is beyond 42
            decrease | 50 | 42 | 42 on 2025 | WAY | YES | ATTAINED | 42 is on it
            increase | 0 | 80..90 | 90 on 2025 | WAY | YES | ATTAINED | a range is between its ends
            increase | 0 | between 80 | 85 on 2025 | WAY | UNDECIDED | UNRATED | a range without its upper end
            increase | 90 | between 80..90 | 90 on 2025 | NO_WAY | YES | ATTAINED | the baseline is in the range
            decrease | 80 | between 80..90 | 80 on 2025 | NO_WAY | YES | ATTAINED | the baseline is in the range
            increase | 91 | between 80..90 | 90 on 2025 | WRONG_SIDE | YES | ATTAINED | 80 is behind 91
            decrease | 91 | between 80..90 | 90 on 2025 | WAY | YES | ATTAINED | the upper end is the nearer one
            increase | - | - | 5 on 2025 | NO_TARGET | UNDECIDED | UNRATED | nothing to reach
            increase | - | by 2027 | 5 on 2025 | NO_TARGET | UNDECIDED | UNRATED | a day without a figure
            increase | - | 9 | 5 on 2025 | NO_BASELINE | NO | UNRATED | 5 >= 9 is false
            increase | - | +10 % | 5 on 2025 | NO_BASELINE | UNDECIDED | UNRATED | a tenth of nothing known
            increase | 0 | 100 by 2027; 20 by 2026 | 40 on 2025 | WAY | NO | UNRATED | the last one due counts: 40 >= 100 is false
            increase | 0 | 20; 100 by 2027 | 40 on 2025 | WAY | YES | EXCEEDED | one without a day is the last: 40 > 20
            increase | - | 5 in region=north | 4 on 2025 in region=south | NO_TARGET | UNDECIDED | NO_DATA | the part with a target was not seen
            increase | - | 5 in region=north | ?strike on 2025 in region=north | NO_TARGET | UNDECIDED | NO_DATA | it has no figure
            increase | - | 5 each=region | 4 on 2025 in region=north,size=big | NO_TARGET | UNDECIDED | NO_DATA | each region, not its smaller parts
            increase | - | 5 each=region | 4 on 2025 in size=big | NO_TARGET | UNDECIDED | NO_DATA | another dimension
            increase | - | 5 each=region | 4 on 2025 in region=north | PARTS | UNDECIDED | UNRATED | judged by its part
            """)
    void theGoalThatCounts(
            String kind,
            String baseline,
            String targets,
            String observations,
            Evaluation.ProgressBasis method,
            Evaluation.Attainment attained,
            Evaluation.Status status,
            String worked) {
        Evaluation found = evaluate(kind, baseline, targets, observations);

        assertThat(found.getAttained()).as(worked).isEqualTo(attained);
        assertThat(found.getStatus()).as(worked).isEqualTo(status);
        assertThat(found.getMethod())
                .as(worked)
                .isEqualTo(status == Evaluation.Status.NO_DATA ? Evaluation.ProgressBasis.NO_OBSERVATION : method);
    }

    @Test
    void aGoalOrBaselineInAnotherUnitDoesNotCount() {
        Quantity miles = Quantity.builder().value(10).unit("miles").build();
        Metric metric = Metrics.metric("increase unit=km", "0", "", "5 on 2025");

        assertThat(NEW_YEARS_EVE
                        .evaluate(
                                metric.withTargets(Target.builder().value(miles).build()))
                        .getTarget())
                .isEmpty();
        assertThat(NEW_YEARS_EVE
                        .evaluate(metric.withTargets(Target.builder().value(10).build())
                                .withBaseline(Baseline.builder().value(miles).build()))
                        .getMethod())
                .isEqualTo(Evaluation.ProgressBasis.NO_BASELINE);
    }

    /** A change in per cent is in per cent, whatever the metric is in. */
    @Test
    void aChangeInPerCentHasAUnitOfItsOwn() {
        Metric metric = Metrics.metric("increase unit=km", "200", "", "210 on 2025")
                .withTargets(Target.builder()
                        .value(Quantity.builder().value(10).unit("%").build())
                        .basis(Target.Basis.BASELINE_PERCENT)
                        .build());

        // 200 + 200 * 10 / 100 = 220, of which 10 of 20 are done.
        assertThat(NEW_YEARS_EVE.evaluate(metric).getProgress()).contains(Decimal.parse("0.5"));
    }

    @Test
    void ofTwoGoalsOfOneDayTheLaterIsOnThePath() {
        Evaluation found =
                evaluate("increase", "0 on 2024-12-31", "40 by 2026-12-31; 100 by 2026-12-31", "10 on 2025-12-31");

        assertThat(found.getPace().getAnchors())
                .containsExactly(
                        new Evaluation.Pace.Anchor(LocalDate.of(2024, 12, 31), Decimal.of(0)),
                        new Evaluation.Pace.Anchor(LocalDate.of(2026, 12, 31), Decimal.of(100)));
        // 365 of 730 days.
        assertThat(found.getExpected()).contains(Decimal.parse("0.5"));
    }

    @Test
    void boundsAreDueWithTheLastTarget() {
        Evaluation found = evaluate("maintain low=1 high=9", "", "5 by 2026; 6 by 2027", "5 on 2025");

        assertThat(found.getTarget().orElseThrow().getDue()).contains(LocalDate.of(2027, 12, 31));
        assertThat(found.getTarget().orElseThrow().getUpper()).contains(Decimal.of(9));
    }

    /** A part that was reported before and now has no figure is missing; the sum of the earlier day then stays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3 on 2025-03-31 in region=n; 4 on 2025-03-31 in region=s; 9 on 2025-06-30 in region=n | 7 | s is wanting in June
            3 on 2025-03-31 in region=n; 9 on 2025-06-30 in region=n; 4 on 2025-06-30 in region=s | 13 | s is seen in June first
            3 on 2025-03-31 in region=n,size=a; 4 on 2025-03-31 in region=s,size=a; 9 on 2025-06-30 in region=n | 7 | the region s was seen with its size
            3 on 2025-03-31 in region=n,size=a; 4 on 2025-03-31 in region=s,size=a; 9 on 2025-06-30 in region=n; 1 on 2025-06-30 in region=s | 10 | both regions are there
            3 on 2025-03-31 in region=n; 4 on 2025-03-31 in region=s; 9 on 2025-06-30 in region=n,size=a | 7 | no smaller part of s
            3 on 2025-03-31 in region=n; 4 on 2025-03-31 in region=s; 9 on 2025-06-30 in region=n,size=a; 1 on 2025-06-30 in size=a,region=s | 10 | one of each
            3 on 2025-03-31 in region=n; 9 on 2025-06-30 in region=n,size=a; 1 on 2025-06-30 in region=n,size=b | 10 | both sizes of the only region
            3 on 2025-03-31 in region=n; 3 on 2025-03-31 in region=n,size=a; 5 on 2025-06-30 in region=n,size=a; 4 on 2025-06-30 in region=s,size=a; 6 on 2025-09-30 in region=n | 9 | s was seen in June with its size
            3 on 2025-03-31 in size=a,region=n; 5 on 2025-03-31 in region=n,size=a | 5 | one part, corrected, whatever the order of its dimensions
            3 on 2025-03-31 in region=n; 5 on 2025-03-31 in size=a; 9 on 2025-06-30 in size=a | 9 | neither of two ways is within the other
            10 on 2025-06-30; 3 on 2025-03-31 in region=n | 10 | the total of June is later than the sum of March
            5 on 2024-12-31 in region=s; 9 on 2025-06-30 in region=n | - | s was seen before the baseline
            """)
    void partsAddUpWhereNoneIsWanting(String observations, String sum, String worked) {
        Metric metric = Metrics.metric(
                "increase parts", worked.endsWith("before the baseline") ? "0 on 2025-01-01" : "", "", observations);

        for (int i = 0; i < metric.getObservations().size(); i++) {
            List<Observation> turned = new ArrayList<>(metric.getObservations());
            boolean corrected = worked.contains("corrected");
            Collections.rotate(turned, corrected ? 0 : i);
            assertThat(NEW_YEARS_EVE.evaluate(metric.withObservations(turned)).getValue())
                    .as(worked)
                    .isEqualTo(Optional.ofNullable(sum).map(Decimal::parse));
        }
    }

    @Test
    void aPartOfAPartIsAddedToItAmongAllParts() {
        Metric metric = Metrics.metric(
                "increase parts",
                "",
                "60 by 2026 in region=south; 5 by 2026 in region=south,size=a",
                "9 on 2025 in region=south,size=a; 11 on 2025 in region=south,size=b; 7 on 2025 in size=a");

        // 9 + 11; the whole is 7 along its sizes only if a were all of them, but b was seen.
        assertThat(NEW_YEARS_EVE.evaluateParts(metric))
                .extracting(part -> part.getPart() + " " + part.getValue().orElseThrow())
                .containsExactly(
                        "{region=south} 20", "{region=south, size=a} 9", "{region=south, size=b} 11", "{size=a} 7");
        assertThat(NEW_YEARS_EVE.evaluateParts(metric))
                .allSatisfy(part -> assertThat(part).isEqualTo(NEW_YEARS_EVE.evaluate(metric, part.getPart())));
    }

    @Test
    void twoPartsHaveTheirOwnBaselinesAndTargets() {
        Metric metric = Metrics.metric(
                        "increase",
                        "",
                        "50 each=local; 10 in size=a; 60 in size=b",
                        "30 on 2025 in local=7; 30 on 2025 in local=8; 30 on 2025 in size=a; 30 on 2025 in size=b")
                .withPartBaselines(baseline(10, "7"), baseline(20, "8"));

        // (30 - 10) / (50 - 10) and (30 - 20) / (50 - 20); 30 >= 10 and not 30 >= 60.
        assertThat(NEW_YEARS_EVE.evaluateParts(metric))
                .extracting(part -> part.getPart() + " "
                        + part.getProgress()
                                .map(each -> each.rounded(2))
                                .map(Decimal::toString)
                                .orElse("-") + " "
                        + part.getAttained())
                .containsExactly("{size=a} - YES", "{size=b} - NO", "{local=7} 0.50 NO", "{local=8} 0.33 NO");
    }

    private static Baseline baseline(long value, String local) {
        return Baseline.builder()
                .value(value)
                .dimensions(Dimensions.of("local", local))
                .build();
    }

    @Test
    void aPartOfAnotherPartIsNotAddedToIt() {
        Metric metric = Metrics.metric(
                "increase parts", "", "", "9 on 2025 in region=south,size=a; 5 on 2025 in region=north,size=a");

        assertThat(NEW_YEARS_EVE
                        .evaluate(metric, Dimensions.of("region", "south"))
                        .getValue())
                .contains(Decimal.of(9));
    }

    /** The last month of a year is in the figure of the year. */
    @Test
    void aPeriodThatEndsWithAnotherAddsNothing() {
        assertThat(evaluate("increase sum", "", "", "5 on 2025-12; 100 on 2025").getValue())
                .contains(Decimal.of(100));
    }

    /** 1/3 of the way, divided once and not rounded before. */
    @Test
    void aRatioIsExact() {
        Metric metric = Metrics.metric("increase", "0", "1", "")
                .withObservations(Observation.builder()
                        .asOf("2025")
                        .numerator("1")
                        .denominator("3")
                        .build());

        assertThat(NEW_YEARS_EVE.evaluate(metric).getProgress(50)).contains(Decimal.parse("0." + "3".repeat(50)));
    }

    /** Nothing out of at least 120 is nothing, but a source that is loose is not exact. */
    @Test
    void nothingOutOfALooseNumberIsApproximate() {
        Observation observation = Observation.builder()
                .asOf("2025")
                .numerator("0")
                .denominator(Quantity.of(Quantity.Qualifier.AT_LEAST, 120))
                .build();

        assertThat(Metrics.metric("percent", "", "", "")
                        .findFigure(observation)
                        .orElseThrow()
                        .getQualifier())
                .isEqualTo(Quantity.Qualifier.APPROXIMATE);
    }

    /** Of two sources that differ in one language, the one entered later prevails and corrects nothing. */
    @Test
    void sourcesDifferInAnyLanguage() {
        Observation one = Observation.builder()
                .asOf("2025")
                .value(5)
                .source(ledger("Registre"))
                .build();
        Observation other = one.withValue(Quantity.of(7)).withSource(ledger("Grand livre"));

        assertThat(NEW_YEARS_EVE
                        .evaluate(Metrics.metric("increase", "0", "1", "").withObservations(one, other))
                        .getExplanation())
                .extracting(Evaluation.Reason::toString)
                .contains("Not counted, another source was entered after it: 5 for 2025.");
    }

    private static Text ledger(String french) {
        return Text.of(LanguageTag.of("en"), "Ledger").with(LanguageTag.of("fr"), french);
    }

    @Test
    void aPartOfAPartIsAddedToItWithoutATargetThatNamesEither() {
        Metric metric = Metrics.metric(
                "increase parts", "", "", "9 on 2025 in region=south,size=a; 11 on 2025-06 in region=south");

        assertThat(NEW_YEARS_EVE.evaluateParts(metric))
                .extracting(part -> part.getPart() + " " + part.getValue().orElseThrow())
                .containsExactly("{region=south, size=a} 9", "{region=south} 9");
    }

    /** A part that only a target or a baseline names is wanting in the sum. */
    @Test
    void aPartThatATargetOrABaselineNamesIsWanting() {
        Metric metric = Metrics.metric(
                "increase parts",
                "",
                "60 in region=south; 5 in region=south,size=b",
                "9 on 2025 in region=south,size=a");

        assertThat(NEW_YEARS_EVE.evaluateParts(metric))
                .extracting(part -> part.getPart() + " " + part.getStatus())
                .containsExactly(
                        "{region=south} NO_DATA", "{region=south, size=b} NO_DATA", "{region=south, size=a} UNRATED");
        assertThat(NEW_YEARS_EVE.evaluate(metric).getValue()).isEmpty();
        Metric started = Metrics.metric("increase parts", "", "", "9 on 2025 in region=south")
                .withPartBaselines(Baseline.builder()
                        .value(0)
                        .dimensions(Dimensions.of("region", "north"))
                        .build());
        assertThat(NEW_YEARS_EVE.evaluate(started).getValue()).isEmpty();
        assertThat(NEW_YEARS_EVE.evaluate(started.withPartBaselines()).getValue())
                .contains(Decimal.of(9));
        assertThat(NEW_YEARS_EVE.evaluateParts(started))
                .extracting(Evaluation::getPart)
                .containsExactly(Dimensions.of("region", "north"), Dimensions.of("region", "south"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            during=2025 | - | - | 2025-03-31 | false | the first quarter ends that night
            during=2025 | - | - | 2025-04-01 | true | it is over
            - | 0 on 2025-01-01 | - | 2025-03-31 | false | counted from the baseline
            - | 0 on 2025-01-01 | - | 2025-04-01 | true | counted from the baseline
            - | 0 | - | 2030-01-01 | false | it never began
            during=2024 | - | 5 on 2024-12-31 | 2026-01-01 | false | nothing is due after its time
            during=2024 | - | 5 on 2024-09-30 | 2026-01-01 | true | the last quarter has none
            during=2024 | - | 5 on 2024-09-30 | 2024-12-31 | false | the last quarter is not over
            """)
    void aFigureIsDueFromTheBeginningToTheEnd(
            String during, String baseline, String observations, LocalDate asOf, boolean stale, String worked) {
        Metric metric = Metrics.metric(
                "increase every=R/P3M" + (during == null ? "" : " " + during),
                baseline == null ? "" : baseline,
                "100",
                observations == null ? "" : observations);

        assertThat(MetricEvaluator.asOf(asOf).evaluate(metric).isStale())
                .as(worked)
                .isEqualTo(stale);
    }
}
