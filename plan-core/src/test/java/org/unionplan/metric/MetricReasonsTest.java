package org.unionplan.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.value.Decimal;

/** The sentences of an explanation, each with a metric that brings it about. */
class MetricReasonsTest {

    private static List<String> sentences(Evaluation evaluation) {
        return evaluation.getExplanation().stream()
                .map(Evaluation.Reason::toString)
                .toList();
    }

    private static List<String> sentences(
            String kind, String baseline, String targets, String observations, LocalDate asOf) {
        return sentences(MetricEvaluator.asOf(asOf)
                .evaluate(Metrics.metric(
                        kind,
                        baseline == null ? "" : baseline,
                        targets == null ? "" : targets,
                        observations == null ? "" : observations)));
    }

    /** The sentences about figures that do not count, in their order, with semicolons between. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            increase             | 0 on 2025-01-01 | 5 on 2024-06-30; 7 on 2025-06-30 | Not counted, older than the baseline: 5 for 2024-06-30.
            increase             | 0 on 2025-01-01 | 5 on 2025-01-01; 7 on 2025-06-30 | -
            increase unit=km     | 0 | 5 on 2025-06-30 unit miles; 7 on 2025-03-31 unit km | Not counted, the unit is not km: 5 miles for 2025-06-30.
            increase             | 0 | 5 on 2025 in region=north,size=big | Not counted, it covers only a part (region=north, size=big): 5 for 2025.
            increase percent sum | 0 | 5 on 2025-01 | Not counted, percentages do not add up: 5 for 2025-01.
            increase percent parts | 0 | 5 on 2025 in region=north | Not counted, percentages do not add up: 5 for 2025.
            increase sum         | 0 | 9 on 2025-03; 8 on 2025-02; 100 on 2025 | Not counted, included in a longer period that counts: 8 for 2025-02.; Not counted, included in a longer period that counts: 9 for 2025-03.
            increase sum         | 0 | 9 on 2025-02-10/2025-02-12; 8 on 2025-02; 100 on 2025 | Not counted, included in a longer period that counts: 8 for 2025-02.; Not counted, included in a longer period that counts: 9 for 2025-02-10/2025-02-12.
            increase             | 0 | 8 on 2025-02; 100 on 2025 | -
            increase parts       | 0 | 4 on 2025-03-31 in region=south; 5 on 2025-06-30 in region=north | Not counted, it covers a part (region=north) and another part has no figure: 5 for 2025-06-30.
            increase parts       | 0 | 10 on 2025; 5 on 2025 in region=north | Not counted, it covers only a part (region=north): 5 for 2025.
            increase parts       | 0 | 10 on 2025 in size=big; 5 on 2025 in region=north; 5 on 2025 in region=south | Not counted, it covers only a part (size=big): 10 for 2025.
            increase             | 0 | 5 on 2025 from a recorded 2026-02-01; 7 on 2025 from a recorded 2026-01-01 | Not counted, replaced by a later figure of the same source: 7 for 2025.
            increase             | 0 | 5 on 2025 from a; 7 on 2025 from a | Not counted, replaced by a later figure of the same source: 5 for 2025.
            increase             | 0 | 5 on 2025 from a; 6 on 2024; 7 on 2025 from a | Not counted, replaced by a later figure of the same source: 5 for 2025.
            increase             | 0 | 5 on 2025 from a; ?strike on 2025 from a | Not counted, replaced by a later figure of the same source: - for 2025.
            increase             | 0 | ?strike on 2025 from a; ?fire on 2025 from a | Not counted, replaced by a later figure of the same source: - for 2025.; No figure for 2025: fire
            increase             | 0 | 5 on 2025 from a; ?strike on 2025 from b | No figure for 2025: strike
            increase             | 0 | ?strike on 2025 from b; 5 on 2025 from a | No figure for 2025: strike
            """)
    void aFigureThatDoesNotCountIsExplained(String kind, String baseline, String observations, String expected) {
        List<String> omissions = sentences(kind, baseline, "", observations, LocalDate.of(2025, 12, 31)).stream()
                .filter(sentence -> sentence.startsWith("Not counted") || sentence.startsWith("No figure"))
                .toList();

        assertThat(String.join("; ", omissions)).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void aFigureOnRecordLaterIsExplained() {
        Metric metric = Metrics.metric("increase", "0", "100", "48 on 2024; 84 on 2025 recorded 2026-02-01");

        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2026, 6, 30))
                        .asKnownAt(LocalDate.of(2026, 1, 31))
                        .evaluate(metric)))
                .contains("Latest figure: 48 for 2024.", "Not counted, recorded later: 84 for 2025.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            increase | 0 | 100 | - | 2025-06-30 | No observation counts on 2025-06-30.
            maintain low=10 high=20 | - | - | 15 on 2025-06-30 | 2025-06-30 | Within bounds.
            maintain low=10 high=20 | - | - | 25 on 2025-06-30 | 2025-06-30 | Out of bounds.
            maintain low=10 high=20 | - | - | 15 on 2025-06-30 | 2025-06-30 | Goal: 10 to 20.
            maintain | - | - | 15 on 2025-06-30 | 2025-06-30 | Progress undefined: there is no target.
            increase | 5 | 5 | 4 on 2025-06-30 | 2025-06-30 | Baseline and goal are equal, so progress is all or nothing: 0%.
            increase | 5 | 5 | 5 on 2025-06-30 | 2025-06-30 | Baseline and goal are equal, so progress is all or nothing: 100%.
            increase | 100 | 50 | 60 on 2025-06-30 | 2025-06-30 | Progress undefined: the goal lies behind the baseline of 100.
            increase | - | 50 | 60 on 2025-06-30 | 2025-06-30 | Progress undefined: there is no baseline, and 0 is not assumed.
            increase | - | - | 60 on 2025-06-30 | 2025-06-30 | Progress undefined: there is no target.
            increase | 0 | = 100 | 120 on 2025-06-30 | 2025-06-30 | 120 overshoots 100, the far end of the goal (shown as 80%).
            increase | 0 | = 100 | 100 on 2025-06-30 | 2025-06-30 | 100 is 100% of the way from 0 to 100.
            increase | 0 | = 100 | 90 on 2025-06-30 | 2025-06-30 | 90 is 90% of the way from 0 to 100.
            decrease | 100 | between 40..60 | 30 on 2025-06-30 | 2025-06-30 | 30 overshoots 40, the far end of the goal (shown as 75%).
            decrease | 100 | between 40..60 | 40 on 2025-06-30 | 2025-06-30 | 40 is 150% of the way from 100 to 60 (shown as 100%).
            decrease | 100 | between 40..60 | 80 on 2025-06-30 | 2025-06-30 | 80 is 50% of the way from 100 to 60.
            decrease | 100 | = 40 | 40 on 2025-06-30 | 2025-06-30 | Attained: 40 (goal: 40).
            increase | 0 | > 100 | 100 on 2025-06-30 | 2025-06-30 | Not attained: 100 (goal: more than 100).
            decrease | 9 | < 5 | 5 on 2025-06-30 | 2025-06-30 | Not attained: 5 (goal: less than 5).
            none | - | 50 | 60 on 2025-06-30 | 2025-06-30 | Too loose to decide: 60 (goal: 50).
            increase binary | - | 1 by 2025-06-30 | 0 on 2025-03-31 | 2025-06-30 | Expected on 2025-06-30: 100%.
            increase binary | - | 1 by 2025-06-30 | 0 on 2025-03-31 | 2025-06-30 | not done / goal: yes
            increase binary | - | 1 by 2025-06-30 | 0.5 on 2025-03-31 | 2025-06-30 | 0.5 / goal: yes
            decrease binary | - | 0 by 2025-06-30 | 0 on 2025-03-31 | 2025-06-30 | not done / goal: no
            increase | 0 on 2024-12-31 | 100 by 2025-12-31 | 10 on 2024-12-31 | 2024-12-31 | Ahead of plan by 10% of the way.
            increase | 0 on 2024-12-31 | 100 by 2025-06-30 | 100 on 2025-06-30; 90 on 2025-09-30 | 2025-12-31 | The goal was attained on 2025-06-30, when it was due.
            increase | 0 on 2024-12-31 | 100 by 2025-06-30 | 90 on 2025-06-30; 100 on 2025-09-30 | 2025-12-31 | The goal was due on 2025-06-30 and not attained by then.
            increase every=R/P3M | 0 | 100 | 40 on 2025-03-31 | 2025-07-01 | A newer figure is due.
            """)
    void aStateIsExplained(
            String kind, String baseline, String targets, String observations, LocalDate asOf, String expected) {
        assertThat(sentences(kind, baseline, targets, observations, asOf)).contains(expected);
    }

    /** A metric attained in time with a recent figure has none of the explanations of late or stale ones. */
    @Test
    void nothingIsSaidOfWhatIsAsItShouldBe() {
        assertThat(sentences(
                        "increase every=R/P3M",
                        "0 on 2024-12-31",
                        "100 by 2025-06-30",
                        "100 on 2025-06-30",
                        LocalDate.of(2025, 6, 30)))
                .containsExactly(
                        "Latest figure: 100 for 2025-06-30.",
                        "Baseline: 0.",
                        "Goal: at least 100 by 2025-06-30.",
                        "100 is 100% of the way from 0 to 100.",
                        "Attained: 100 (goal: at least 100).",
                        "The planned path reaches 100 by 2025-06-30.");
    }

    @Test
    void whatIsCancelledAndWhatIsEstimatedIsSaid() {
        Metric metric = Metrics.metric("increase", "0", "100", "")
                .withObservations(Observation.builder()
                        .asOf("2025")
                        .value(40)
                        .estimated(true)
                        .build());
        Evaluation evaluation = MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluate(metric);

        assertThat(sentences(evaluation))
                .contains("The figure includes an estimate.")
                .doesNotContain("Cancelled.");
        assertThat(sentences(evaluation.cancelled())).contains("Cancelled.");
    }

    @Test
    void anObservationWithNeitherFigureNorReasonHasNoFigure() {
        Metric metric = Metrics.metric("increase", "0", "100", "")
                .withObservations(Observation.builder().asOf("2025").build());

        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluate(metric)))
                .contains("No figure for 2025.");
    }

    @Test
    void percentagesOnTheEdgeAreExact() {
        assertThat(PercentFigure.of(Decimal.parse("0.0001"))).isEqualTo("0.01");
        assertThat(PercentFigure.of(Decimal.parse("-1"))).isEqualTo("-100");
        assertThat(PercentFigure.of(Decimal.parse("-1.00001"))).isEqualTo("<-100");
    }
}
