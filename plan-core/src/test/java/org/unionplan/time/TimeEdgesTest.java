package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.ValueFormatException;

/** Timeframes and recurrences on the edges of what they are compared with. */
class TimeEdgesTest {

    private static final Members SOME = Members.NONE.with("x-note", Datum.of("kept"));

    /** 2023-24 is spring in EDTF and two years to people; numbers from 33 on are quarters, which only programs write. */
    @ParameterizedTest
    @CsvSource({
        "2023-24,true",
        "2022-23,true",
        "2014-24,true",
        "2013-24,false",
        "2024-24,false",
        "2025-24,false",
        "2020-21,true",
        "2031-32,true",
        "2032-33,false",
        "2023-25,true",
        "2023-12,false",
        "2011-12,false",
        "2023,false",
        "2023-24~,true",
        "2023-24/2026-27,true",
        "2020/2023-24,true",
        "/2023-24,true",
        "2023-24/2027,true",
        "2020/2022,false",
        "2033-34,false"
    })
    void aPartOfAYearThatLooksLikeTwoYearsIsAmbiguous(String notation, boolean ambiguous) {
        assertThat(Timeframe.parse(notation).isAmbiguous()).isEqualTo(ambiguous);
    }

    @Test
    void wordsThatNameThePartOfTheYearDecide() {
        assertThat(Timeframe.parse("2023-24").withAsWritten("Winter 2023").isAmbiguous())
                .isFalse();
        assertThat(Timeframe.parse("2023-24").withAsWritten("in 2023-24").isAmbiguous())
                .isTrue();
        assertThat(Timeframe.ofWords("2023-24").isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1753-01-01,true",
        "1900-01-01,true",
        "9999-12-31,true",
        "1900-01-02,false",
        "1752-12-31,false",
        "0001-01-01,true",
        "/9999-12-31,true",
        "2020/9999-12-31,true",
        "1900-01-01/2020,true",
        "2020-01-01/2021-12-31,false",
        "1900,false"
    })
    void aDateThatStandsForNoneIsAPlaceholder(String notation, boolean placeholder) {
        assertThat(Timeframe.parse(notation).isPlaceholder()).isEqualTo(placeholder);
    }

    @Test
    void aDateOfTheSourceIsNoPlaceholder() {
        assertThat(Timeframe.parse("1900-01-01")
                        .withAsWritten("New Year's Day 1900")
                        .isPlaceholder())
                .isFalse();
        assertThat(Timeframe.parse("1900-01-01").withAsWritten("unknown").isPlaceholder())
                .isTrue();
        assertThat(Timeframe.ofWords("1900-01-01").isPlaceholder()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025,2026,true,false", "2025,2025-12-31,false,false", "2025,2025,false,false", "2025-12-31,2025,false,true",
        "2026,2025,false,true", "2025,../2026,false,false", "../2025,2026,true,false", "2025/..,2026,false,false"
    })
    void beforeAndAfterAreByTheFirstAndLastPossibleDays(String one, String other, boolean before, boolean after) {
        assertThat(Timeframe.parse(one).isSurelyBefore(Timeframe.parse(other))).isEqualTo(before);
        assertThat(Timeframe.parse(one).startsAfter(Timeframe.parse(other))).isEqualTo(after);
    }

    @Test
    void wordsAreNeitherBeforeNorAfter() {
        Timeframe words = Timeframe.ofWords("in spring");
        Timeframe year = Timeframe.parse("2025");

        assertThat(words.isSurelyBefore(year)).isFalse();
        assertThat(year.isSurelyBefore(words)).isFalse();
        assertThat(words.startsAfter(year)).isFalse();
        assertThat(year.startsAfter(words)).isFalse();
    }

    @Test
    void yearsHaveFourDigits() {
        assertThat(Timeframe.ofYear(0).getNotation()).contains("0000");
        assertThat(Timeframe.ofYear(9999).getNotation()).contains("9999");
        assertThat(catchThrowable(() -> Timeframe.ofYear(-1))).isInstanceOf(ValueFormatException.class);
        assertThat(catchThrowable(() -> Timeframe.ofYear(10000))).isInstanceOf(ValueFormatException.class);
        assertThat(Timeframe.parse("0000-01-01").getEarliestFirst()).contains(LocalDate.of(0, 1, 1));
    }

