package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ValueFormatException;

class TimeframeTest {

    /** Four days where they are known, {@code -} where not: earliest and latest first, earliest and latest last. */
    private static String days(Timeframe timeframe) {
        Timeframe.PeriodBounds period = timeframe.asPeriod();
        return period.getEarliestFirst().map(LocalDate::toString).orElse("-")
                + " " + period.getLatestFirst().map(LocalDate::toString).orElse("-")
                + " " + period.getEarliestLast().map(LocalDate::toString).orElse("-")
                + " " + period.getLatestLast().map(LocalDate::toString).orElse("-");
    }

    @Nested
    class Days {

        /** The notations are the examples of the published EDTF specification, level 0. */
        @ParameterizedTest
        @CsvSource({
            "1985-04-12,            1985-04-12 1985-04-12 1985-04-12 1985-04-12",
            "1985-04,               1985-04-01 1985-04-01 1985-04-30 1985-04-30",
            "1985,                  1985-01-01 1985-01-01 1985-12-31 1985-12-31",
            "1964/2008,             1964-01-01 1964-01-01 2008-12-31 2008-12-31",
            "2004-06/2006-08,       2004-06-01 2004-06-01 2006-08-31 2006-08-31",
            "2004-02-01/2005-02-08, 2004-02-01 2004-02-01 2005-02-08 2005-02-08",
            "2004-02-01/2005-02,    2004-02-01 2004-02-01 2005-02-28 2005-02-28",
            "2004-02-01/2005,       2004-02-01 2004-02-01 2005-12-31 2005-12-31",
            "2005/2006-02,          2005-01-01 2005-01-01 2006-02-28 2006-02-28"
        })
        void ofAPeriodAreAllOfIt(String notation, String days) {
            assertThat(days(Timeframe.parse(notation))).isEqualTo(days);
        }

        /** The notations are the examples of the published EDTF specification, level 1. */
        @ParameterizedTest
        @CsvSource({
            "1984?,                   1984-01-01 1984-12-31 1984-01-01 1984-12-31",
            "2004-06~,                2004-06-01 2004-06-30 2004-06-01 2004-06-30",
            "2004-06-11%,             2004-06-11 2004-06-11 2004-06-11 2004-06-11",
            "201X,                    2010-01-01 2019-01-01 2010-12-31 2019-12-31",
            "20XX,                    2000-01-01 2099-01-01 2000-12-31 2099-12-31",
            "2004-XX,                 2004-01-01 2004-12-01 2004-01-31 2004-12-31",
            "1985-04-XX,              1985-04-01 1985-04-30 1985-04-01 1985-04-30",
            "1985-XX-XX,              1985-01-01 1985-12-31 1985-01-01 1985-12-31",
            "201X~,                   2010-01-01 2019-12-31 2010-01-01 2019-12-31",
            "201X/202X,               2010-01-01 2019-01-01 2020-12-31 2029-12-31",
            "1985-04-12/..,           1985-04-12 1985-04-12 - -",
            "1985-04/..,              1985-04-01 1985-04-01 - -",
            "1985/..,                 1985-01-01 1985-01-01 - -",
            "../1985-04-12,           - - 1985-04-12 1985-04-12",
            "../1985-04,              - - 1985-04-30 1985-04-30",
            "../1985,                 - - 1985-12-31 1985-12-31",
            "1985-04-12/,             1985-04-12 1985-04-12 - -",
            "1985-04/,                1985-04-01 1985-04-01 - -",
            "1985/,                   1985-01-01 1985-01-01 - -",
            "/1985-04-12,             - - 1985-04-12 1985-04-12",
            "/1985-04,                - - 1985-04-30 1985-04-30",
            "/1985,                   - - 1985-12-31 1985-12-31",
            "1984~/2004-06,           1984-01-01 1984-12-31 2004-06-30 2004-06-30",
            "1984/2004-06?,           1984-01-01 1984-01-01 2004-06-01 2004-06-30",
            "1984-06-02?/2004-08-08~, 1984-06-02 1984-06-02 2004-08-08 2004-08-08",
            "1984-06-02?/,            1984-06-02 1984-06-02 - -",
            "2001-21,                 2001-03-01 2001-03-01 2001-05-31 2001-05-31"
        })
        void ofAPeriodAreDoubtfulWhereTheNotationSaysSo(String notation, String days) {
            assertThat(days(Timeframe.parse(notation))).isEqualTo(days);
        }

