package org.unionplan.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.value.Decimal;
import org.unionplan.value.LanguageTag;

/** Why a metric stands as it does, in words that a person reads. */
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
                        "The latest figure counts: 158000 for 2019-06-30.",
                        "Left out, the period is not over by 2019-07-02: 9 for 2019.",
                        "Left out, another source was recorded later: 185000 for 2019-06-30.",
                        "It began at 180000.",
                        "On the way: >= 190000 by 2019-12-31.",
                        "The goal is >= 200000 by 2020-12-31.",
                        "Of the way from 180000 to 200000, 158000 is -1.1.",
                        "That is shown as 0.",
                        "158000 is not >= 200000: not attained.",
                        "On the line of 180000 (2018-01-01), 190000 (2019-12-31), 200000 (2020-12-31) it should be at"
                                + " 187503.4294 on 2019-07-02, which is 0.3752 of the way.",
                        "It lags behind by 0.3752.");
    }

    @Test
    void whatAddsUpIsListed() {
        Metric metric = Metrics.metric(
                "increase sum", "0", "100", "10 on 2025-01; ?strike on 2025-02; >=20 on 2025-03; 5 on 2026-01");

        assertThat(sentences(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluate(metric)))
                .containsExactly(
                        "2 figures add up to 30, the last one for 2025-03.",
                        "Counted: 10 for 2025-01.",
                        "Counted: >= 20 for 2025-03.",
                        "That is stated loosely, >= 30; progress is reckoned from 30.",
                        "There is no figure for 2025-02: strike",
                        "It began at 0.",
                        "The goal is >= 100.",
                        "Of the way from 0 to 100, 30 is 0.3.",
                        "Whether >= 30 attains the goal cannot be told.",
                        "There is no pace: that takes a dated baseline and a goal due after it.");
    }

    @Test
    void inFrenchTheSameIsSaid() {
        Evaluation evaluation = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30))
                .evaluate(Metrics.metric("none", "", "", "7 on 2025-06"));

        assertThat(evaluation.getExplanation())
                .extracting(reason -> reason.in(LanguageTag.of("fr-CA")))
                .containsExactly(
                        "Le dernier chiffre compte : 7 pour 2025-06.",
                        "Il est seulement suivi : rien ne dit quel sens est le meilleur.");
    }

    @Test
    void everySentenceNamesTheSameFiguresInBothLanguages() {
        for (Evaluation.Reason.Code code : Evaluation.Reason.Code.values()) {
            Evaluation.Reason bare = new Evaluation.Reason(code, Map.of(), Optional.empty());
            assertThat(gaps(bare.in(LanguageTag.of("fr")))).as(code.name()).isEqualTo(gaps(bare.toString()));
        }
    }

    private static long gaps(String sentence) {
        return Arrays.stream(sentence.split("[ ,.:;()]", -1))
                .filter("-"::equals)
                .count();
    }

    @Test
    void everyOmissionAndEveryGroundHasItsSentence() {
        assertThat(Stream.of(Evaluation.Reason.Code.values()).map(Evaluation.Reason.Code::name))
                .containsAll(Stream.of(Observation.Omission.values())
                        .map(why -> "OMITTED_" + why.name())
                        .toList())
                .containsAll(Stream.of(Evaluation.ProgressBasis.values())
                        .map(Evaluation.ProgressBasis::name)
                        .toList());
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
