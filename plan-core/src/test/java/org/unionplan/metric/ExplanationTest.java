package org.unionplan.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.value.Decimal;

/** The explanation of a metric, in words that a person reads. */
class ExplanationTest {

    private static List<String> sentences(Evaluation evaluation) {
        return evaluation.getExplanation().stream()
                .map(Evaluation.Reason::toString)
                .toList();
    }

    @Test
    void fromTheFigureToThePace() {
        Metric metric = Metrics.metric(
                "increase",
                "180000 on 2018-01-01",
                "190000 by 2019-12-31; >= 200000 by 2020-12-31",
                "181000 on 2018-12-31; 185000 on 2019-06-30 from ledger; 158000 on 2019-06-30 from survey; 9 on 2019");

        // 547 of the 729 days to the interim target: 10000 * 547/729 = 7503.4294 of 20000, which is 0.3752
        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2019, 7, 2)).evaluate(metric)))
                .containsExactly(
                        "Latest figure: 158,000 for 2019-06-30.",
                        "Not counted, its period is not over on 2019-07-02: 9 for 2019.",
                        "Not counted, another source was entered after it: 185,000 for 2019-06-30.",
                        "Baseline: 180,000.",
                        "Interim goal: at least 190,000 by 2019-12-31.",
                        "Goal: at least 200,000 by 2020-12-31.",
                        "158,000 is -110% of the way from 180,000 to 200,000 (shown as 0%).",
                        "Not attained: 158,000 (goal: at least 200,000).",
                        "The planned path 180,000 (2018-01-01), 190,000 (2019-12-31), 200,000 (2020-12-31) reaches"
                                + " 187,503.43 on 2019-07-02, 37.52% of the way.",
                        // 0.3752 + 1.1 is more than the whole way.
                        "Behind plan by 100% of the way.");
    }

    @Test
    void whatAddsUpIsListed() {
        Metric metric = Metrics.metric(
                "increase sum", "0", "100", "10 on 2025-01; ?strike on 2025-02; >=20 on 2025-03; 5 on 2026-01");

        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluate(metric)))
                .containsExactly(
                        "2 figures sum to 30, the latest for 2025-03.",
                        "Counted: 10 for 2025-01.",
                        "Counted: at least 20 for 2025-03.",
                        "The figure is loose (at least 30); progress is calculated from 30.",
                        "No figure for 2025-02: strike",
                        "Baseline: 0.",
                        "Goal: at least 100.",
                        "30 is 30% of the way from 0 to 100.",
                        "Too loose to decide: at least 30 (goal: at least 100).",
                        "Pace undefined: it needs a dated baseline and a goal due later.");
    }

    @Test
    void partsOfAYearAreInWords() {
        Metric metric = Metrics.metric("increase sum", "0", "100", "10 on 2025-40; 20 on 2025-35");

        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluate(metric)))
                .contains("Counted: 10 for the first half of 2025.", "Counted: 20 for the third quarter of 2025.");
    }

    @Test
    void theExamplesOfTheStyleGuideReadAsTheyShould() {
        Metric members = Metrics.metric("increase", "0", "50000", "133000 on 2014");
        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2014, 12, 31)).evaluate(members)))
                .contains("133,000 is 266% of the way from 0 to 50,000 (shown as 100%).");

        Metric treaty = Metrics.metric("increase binary", "", "1 by 2022", "1 on 2021-01-22");
        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2021, 6, 30)).evaluate(treaty)))
                .contains("Goal: yes by 2022-12-31.", "done / goal: yes");

        Metric reached = Metrics.metric("increase", "60 on 2017-12-31", "100 by 2020-12-31", "100 on 2020-12-31");
        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2021, 6, 30)).evaluate(reached)))
                .contains("The planned path reaches 100 by 2020-12-31.")
                .noneMatch(sentence -> sentence.contains("Behind") || sentence.contains("Ahead"));
    }

    /** Of two sources none of which says when it was recorded, none was recorded later. */
    @Test
    void whichOfTwoSourcesCountsIsToldAsItIs() {
        Metric unrecorded = Metrics.metric("increase", "0", "50000", "135000 on 2014 from b; 133000 on 2014 from a");
        Metric recorded = Metrics.metric(
                "increase", "0", "50000", "135000 on 2014 from b; 133000 on 2014 from a recorded 2015-02-01");
        Metric corrected = Metrics.metric("increase", "0", "50000", "135000 on 2014 from b; 133000 on 2014 from b");

        MetricEvaluator later = MetricEvaluator.asOf(LocalDate.of(2015, 12, 31));
        assertThat(sentences(later.evaluate(unrecorded)))
                .contains("Not counted, another source was entered after it: 135,000 for 2014.");
        assertThat(sentences(later.evaluate(recorded)))
                .contains("Not counted, another source was recorded later: 135,000 for 2014.");
        assertThat(sentences(later.evaluate(corrected)))
                .contains("Not counted, replaced by a later figure of the same source: 135,000 for 2014.");
    }

    @Test
    void aPercentageNeverRoundsToAllOrNothing() {
        assertThat(PercentFigure.of(Decimal.parse("0.99999"))).isEqualTo(">99.99");
        assertThat(PercentFigure.of(Decimal.parse("0.00001"))).isEqualTo("<0.01");
        assertThat(PercentFigure.of(Decimal.parse("-0.00001"))).isEqualTo(">-0.01");
        assertThat(PercentFigure.of(Decimal.parse("1.00001"))).isEqualTo(">100");
        assertThat(PercentFigure.of(Decimal.parse("-0.99999"))).isEqualTo("<-99.99");
        assertThat(PercentFigure.of(Decimal.ONE)).isEqualTo("100");
        assertThat(PercentFigure.of(Decimal.ZERO)).isEqualTo("0");
        assertThat(PercentFigure.of(Decimal.parse("2.66"))).isEqualTo("266");
    }

    @Test
    void inFrenchTheSameIsSaid() {
        Evaluation evaluation = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30))
                .evaluate(Metrics.metric("none", "", "", "7 on 2025-06"));

        assertThat(evaluation.getExplanation())
                .extracting(reason -> reason.in(Messages.french()))
                .containsExactly(
                        "Dernier chiffre\u00a0: 7 (2025-06).",
                        "Suivi seulement\u00a0: aucun sens ne compte comme une am\u00e9lioration.");
    }

    @Test
    void everySentenceHasTheSameParametersInBothLanguages() {
        List<String> codes = Messages.english().getCodes().stream()
                .filter(code ->
                        code.startsWith("metric") || code.startsWith("scorecard") || code.startsWith("quantity"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(60);
        for (String code : codes) {
            assertThat(holes(Messages.french(), code)).as(code).isEqualTo(holes(Messages.english(), code));
        }
    }

    /** The parameters that a sentence leaves open when it gets none, whatever their order. */
    private static Set<String> holes(Messages messages, String code) {
        return Pattern.compile("\\{([a-zA-Z]+)")
                .matcher(messages.format(Message.of(code)))
                .results()
                .map(hole -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOmissionAndEveryMethodHasItsSentence() {
        Set<String> unsaid = Set.of("omitted-later", "omitted-earlier", "no-observation", "yes-or-no", "bounds", "way");
        assertThat(Stream.concat(
                                Stream.of(Observation.Omission.values()).map(why -> "omitted-" + why.getKeyword()),
                                Stream.of(Evaluation.ProgressBasis.values()).map(Evaluation.ProgressBasis::getKeyword))
                        .filter(code -> !unsaid.contains(code)))
                .allMatch(code -> Messages.english().has("metric-reason." + code));
    }

    @Test
    void aPolicyOfAHostsOwnDecides() {
        Metric metric = Metrics.metric("increase", "0 on 2024-12-31", "100 by 2025-12-31", "10 on 2025-07-02");
        MetricEvaluator standard = MetricEvaluator.asOf(LocalDate.of(2025, 7, 2));
        StatusPolicy patient = StatusPolicy.of(Decimal.parse("0.2"), Decimal.parse("0.5"));

        // 183/365 - 0.1 = 0.4014
        assertThat(standard.evaluate(metric).getStatus()).isEqualTo(Evaluation.Status.OFF_TRACK);
        assertThat(standard.withPolicy(patient).evaluate(metric).getStatus()).isEqualTo(Evaluation.Status.AT_RISK);
        assertThat(patient).isEqualTo(StatusPolicy.of(Decimal.parse("0.20"), Decimal.parse("0.5")));
    }

    @Test
    void aPolicyWhoseBoundsFallIsRefused() {
        assertThat(catchThrowable(() -> StatusPolicy.of(Decimal.parse("0.5"), Decimal.parse("0.2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must ascend");
    }
}