        /** An event happened on some day within the notation, whichever form that has. */
        @ParameterizedTest
        @CsvSource({
            "1985-04-12,            1985-04-12 1985-04-12 true",
            "1985-04-12/1985-04-12, 1985-04-12 1985-04-12 true",
            "1985-04-12~,           1985-04-12 1985-04-12 false",
            "1985-04,               1985-04-01 1985-04-30 false",
            "2014,                  2014-01-01 2014-12-31 false",
            "201X,                  2010-01-01 2019-12-31 false",
            "2013-04/2013-05,       2013-04-01 2013-05-31 false",
            "2024/P3Y,              2024-01-01 2026-12-31 false",
            "2023-12-15/..,         2023-12-15 - false",
            "/2023-12-15,           - 2023-12-15 false"
        })
        void ofAnEventAreAnyOfIt(String notation, String days) {
            Timeframe.EventBounds event = Timeframe.parse(notation).asEvent();
            assertThat(event.getEarliest().map(LocalDate::toString).orElse("-")
                            + " " + event.getLatest().map(LocalDate::toString).orElse("-")
                            + " " + event.isPrecise())
                    .isEqualTo(days);
        }

        @ParameterizedTest
        @CsvSource({
            "2014,           2013-12-31, false, false",
            "2014,           2014-01-01, false, true",
            "2014,           2014-12-30, false, true",
            "2014,           2014-12-31, true,  true",
            "2014-04-16,     2014-04-15, false, false",
            "2014-04-16,     2014-04-16, true,  true",
            "2023-12-15/..,  9999-12-31, false, true",
            "/2023-12-15,    2000-01-01, false, true",
            "2025/2021,      2030-01-01, false, true"
        })
        void ofAnEventCountFromTheLastPossible(String notation, LocalDate day, boolean surely, boolean maybe) {
            Timeframe.EventBounds event = Timeframe.parse(notation).asEvent();
            assertThat(event.hasSurelyComeBy(day)).isEqualTo(surely);
            assertThat(event.mayHaveComeBy(day)).isEqualTo(maybe);
        }

        @ParameterizedTest
        @CsvSource({
            "2014,            2014-01-01, true",
            "2014,            2014-12-31, true",
            "2014,            2013-12-31, false",
            "2014,            2015-01-01, false",
            "2022/2024,       2022-01-01, true",
            "2022/2024,       2024-12-31, true",
            "2022/2024,       2025-01-01, false",
            "2013-04/2013-05, 2013-04-01, true",
            "2013-04/2013-05, 2013-05-31, true",
            "2014~,           2014-06-30, false",
            "2014?/2016,      2015-06-30, false",
            "201X,            2014-06-30, false",
            "2014/..,         2014-01-01, true",
            "../2014,         2014-12-31, true",
            "2014/,           2014-06-30, false",
            "/2014,           2014-06-30, false",
            "2025/2021,       2023-06-30, false"
        })
        void ofAPeriodAreSureWithoutAMarkOfDoubt(String notation, LocalDate day, boolean sure) {
            assertThat(Timeframe.parse(notation).asPeriod().surelyCovers(day)).isEqualTo(sure);
        }

