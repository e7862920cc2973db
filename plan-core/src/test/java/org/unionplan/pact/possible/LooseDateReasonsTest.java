package org.unionplan.pact.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.value.ElementId;

/** The dates that an uncertain answer names, and the answers where more dates are loose than are followed. */
class LooseDateReasonsTest {

    private static String answer(String words, String date, String actor) {
        LocalDate day = day(date);
        PactTimeline timeline = PactTimeline.of(WrittenPact.in2024(words).pact());
        if (actor.equals("pact")) {
            PactStanding pact = timeline.on(day);
            return pact.getStatus().getKeyword() + doubts(pact.isUncertain(), pact.getReasons());
        }
        PartyStanding party = timeline.partyOn(actor, day).orElseThrow();
        return party.getStatus().getKeyword() + doubts(party.isUncertain(), party.getReasons());
    }

    private static String doubts(boolean uncertain, List<PactReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.getKind() == PactReason.Kind.IMPRECISE)
                .map(reason -> " " + reason.getPlace())
                .collect(Collectors.joining("", uncertain ? "?" : "", ""));
    }

    /**
     * An answer names the dates that may have made it another since it was last certain. A pact resumed some day in 2024, perhaps
     * before it was suspended in May, may still be suspended.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parties a b; signed a 04; signed b 04; suspended 06 | 04-10 | pact | draft? /signatures/0/date /signatures/1/date
            parties a b; signed a 04; signed b 04; suspended 06 | 05-10 | pact | in-force
            parties a b; signed a 04; signed b 04; suspended 06 | 06-10 | pact | in-force? /events/0/date
            parties a b; signed a 04; signed b 04; suspended 06 | 07-01 | pact | suspended
            AB; suspended 05; resumed 06                        | 05-10 | pact | in-force? /events/0/date
            AB; suspended 05; resumed 06                        | 06-10 | pact | suspended? /events/1/date
            AB; suspended 05; resumed 2024                      | 04-10 | pact | in-force
            AB; suspended 05; resumed 2024                      | 05-10 | pact | in-force? /events/0/date /events/1/date
            AB; suspended 05; resumed 2024                      | 06-10 | pact | suspended? /events/0/date /events/1/date
            AB; suspended 05; resumed 2024                      | 12-31 | pact | in-force? /events/0/date /events/1/date
            parties a b c; signed c 04; suspended c 06; SIGNED  | 04-10 | a    | contracting? /signatures/0/date
            parties a b c; signed c 04; suspended c 06; SIGNED  | 04-10 | c    | invited? /signatures/0/date
            parties a b c; signed c 04; suspended c 06; SIGNED  | 06-10 | a    | party
            parties a b c; signed c 04; suspended c 06; SIGNED  | 06-10 | c    | party? /events/0/date
            parties a b; signed a; signed b 05                  | 06-10 | pact | pending? /signatures/0 /signatures/1/date
            AB; entry date 05; amended 05                       | 05-10 | a    | contracting? /entryIntoForce/trigger/date
            AB; entry date 05; ending date 06                   | 06-10 | pact | in-force? /ending/date
            AB; term 03-01/12-31~; suspended 05                 | 05-10 | pact | in-force? /events/0/date
            AB; term 03-01/05-31~                               | 06-01 | pact | expired? /term
            AB; term 202X                                       | 06-01 | pact | pending? /term
            AB; ending date 05-10~                              | 05-10 | pact | in-force
            AB; ending date 05-10~                              | 05-11 | pact | terminated? /ending/date
            AB; terminated 05-10~                               | 05-10 | a    | party
            AB; terminated 05-10~                               | 05-11 | a    | former? /events/0/date
            """)
    void anUncertainAnswerNamesTheDates(String words, String day, String actor, String expected) {
        assertThat(answer(words, day, actor)).isEqualTo(expected);
    }

    /** The new end may be before the old one, and then changes nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            renewed 05-10 until=202X | 05-09 | in-force
            renewed 05-10 until=202X | 06-01 | in-force? /events/0/until
            renewed 05 until=202X    | 04-30 | in-force
            renewed 05 until=202X    | 06-01 | in-force? /events/0/date /events/0/until
            renewed 05-10 until=2025 | 06-01 | in-force
            """)
    void aRenewalUntilAnImpreciseDateLeavesTheEndOpen(String renewed, String day, String expected) {
        assertThat(answer("AB; term 03-01/05-31; " + renewed, day, "pact")).isEqualTo(expected);
    }

    /** A notice that does not say when it takes effect leaves open whether the party is still in, and so does a doubtful one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AB; withdrawal-notice b 05-10                                             | 05-09 | b    | party
            AB; withdrawal-notice b 05-10                                             | 05-10 | b    | withdrawing? /events/0
            AB; withdrawal-notice b 05-10                                             | 12-31 | a    | party? /events/0
            AB; withdrawal-notice b 05-10                                             | 12-31 | pact | in-force? /events/0
            ABC; withdrawal-notice c 05-10; terminated 06-10                          | 06-10 | a    | party
            ABC; withdrawal-notice c 05-10; terminated 06-10                          | 06-10 | c    | withdrawing? /events/0
            ABC; withdrawal-notice c 05-10; terminated 06-10                          | 06-11 | c    | former
            ABC; withdrawal-notice c 05-10~ effective=06-10                           | 05-10 | c    | withdrawing? /events/0/date
            ABC; withdrawal-notice c 05-10~ effective=06-10                           | 06-10 | c    | former? /events/0/date
            ABC; term 03-01/06-30; renewal automatic P1M; withdrawal-notice c 04-10; non-renewal-notice c 05-10 | 06-30 | pact | in-force
            ABC; term 03-01/06-30; renewal automatic P1M; withdrawal-notice c 04-10; non-renewal-notice c 05-10 | 07-01 | pact | expired? /events/0
            ABC; occurred x 05; withdrawal-notice b 06-10                             | 07-01 | b    | withdrawing? /events/1
            AB; withdrawal-notice b 05-10~ effective=06-10                            | 06-09 | pact | in-force
            AB; withdrawal-notice b 05-10~ effective=06-10                            | 06-10 | pact | terminated? /events/0/date
            ABC; suspended c 04-10; withdrawal-notice b 05-10                         | 05-09 | pact | in-force
            ABC; suspended c 04-10; withdrawal-notice b 05-10                         | 05-10 | pact | in-force? /events/1
            parties a b; entry all latest=06-30; signed a 03-01; withdrawal-notice a 05-10 | 06-30 | a | contracting? /events/0
            parties a b; entry all latest=06-30; signed a 03-01; withdrawal-notice a 05-10 | 07-01 | a | never-bound
            parties a b c; entry count 2 and date 06-01; SIGNED; withdrawal-notice b 05-10 | 05-31 | pact | pending
            parties a b c; entry count 2 and date 06-01; SIGNED; withdrawal-notice b 05-10 | 06-01 | pact | pending? /events/0
            parties a b c; entry count 2 and date 06-01; SIGNED; withdrawal-notice b 05-10 | 06-01 | c    | invited? /events/0
            """)
    void aNoticeWithoutADayLeavesOpenIfThePartyIsIn(String words, String day, String actor, String expected) {
        assertThat(answer(words, day, actor)).isEqualTo(expected);
    }

    /** Figures of people covered are uncertain while the pact may be in force and may not; not while it is surely not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AB; suspended 05         | 04-30 | false
            AB; suspended 05         | 05-10 | true
            AB; suspended 05         | 05-31 | false
            parties a b; signed a 05 | 05-10 | false
            """)
    void coverageIsUncertainWhileThePactMayBeInForce(String words, String day, boolean uncertain) {
        Pact pact = WrittenPact.in2024(words)
                .pact()
                .withCoverage(
                        Coverage.builder().quantity(300).asOf("2024-03-01").build());

        assertThat(PactTimeline.of(pact)
                        .coverageOn(LocalDate.parse("2024-" + day))
                        .isUncertain())
                .isEqualTo(uncertain);
    }

    /** Up to six dates open on one day are followed, and are past in June; with more, anything is possible from then on. */
    @ParameterizedTest
    @CsvSource({"6, false", "7, true"})
    void soManyDatesAreFollowedAtOnce(int dates, boolean uncertain) {
        String ofPact = "AB" + "; suspended 05".repeat(dates);
        String ofParty = "AB" + "; suspended a 05".repeat(dates);

        assertThat(isUncertain(ofPact, "pact", "04-30")).isFalse();
        assertThat(isUncertain(ofPact, "pact", "07-01")).isEqualTo(uncertain);
        assertThat(isUncertain(ofParty, "a", "04-30")).isFalse();
        assertThat(isUncertain(ofParty, "a", "07-01")).isEqualTo(uncertain);
        assertThat(isUncertain(ofParty, "pact", "07-01")).isEqualTo(uncertain);
    }

    /** Up to 48 loose dates are followed, one a month from January 2025; from the first day of the next on, none are. */
    @ParameterizedTest
    @CsvSource({"48, 2029-12-31, false", "49, 2028-12-31, false", "49, 2029-01-01, true", "49, 2029-12-31, true"})
    void soManyDatesAreFollowed(int dates, String day, boolean uncertain) {
        String ofPact =
                repeated(dates, i -> "; suspended " + YearMonth.of(2025, 1).plusMonths(i));

        assertThat(isUncertain("AB" + ofPact, "pact", day)).isEqualTo(uncertain);
        assertThat(isUncertain("AB" + ofPact.replace("suspended", "suspended a"), "a", day))
                .isEqualTo(uncertain);
    }

    /**
     * Up to 64 states are followed. Of three suspensions in May beside a resumption any may still be in effect, which makes eight
     * states; with three more in June there are 64, and with four 128.
     */
    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void soManyStatesAreFollowed(int inJune, boolean uncertain) {
        String ofPact = "; suspended 05".repeat(3) + "; resumed 05" + "; suspended 06".repeat(inJune);

        assertThat(isUncertain("AB" + ofPact, "pact", "12-31")).isEqualTo(uncertain);
        assertThat(isUncertain("AB" + ofPact.replace("d 0", "d a 0"), "a", "12-31"))
                .isEqualTo(uncertain);
    }

    /** A notice some day in 2024 may end one of 24 terms of sixteen days, which are followed, or one of 25 of fifteen. */
    @ParameterizedTest
    @CsvSource({"2023-12-28, P16D, false", "2023-12-31, P15D, true"})
    void soManyTermsAreFollowed(String end, String period, boolean uncertain) {
        String words =
                "parties a b; signed a 2023-11-01; signed b 2023-11-01; non-renewal-notice a 2024; term 2023-11-01/"
                        + end + "; renewal automatic " + period;

        assertThat(isUncertain(words, "pact", "2023-12-31")).isFalse();
        assertThat(isUncertain(words, "pact", "2024-06-30")).isTrue();
        assertThat(isUncertain(words, "pact", "2025-12-31")).isEqualTo(uncertain);
    }

    /** Of exact dates, 200 of the pact are followed beside a loose one of the pact, and 400 of a party. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AB; resumed 05   | suspended   | 199 | pact | 2029-12-31 | false
            AB; resumed 05   | suspended   | 200 | pact | 2025-07-18 | false
            AB; resumed 05   | suspended   | 200 | pact | 2025-07-19 | true
            AB; resumed a 05 | suspended   | 300 | pact | 2029-12-31 | false
            AB; resumed a 05 | suspended a | 398 | a    | 2029-12-31 | false
            AB; resumed a 05 | suspended a | 399 | a    | 2026-02-02 | false
            AB; resumed a 05 | suspended a | 399 | a    | 2026-02-03 | true
            """)
    void soManyExactDatesAreFollowed(
            String words, String kind, int dates, String actor, String day, boolean uncertain) {
        String exact = repeated(
                dates, i -> "; " + kind + " " + LocalDate.of(2025, 1, 1).plusDays(i));

        assertThat(isUncertain(words + exact, actor, day)).isEqualTo(uncertain);
    }

    /** Of parties that take each other's places, 24 are followed. */
    @ParameterizedTest
    @CsvSource({"23, 2025-12-31, false", "24, 2025-01-23, false", "24, 2025-01-24, true"})
    void soManyPartiesThatTakeEachOthersPlacesAreFollowed(int successions, String day, boolean uncertain) {
        String chain = repeated(
                successions,
                i -> "; party-succeeded " + (i == 0 ? "a" : "p" + i) + " "
                        + LocalDate.of(2025, 1, 1).plusDays(i) + " by=p" + (i + 1));

        assertThat(isUncertain("AB; suspended a 05 until=06-10" + chain, "a", day))
                .isEqualTo(uncertain);
        assertThat(isUncertain("AB; suspended a 05 until=06-10" + chain, "pact", day))
                .isEqualTo(uncertain);
    }

    private static String repeated(int times, IntFunction<String> fact) {
        return IntStream.range(0, times).mapToObj(fact).collect(Collectors.joining());
    }

    /** The uncertainty before the readings of the pact settle it, where they are few. */
    private static boolean isUncertain(String words, String actor, String date) {
        Pact pact = WrittenPact.in2024(words).pact();
        PossibleLife life = new PossibleLife(new PactFacts(pact, new ProvisionIndex(pact)));
        return actor.equals("pact")
                ? life.isStatusUncertain(day(date))
                : life.isPartyUncertain(ElementId.of(actor), day(date));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date.length() == 5 ? "2024-" + date : date);
    }
}