    @Test
    void onlyANotationIsWithoutWordsAndOtherMembers() {
        assertThat(Timeframe.parse("2025").hasOnlyNotation()).isTrue();
        assertThat(Timeframe.parse("2025").withAsWritten("this year").hasOnlyNotation())
                .isFalse();
        assertThat(Timeframe.parse("2025").withUnknownMembers(SOME).hasOnlyNotation())
                .isFalse();
        assertThat(Timeframe.ofWords("this year").hasOnlyNotation()).isFalse();
        assertThat(Recurrence.parse("R/P1Y").hasOnlyNotation()).isTrue();
        assertThat(Recurrence.parse("R/P1Y").withAsWritten("yearly").hasOnlyNotation())
                .isFalse();
        assertThat(Recurrence.parse("R/P1Y").withUnknownMembers(SOME).hasOnlyNotation())
                .isFalse();
        assertThat(Recurrence.ofWords("yearly").hasOnlyNotation()).isFalse();
    }

    @Test
    void aBuilderKeepsAllThatItIsGiven() {
        assertThat(Timeframe.builder()
                        .notation("2025")
                        .asWritten("this year")
                        .unknownMembers(SOME)
                        .build())
                .isEqualTo(Timeframe.parse("2025").withAsWritten("this year").withUnknownMembers(SOME));
        assertThat(Timeframe.builder().asWritten("this year").build()).isEqualTo(Timeframe.ofWords("this year"));
        assertThat(Timeframe.builder().notation("2025").build()).isEqualTo(Timeframe.parse("2025"));
        assertThat(Recurrence.builder()
                        .notation("R/P1Y")
                        .asWritten("yearly")
                        .unknownMembers(SOME)
                        .build())
                .isEqualTo(Recurrence.parse("R/P1Y").withAsWritten("yearly").withUnknownMembers(SOME));
        assertThat(Recurrence.builder().asWritten("yearly").build()).isEqualTo(Recurrence.ofWords("yearly"));
        assertThat(Recurrence.builder().notation("R/P1Y").build()).isEqualTo(Recurrence.parse("R/P1Y"));
        assertThat(Recurrence.parse("R/P1Y").withUnknownMembers(SOME).getUnknownMembers())
                .isEqualTo(SOME);
    }

    @Test
    void valuesThatDifferHaveOtherHashes() {
        assertThat(Timeframe.parse("2025-06")).doesNotHaveSameHashCodeAs(Timeframe.parse("2025-07"));
        assertThat(Timeframe.ofWords("a")).doesNotHaveSameHashCodeAs(Timeframe.ofWords("b"));
        assertThat(Recurrence.parse("R/P1Y")).doesNotHaveSameHashCodeAs(Recurrence.parse("R/P2Y"));
        assertThat(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 2)))
                .doesNotHaveSameHashCodeAs(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "366/P1Y,true",
        "367/P1Y,false",
        "1/P1Y,true",
        "0/P1Y,false",
        "--07/P1000Y,true",
        "--07/P1001Y,false",
        "/--07,false",
        "--07,true"
    })
    void aRecurrenceHasItsLimits(String notation, boolean readable) {
        assertThat(Recurrence.keep(notation).isDated()).isEqualTo(readable);
    }

    @Test
    void aRecurrenceHasItsPeriodAndItsTimes() {
        assertThat(Recurrence.parse("4/P1Y").getPeriod()).contains(Period.ofYears(1));
        assertThat(Recurrence.parse("4/P1Y").getTimes()).hasValue(4);
        assertThat(Recurrence.parse("4/P2Y").getPeriod()).contains(Period.ofYears(2));
        assertThat(Recurrence.parse("4/P2Y").getTimes()).hasValue(4);
        assertThat(Recurrence.parse("R/P2Y").getTimes()).isEmpty();
        assertThat(Recurrence.parse("--07-01/--07-31/P3Y").getPeriod()).contains(Period.ofYears(3));
        assertThat(Recurrence.parse("--07-01/--07-31").getPeriod()).isEmpty();
        assertThat(Recurrence.parse("R3/2025-07-01/2025-07-31/P3Y").getTimes()).hasValue(3);
        assertThat(Recurrence.parse("R3/2025-07-01/2025-07-31/P3Y").getPeriod()).contains(Period.ofYears(3));
    }
}