        /** Whole months; winter 2023 and southern summer 2023 end in 2024, a leap year. */
        @ParameterizedTest
        @CsvSource({
            "21, 2023-03-01/2023-05-31", "22, 2023-06-01/2023-08-31",
            "23, 2023-09-01/2023-11-30", "24, 2023-12-01/2024-02-29",
            "25, 2023-03-01/2023-05-31", "26, 2023-06-01/2023-08-31",
            "27, 2023-09-01/2023-11-30", "28, 2023-12-01/2024-02-29",
            "29, 2023-09-01/2023-11-30", "30, 2023-12-01/2024-02-29",
            "31, 2023-03-01/2023-05-31", "32, 2023-06-01/2023-08-31",
            "33, 2023-01-01/2023-03-31", "34, 2023-04-01/2023-06-30",
            "35, 2023-07-01/2023-09-30", "36, 2023-10-01/2023-12-31",
            "37, 2023-01-01/2023-04-30", "38, 2023-05-01/2023-08-31",
            "39, 2023-09-01/2023-12-31", "40, 2023-01-01/2023-06-30",
            "41, 2023-07-01/2023-12-31"
        })
        void ofAPartOfAYearAreWholeMonths(String code, String span) {
            assertThat(Timeframe.parse("2023-" + code).span()).hasToString("Optional[" + span + "]");
        }

        /**
         * By hand: 2021-09-01 plus 26 months is 2023-11-01; 2021-09-30 plus 26 months is 2023-11-30; 2021-01-31 plus a
         * month is 2021-02-28; 2020-02-29 plus a year is 2021-02-28; each minus one day.
         */
        @ParameterizedTest
        @CsvSource({
            "2021-09-01/P26M,   2021-09-01 2021-09-01 2023-10-31 2023-10-31",
            "2021-09/P26M,      2021-09-01 2021-09-01 2023-10-31 2023-10-31",
            "2024/P3Y,          2024-01-01 2024-01-01 2026-12-31 2026-12-31",
            "2024-21/P1Y,       2024-03-01 2024-03-01 2025-02-28 2025-02-28",
            "2024~/P3Y,         2024-01-01 2024-12-31 2026-12-31 2027-12-30",
            "202X/P1Y,          2020-01-01 2029-01-01 2020-12-31 2029-12-31",
            "2021-09-01/P2Y2M,  2021-09-01 2021-09-01 2023-10-31 2023-10-31",
            "2021-01-31/P1M,    2021-01-31 2021-01-31 2021-02-27 2021-02-27",
            "2020-02-29/P1Y,    2020-02-29 2020-02-29 2021-02-27 2021-02-27",
            "2021-01-01/P1D,    2021-01-01 2021-01-01 2021-01-01 2021-01-01",
            "2021-01-01/P2W1D,  2021-01-01 2021-01-01 2021-01-15 2021-01-15",
            "2021/P1Y,          2021-01-01 2021-01-01 2021-12-31 2021-12-31",
            "2021-33~/P0Y3M,    2021-01-01 2021-03-31 2021-03-31 2021-06-29",
            "9998-01-01/P2Y,    9998-01-01 9998-01-01 9999-12-31 9999-12-31"
        })
        void ofAStartAndADurationEndADayBeforeTheNextBegins(String notation, String days) {
            assertThat(days(Timeframe.parse(notation))).isEqualTo(days);
        }

        /** Gregorian leap years, carried back: 0000 and 2000 have a 29 February, 1900 and 2100 have none. */
        @ParameterizedTest
        @CsvSource({"0000-02, 0000-02-29", "1900-02, 1900-02-28", "2000-02, 2000-02-29", "2100-02, 2100-02-28"})
        void ofFebruaryFollowTheLeapYears(String notation, LocalDate lastDay) {
            assertThat(Timeframe.parse(notation).getLatestLast()).contains(lastDay);
        }
    }

    @Nested
    class Questions {

        @ParameterizedTest
        @CsvSource({
            "2021-09-30,            true,  true",
            "2021-09-30/2021-09-30, true,  true",
            "2021-09-30/P1D,        true,  true",
            "2021-09-30/2021-10-01, false, true",
            "2025-01-01/2021-12-31, false, true",
            "2021-09-30?,           false, false",
            "2021-09-30~,           false, false",
            "2021-09-30%,           false, false",
            "2021-09-30~/P1D,       false, false",
            "2021-01-01/2021-12-31~,false, false",
            "2021-09,               false, true",
            "2021-09~,              false, false",
            "2021,                  false, true",
            "202X,                  false, false",
            "2021-01-01/2021-12,    false, true",
            "2021-01-01/..,         false, false",
            "/2021-01-01,           false, false"
        })
        void aDayIsPreciseAndPrecisionNeedsBothEnds(String notation, boolean day, boolean precise) {
            assertThat(Timeframe.parse(notation).isDay()).isEqualTo(day);
            assertThat(Timeframe.parse(notation).asPeriod().isPrecise()).isEqualTo(precise);
        }

