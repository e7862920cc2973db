package org.unionplan.document.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;

/** Votes against what they required, and the words used for them. */
class DecisionRulesTest {

    private static String foundIn(Decision.Builder decision) {
        StrategicPlan plan =
                StrategicPlan.builder().id("plan").addDecision(decision.build()).build();
        return String.join(",", Found.in(plan));
    }

    @ParameterizedTest
    @CsvSource({
        // 240 of 400 are 60 percent
        "adopted, 66.7, decision.threshold /decisions/0/outcome",
        "adopted, 60, ''",
        "adopted, 60.4, ''", // rounding
        "adopted, 50, ''",
        "rejected, 66.7, ''",
        "rejected, 50, decision.threshold /decisions/0/outcome",
        "ratification-failed, 50, decision.threshold /decisions/0/outcome",
        "deferred, 66.7, ''", // put off, whatever the vote
    })
    void theCountedShareIsHeldAgainstTheRequiredOne(String outcome, String threshold, String found) {
        Vote vote =
                Vote.builder().inFavour(240).against(160).threshold(threshold).build();

        assertThat(foundIn(Decision.builder().outcome(outcome).vote(vote))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "at least 67, ''",
        "more than 50, ''", // perhaps two thirds
        "less than 60, decision.threshold /decisions/0/outcome",
        "about 60, ''",
        "62, decision.threshold /decisions/0/outcome",
    })
    void aLooseShareContradictsOnlyWhatItSurelyMisses(String share, String found) {
        Vote vote = Vote.builder().shareInFavour(share).threshold("66.7").build();

        assertThat(foundIn(Decision.builder().outcome("adopted").vote(vote))).isEqualTo(found);
    }

    @Test
    void aMinorityMayBeEnoughWhereTheThresholdSaysSo() {
        Vote vote = Vote.builder().inFavour(45).against(55).threshold(40).build();

        assertThat(foundIn(Decision.builder().outcome("adopted").vote(vote))).isEmpty();
    }

    @Test
    void aMinorityBelowTheThresholdIsOneMistake() {
        Vote vote = Vote.builder().inFavour(45).against(55).threshold(50).build();

        assertThat(foundIn(Decision.builder().outcome("adopted").vote(vote)))
                .isEqualTo("decision.threshold /decisions/0/outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "unanimous, 0, ''",
        "unanimous, 1, decision.grade /decisions/0/grade",
        "consensus, 3, decision.grade /decisions/0/grade",
        "nearly-unanimous, 1, ''",
        "unanimous, less than 5, ''", // perhaps none
        "by acclamation, 1, ''",
    })
    void noOneIsAgainstWhatIsUnanimous(String grade, String against, String found) {
        Vote vote = Vote.builder().inFavour(90).against(against).build();

        assertThat(foundIn(Decision.builder().outcome("adopted").grade(grade).vote(vote)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "101, vote.share.range /decisions/0/vote/shareInFavour",
        "-1, vote.share.range /decisions/0/vote/shareInFavour",
        "100, ''",
        "more than 80, ''", // 400 of 500 are 80 percent
        "more than 90, vote.share /decisions/0/vote/shareInFavour",
        "about 90, ''",
    })
    void aShareIsFromNothingToAll(String share, String found) {
        boolean counted = share.contains("more") || share.contains("about");
        Vote.Builder vote = Vote.builder().shareInFavour(share);
        Vote.Builder figures = counted ? Vote.builder().shareInFavour(share).inFavour(400) : vote;

        assertThat(foundIn(Decision.builder()
                        .outcome("adopted")
                        .vote(counted ? figures.against(100).build() : vote.build())))
                .isEqualTo(found);
    }
}
