package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.time.Timeframe;

/** The days of periods, and what a pact leaves open about its own. */
class BoundSpanTest {

    private static BoundSpan span(String time) {
        return BoundSpan.of(Optional.of(Timeframe.parse(time)));
    }

    /** A period has all of its months; a day that is not given leaves a doubt between its first and its last. */
    @ParameterizedTest
    @CsvSource({
        "2024-03/2024-04,         2024-02-29, no",
        "2024-03/2024-04,         2024-03-01, yes",
        "2024-03/2024-04,         2024-04-30, yes",
        "2024-03/2024-04,         2024-05-01, no",
        "2024-03-XX/2024-05-10,   2024-02-29, no",
        "2024-03-XX/2024-05-10,   2024-03-01, no?",
        "2024-03-XX/2024-05-10,   2024-03-30, no?",
        "2024-03-XX/2024-05-10,   2024-03-31, yes",
        "2024-03-10/2024-05-XX,   2024-05-01, yes",
        "2024-03-10/2024-05-XX,   2024-05-02, yes?",
        "2024-03-10/2024-05-XX,   2024-05-31, yes?",
        "2024-03-10/2024-05-XX,   2024-06-01, no",
        "2024-04~,                2024-03-31, no",
        "2024-04~,                2024-04-15, yes?",
        "2024-04~,                2024-05-01, no",
        "2024-03-10/,             2024-03-10, yes?",
        "2024-03-10/..,           9999-12-31, yes",
        "../2024-03-10,           2024-03-11, no"
    })
    void aPeriodHasAllOfItsDays(String time, LocalDate day, String expected) {
        BoundSpan span = span(time);

        assertThat((span.covers(day) ? "yes" : "no") + (span.isUncertain(day) ? "?" : ""))
                .isEqualTo(expected);
        assertThat(BoundSpan.ALWAYS.covers(day)).isTrue();
        assertThat(BoundSpan.ALWAYS.isUncertain(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, 2024-03-31/2024-06, true",
        "2024-03, 2024-04/2024-06, false",
        "2024-03, 2024-01/2024-02, false",
        "2024-03, 2024-01/2024-03-01, true",
        "2024-03, ../2024-02, false",
        "2024-03, 2024-04/.., false",
        "2024-03, 2024-04-XX/2024-06, false",
        "2024-03, 2024-03-XX/2024-06, true"
    })
    void periodsOverlapIfTheyMayHaveADayInCommon(String one, String other, boolean overlap) {
        assertThat(span(one).overlaps(span(other))).isEqualTo(overlap);
        assertThat(span(other).overlaps(span(one))).isEqualTo(overlap);
        assertThat(span(one).overlaps(BoundSpan.ALWAYS)).isTrue();
    }

    private static String gaps(Pact.Builder pact) {
        return PactTimeline.of(pact.build()).getGaps().stream()
                .map(PactReason::getPlace)
                .map(Object::toString)
                .reduce("", (all, place) -> all + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024     | /consent/entryIntoForce/accession/withdrawal
            2024/..  | /consent/entryIntoForce/accession/withdrawal
            2024/    | /consent/entryIntoForce/term/accession/withdrawal
            """)
    void aPactLeavesOpenWhatNoClauseStates(String term, String expected) {
        assertThat(gaps(Pact.builder().id("pact").term(term))).isEqualTo(expected);
        assertThat(gaps(Pact.builder()
                        .id("pact")
                        .term(term)
                        .consent(Pact.Consent.SIGNATURE)
                        .withdrawal(Withdrawal.builder().permitted(false).build())
                        .renewal(Renewal.builder().kind(Renewal.Kind.AUTOMATIC).build())
                        .ending(Trigger.anyOf(Trigger.event("deal"), Trigger.count(2)))))
                .isEqualTo(expected.replace("/consent", "")
                        .replace("/accession/withdrawal", "/renewal/renewal/accession/ending"));
    }
}