        @ParameterizedTest
        @CsvSource({
            "2021,        false, false",
            "2021?,       true,  false",
            "2021~,       false, true",
            "2021%,       true,  true",
            "2021?/2022~, true,  true",
            "2021/2022?,  true,  false",
            "../2022~,    false, true",
            "2021%/P1Y,   true,  true"
        })
        void aMarkOnEitherSideCounts(String notation, boolean uncertain, boolean approximate) {
            assertThat(Timeframe.parse(notation).isUncertain()).isEqualTo(uncertain);
            assertThat(Timeframe.parse(notation).isApproximate()).isEqualTo(approximate);
        }

        @ParameterizedTest
        @CsvSource({
            // notation, open start, open end, unknown start, unknown end, interval
            "2021,      false, false, false, false, false",
            "2021/2022, false, false, false, false, true",
            "../2022,   true,  false, false, false, true",
            "2021/..,   false, true,  false, false, true",
            "/2022,     false, false, true,  false, true",
            "2021/,     false, false, false, true,  true",
            "2021/P1Y,  false, false, false, false, true"
        })
        void openAndUnknownSidesDiffer(
                String notation, boolean openStart, boolean openEnd, boolean noStart, boolean noEnd, boolean interval) {
            Timeframe timeframe = Timeframe.parse(notation);
            assertThat(timeframe.isOpenStart()).isEqualTo(openStart);
            assertThat(timeframe.isOpenEnd()).isEqualTo(openEnd);
            assertThat(timeframe.isUnknownStart()).isEqualTo(noStart);
            assertThat(timeframe.isUnknownEnd()).isEqualTo(noEnd);
            assertThat(timeframe.isInterval()).isEqualTo(interval);
        }

        @ParameterizedTest
        @CsvSource({
            "2025/2021,             true",
            "2021-12/2021-06,       true",
            "2021-06-15/2021-06-14, true",
            "2021-06-15/2021,       false",
            "2021/2021,             false",
            "2021/2021-01-01,       false",
            "../2021,               false",
            "2021/,                 false"
        })
        void aTimeframeIsReversedIfNoChoiceOfDaysPutsItsStartFirst(String notation, boolean reversed) {
            assertThat(Timeframe.parse(notation).isReversed()).isEqualTo(reversed);
        }

        @Test
        void aReversedTimeframeIsHeldWithItsDaysAndCoversNone() {
            Timeframe reversed = Timeframe.parse("2025/2021");
            assertThat(days(reversed)).isEqualTo("2025-01-01 2025-01-01 2021-12-31 2021-12-31");
            assertThat(reversed.span()).isEmpty();
            assertThat(reversed.covers(LocalDate.of(2023, 1, 1))).isFalse();
            assertThat(reversed.covers(LocalDate.of(2025, 1, 1))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2021-05/2025-08, 2021-04-30, false",
            "2021-05/2025-08, 2021-05-01, true",
            "2021-05/2025-08, 2025-08-31, true",
            "2021-05/2025-08, 2025-09-01, false",
            "2021/..,         2020-12-31, false",
            "2021/..,         2021-01-01, true",
            "2021/..,         9999-12-31, true",
            "2021/,           9999-12-31, true",
            "../2021,         0000-01-01, true",
            "/2021,           0000-01-01, true",
            "/2021,           2021-12-31, true",
            "/2021,           2022-01-01, false"
        })
        void itCoversWhatItMayTouchWithoutBoundOnAnUndatedSide(String notation, LocalDate day, boolean covered) {
            assertThat(Timeframe.parse(notation).covers(day)).isEqualTo(covered);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021/..", "../2021", "2021/", "/2021"})
        void anUndatedSideLeavesNoSpan(String notation) {
            assertThat(Timeframe.parse(notation).span()).isEmpty();
        }
    }

