package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Trigger;
import org.unionplan.value.ElementId;

class TriggerConditionTest {

    private static final Trigger DAY =
            Trigger.builder().kind(Trigger.Kind.DATE).date("2024-03").build();
    private static final Trigger EVENT =
            Trigger.builder().kind(Trigger.Kind.EVENT).event("strike").build();

    private static Trigger of(Trigger.Kind kind, Trigger... conditions) {
        return Trigger.builder().kind(kind).addConditions(conditions).build();
    }

    private static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(of(Trigger.Kind.ALL_CONSENTED), "all parties have consented"),
                Arguments.of(Trigger.count(1), "1 party has consented"),
                Arguments.of(Trigger.count(3), "3 parties have consented"),
                Arguments.of(of(Trigger.Kind.COUNT), "an unstated condition is met"),
                Arguments.of(DAY, "its date has been reached in 2024-03"),
                Arguments.of(of(Trigger.Kind.DATE), "an unstated condition is met"),
                Arguments.of(EVENT, "\"strike\" has occurred"),
                Arguments.of(
                        Trigger.builder()
                                .kind(Trigger.Kind.EVENT)
                                .words("talks fail")
                                .build(),
                        "this has occurred: talks fail"),
                Arguments.of(of(Trigger.Kind.EVENT), "an unstated condition is met"),
                Arguments.of(of(Trigger.Kind.ANY_OF), "an unstated condition is met"),
                Arguments.of(of(Trigger.Kind.ANY_OF, EVENT), "\"strike\" has occurred"),
                Arguments.of(
                        of(Trigger.Kind.ALL_OF, EVENT, DAY),
                        "all of these conditions are met: \"strike\" has occurred, its date has been reached in 2024-03"),
                Arguments.of(
                        of(Trigger.Kind.ANY_OF, DAY, Trigger.count(2)),
                        "one of these conditions is met: its date has been reached in 2024-03, 2 parties have consented"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aConditionIsPartOfASentence(Trigger trigger, String sentence) {
        assertThat(TriggerCondition.message(trigger)).hasToString(sentence);
    }

    private static TriggerCondition condition(Trigger trigger) {
        return new TriggerCondition(
                trigger,
                Optional.empty(),
                trigger.getConditions().stream()
                        .map(TriggerConditionTest::condition)
                        .toList());
    }

    /** Of three parties, one is out of the pact: two may still consent. */
    private static final TriggerCondition.Prospects TWO = new TriggerCondition.Prospects() {
        @Override
        public boolean mayAllConsent() {
            return false;
        }

        @Override
        public boolean mayConsent(int parties) {
            return parties <= 2;
        }
    };

    private static Stream<Arguments> prospects() {
        return Stream.of(
                Arguments.of(of(Trigger.Kind.ALL_CONSENTED), false),
                Arguments.of(Trigger.count(2), true),
                Arguments.of(Trigger.count(3), false),
                Arguments.of(of(Trigger.Kind.COUNT), true),
                Arguments.of(DAY, true),
                Arguments.of(EVENT, true),
                Arguments.of(of(Trigger.Kind.ALL_OF, EVENT, Trigger.count(2)), true),
                Arguments.of(of(Trigger.Kind.ALL_OF, EVENT, Trigger.count(3)), false),
                Arguments.of(of(Trigger.Kind.ANY_OF), true),
                Arguments.of(of(Trigger.Kind.ANY_OF, Trigger.count(3), EVENT), true),
                Arguments.of(of(Trigger.Kind.ANY_OF, Trigger.count(3), of(Trigger.Kind.ALL_CONSENTED)), false));
    }

    @ParameterizedTest
    @MethodSource("prospects")
    void aConditionIsPossibleWhileThoseWhoRemainCanMeetIt(Trigger trigger, boolean possible) {
        assertThat(condition(trigger).isPossible(TWO)).isEqualTo(possible);
    }

    /** The day has come, two have consented, and there was a strike. */
    private static final TriggerCondition.Circumstances NOW = new TriggerCondition.Circumstances() {
        @Override
        public boolean haveAllConsented() {
            return false;
        }

        @Override
        public boolean haveConsented(int parties) {
            return parties <= 2;
        }

        @Override
        public boolean hasCome(PactDate day) {
            return true;
        }

        @Override
        public boolean hasOccurred(ElementId event) {
            return event.equals(ElementId.of("strike"));
        }
    };

    private static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(of(Trigger.Kind.ALL_CONSENTED), false),
                Arguments.of(Trigger.count(2), true),
                Arguments.of(Trigger.count(3), false),
                Arguments.of(of(Trigger.Kind.COUNT), false),
                Arguments.of(DAY, false),
                Arguments.of(EVENT, true),
                Arguments.of(of(Trigger.Kind.EVENT), false),
                Arguments.of(of(Trigger.Kind.ALL_OF), false),
                Arguments.of(of(Trigger.Kind.ALL_OF, EVENT, Trigger.count(2)), true),
                Arguments.of(of(Trigger.Kind.ALL_OF, EVENT, Trigger.count(3)), false),
                Arguments.of(of(Trigger.Kind.ANY_OF), false),
                Arguments.of(of(Trigger.Kind.ANY_OF, Trigger.count(3), EVENT), true));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsMetIfItsPartsAre(Trigger trigger, boolean met) {
        assertThat(condition(trigger).isMet(NOW)).isEqualTo(met);
    }

    private static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(of(Trigger.Kind.ALL_CONSENTED), true),
                Arguments.of(Trigger.count(2), true),
                Arguments.of(DAY, false),
                Arguments.of(EVENT, false),
                Arguments.of(of(Trigger.Kind.ANY_OF, DAY, EVENT), false),
                Arguments.of(of(Trigger.Kind.ANY_OF, DAY, Trigger.count(2)), true));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void anEndingThatWaitsForConsentsIsNotSpecified(Trigger ending, boolean unspecified) {
        List<PactReason> gaps =
                UnstatedTerms.of(Pact.builder().id("pact").ending(ending).build());

        assertThat(gaps)
                .extracting(gap -> gap.getPlace().toString())
                .contains("/consent", "/entryIntoForce", "/term", "/accession", "/withdrawal");
        assertThat(gaps.stream().anyMatch(gap -> gap.getPlace().toString().equals("/ending")))
                .isEqualTo(unspecified);
    }

    /** Notice matters only if the pact is renewed automatically. */
    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC, , , renewal-period renewal-notice",
        "AUTOMATIC, P1Y, , renewal-notice",
        "AUTOMATIC, P1Y, P1M, ''",
        "BY_AGREEMENT, , , renewal-period",
        "BY_AGREEMENT, P1Y, , ''"
    })
    void aRenewalNamesItsPeriodAndItsNotice(
            Renewal.Kind kind, @Nullable Period period, @Nullable Period notice, String gaps) {
        Renewal renewal = Renewal.builder()
                .kind(kind)
                .period(Optional.ofNullable(period))
                .notice(Optional.ofNullable(notice))
                .build();

        assertThat(UnstatedTerms.of(Pact.builder().id("pact").renewal(renewal).build()).stream()
                        .filter(gap -> gap.getPlace().toString().equals("/renewal"))
                        .map(gap -> gap.getMessage().getCode().replace("pact-reason.gap.", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(gaps);
    }
}