    @Nested
    class Words {

        private final Timeframe words = Timeframe.ofWords("the life of the agreement");

        @Test
        void mayStandAloneAndThenSayNothingOfDays() {
            assertThat(words.getNotation()).isEmpty();
            assertThat(words.getAsWritten()).contains("the life of the agreement");
            assertThat(days(words)).isEqualTo("- - - -");
            assertThat(words.span()).isEmpty();
            assertThat(words.covers(LocalDate.of(2021, 1, 1))).isFalse();
            assertThat(words).hasToString("the life of the agreement");
        }

        @Test
        void aloneAreNoIntervalAndHaveNoSides() {
            assertThat(words.isInterval() || words.isDay() || words.asPeriod().isPrecise() || words.isReversed())
                    .isFalse();
            assertThat(words.isOpenStart() || words.isOpenEnd() || words.isUnknownStart() || words.isUnknownEnd())
                    .isFalse();
            assertThat(words.isApproximate() || words.isUncertain()).isFalse();
        }

        @Test
        void mayStandBesideANotation() {
            Timeframe fall = Timeframe.parse("2021-23").withAsWritten("Fall 2021");
            assertThat(fall.getNotation()).contains("2021-23");
            assertThat(fall.getAsWritten()).contains("Fall 2021");
            assertThat(fall).hasToString("2021-23");
        }

        @Test
        void giveWayToOtherWords() {
            assertThat(words.withAsWritten("its term")).isEqualTo(Timeframe.ofWords("its term"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void mustSaySomething(String blank) {
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.ofWords(blank));
            Timeframe year = Timeframe.ofYear(2021);
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> year.withAsWritten(blank));
        }
    }

    @Nested
    class Factories {

        @Test
        void writeTheNotationThatAReaderWouldReadBack() {
            assertThat(Timeframe.of(LocalDate.of(2021, 9, 30)))
                    .isEqualTo(Timeframe.parse("2021-09-30"))
                    .hasSameHashCodeAs(Timeframe.parse("2021-09-30"))
                    .hasToString("2021-09-30");
            assertThat(Timeframe.of(LocalDate.of(2021, 9, 30)).getNotation()).contains("2021-09-30");
            assertThat(Timeframe.ofYear(7)).isEqualTo(Timeframe.parse("0007"));
            assertThat(Timeframe.between(LocalDate.of(2021, 9, 1), LocalDate.of(2025, 8, 31)))
                    .isEqualTo(Timeframe.parse("2021-09-01/2025-08-31"));
        }

        @Test
        void holdAnIntervalThatIsReversed() {
            assertThat(Timeframe.between(LocalDate.of(2025, 1, 1), LocalDate.of(2021, 1, 1))
                            .isReversed())
                    .isTrue();
        }

        @Test
        void refuseYearsThatFourDigitsCannotWrite() {
            LocalDate tooLate = LocalDate.of(10_000, 1, 1);
            LocalDate tooEarly = LocalDate.of(-1, 12, 31);
            LocalDate day = LocalDate.of(2021, 1, 1);
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.of(tooLate));
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.of(tooEarly));
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.between(tooEarly, day));
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.between(day, tooLate));
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.ofYear(10_000));
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.ofYear(-1));
        }
    }

    @Test
    void equalityIsByNotationAndWordsExactly() {
        assertThat(Timeframe.parse("2021"))
                .isEqualTo(Timeframe.ofYear(2021))
                .hasSameHashCodeAs(Timeframe.ofYear(2021))
                .isNotEqualTo(Timeframe.parse("2021-01-01/2021-12-31"))
                .isNotEqualTo(Timeframe.parse("2021-XX"))
                .isNotEqualTo(Timeframe.parse("2021").withAsWritten("2021"))
                .isNotEqualTo(Timeframe.ofWords("2021"))
                .isNotEqualTo("2021");
        assertThat(Timeframe.parse("2021-09-30"))
                .isNotEqualTo(Timeframe.parse("2021-09-29"))
                .isNotEqualTo(Timeframe.ofWords("2021-09-30"));
    }
}
