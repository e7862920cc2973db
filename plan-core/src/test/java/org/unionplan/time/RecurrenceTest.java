package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ValueFormatException;

class RecurrenceTest {

    /** The occurrences with spaces between them, one-day ranges as their day. */
    private static String occurrences(String notation, String from, String to) {
        return Recurrence.parse(notation).occurrences(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(range -> range.lengthInDays() == 1 ? range.getFirst().toString() : range.toString())
                .collect(Collectors.joining(" "));
    }

    @Nested
    class FromADay {

        /** Each day by hand, from the start: 31 January plus 1, 2, 3 months is 28 February, 31 March, 30 April. */
        @ParameterizedTest
        @CsvSource({
            "R/2021-01-31/P1M,    2021-01-01, 2021-04-30, 2021-01-31 2021-02-28 2021-03-31 2021-04-30",
            "R/2021-03-31/P3M,    2021-01-01, 2021-12-31, 2021-03-31 2021-06-30 2021-09-30 2021-12-31",
            "R5/2021-03-31/P3M,   2021-01-01, 2031-12-31," + " 2021-03-31 2021-06-30 2021-09-30 2021-12-31 2022-03-31",
            "R1/2021-03-31/P3M,   2021-01-01, 2031-12-31, 2021-03-31",
            "R/2020-02-29/P1Y,    2021-01-01, 2024-12-31, 2021-02-28 2022-02-28 2023-02-28 2024-02-29",
            "R/2021-01-01/P2W,    2021-01-10, 2021-02-10, 2021-01-15 2021-01-29",
            "R/2021-01-31/P1M1D,  2021-01-01, 2021-04-30, 2021-01-31 2021-03-01 2021-04-02",
            "R/2021-03-31/P18M,   2021-04-01, 2024-03-31, 2022-09-30 2024-03-31"
        })
        void occurrencesAreReckonedFromTheStartEachTime(String notation, String from, String to, String days) {
            assertThat(occurrences(notation, from, to)).isEqualTo(days);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-06-29, 2021-06-29, ''",
            "2021-06-30, 2021-06-30, 2021-06-30",
            "2021-07-01, 2021-09-29, ''",
            "2021-06-30, 2021-09-30, 2021-06-30 2021-09-30",
            "2000-01-01, 2021-03-30, ''",
            "2000-01-01, 2021-03-31, 2021-03-31"
        })
        void bothEndsOfTheWindowCountAndNothingPrecedesTheStart(String from, String to, String days) {
            assertThat(occurrences("R/2021-03-31/P3M", from, to)).isEqualTo(days);
        }

        @Test
        void countsFromTheStartEvenIfTheWindowBeginsLater() {
            assertThat(occurrences("R3/2021-01-01/P1D", "2021-01-03", "2021-12-31"))
                    .isEqualTo("2021-01-03");
            assertThat(occurrences("R3/2021-01-01/P1D", "2021-01-04", "2021-12-31"))
                    .isEmpty();
        }

        @Test
        void aDistantStartIsReachedAtOnce() {
            assertThat(occurrences("R/0001-01-01/P1D", "2021-01-01", "2021-01-02"))
                    .isEqualTo("2021-01-01 2021-01-02");
            // 2021 is 2020 years after the year 1.
            assertThat(occurrences("R/0001-01-31/P1Y", "2021-01-01", "2021-12-31"))
                    .isEqualTo("2021-01-31");
        }

        @Test
        void aPeriodBeyondAllYearsLeavesOnlyTheStart() {
            assertThat(occurrences("R/2021-01-01/P9999999Y9999999M9999999W9999999D", "0000-01-01", "9999-12-31"))
                    .isEqualTo("2021-01-01");
        }
    }

    @Nested
    class InEveryPeriod {

        /** 2021-01-04 and 2020-12-28 are Mondays. */
        @ParameterizedTest
        @CsvSource({
            "R/P1Y, 2021-01-01, 2022-12-31, 2021-01-01/2021-12-31 2022-01-01/2022-12-31",
            "R/P6M, 2021-01-01, 2021-12-31, 2021-01-01/2021-06-30 2021-07-01/2021-12-31",
            "R/P4M, 2021-01-01, 2021-12-31, 2021-01-01/2021-04-30 2021-05-01/2021-08-31 2021-09-01/2021-12-31",
            "R/P3M, 2021-01-01, 2021-06-30, 2021-01-01/2021-03-31 2021-04-01/2021-06-30",
            "R/P2M, 2024-02-01, 2024-04-30, 2024-01-01/2024-02-29 2024-03-01/2024-04-30",
            "R/P1M, 2021-02-28, 2021-03-31, 2021-02-01/2021-02-28 2021-03-01/2021-03-31",
            "R/P1W, 2021-01-01, 2021-01-10, 2020-12-28/2021-01-03 2021-01-04/2021-01-10",
            "R/P1D, 2021-02-28, 2021-03-01, 2021-02-28 2021-03-01",
            "R/P12M, 2021-01-01, 2022-12-31, 2021-01-01/2021-12-31 2022-01-01/2022-12-31",
            "R/P7D, 2021-01-01, 2021-01-10, 2020-12-28/2021-01-03 2021-01-04/2021-01-10",
            "R/P2Y, 2020-01-01, 2023-12-31, 2020-01-01/2021-12-31 2022-01-01/2023-12-31",
            "2/P2Y, 2020-01-01, 2021-12-31, 2020-01-01/2021-12-31 2020-01-01/2021-12-31",
            "--07-01/--07-31, 2024-01-01, 2025-12-31, 2024-07-01/2024-07-31 2025-07-01/2025-07-31",
            "--12-15/--01-15, 2024-01-01, 2025-12-31, 2023-12-15/2024-01-15 2024-12-15/2025-01-15",
            "'--12-15/--01-15,--01-05', 2024-01-01, 2025-01-31, 2024-01-05 2023-12-15/2024-01-15 2025-01-05 2024-12-15/2025-01-15",
            "--11/--02, 2024-01-01, 2024-12-31, 2023-11-01/2024-02-29"
        })
        void theOccurrenceIsTheWholePeriod(String notation, String from, String to, String ranges) {
            assertThat(occurrences(notation, from, to)).isEqualTo(ranges);
        }

        /** By hand, from the first day that is given. */
        @ParameterizedTest
        @CsvSource({
            "R/P2Y, 2021-09-01, 2021-09-01, 2025-12-31, 2021-09-01/2023-08-31 2023-09-01/2025-08-31",
            "R/P2Y, 2022-01-01, 2019-01-01, 2023-12-31, 2018-01-01/2019-12-31 2020-01-01/2021-12-31 2022-01-01/2023-12-31",
            "R/P18M, 2024-01-01, 2024-01-01, 2026-12-31, 2024-01-01/2025-06-30 2025-07-01/2026-12-31",
            "3/P3Y, 2024-01-01, 2024-01-01, 2026-12-31, 2024-01-01/2026-12-31 2024-01-01/2026-12-31 2024-01-01/2026-12-31",
            "R/P3M, 2021-09-01, 2021-10-01, 2021-12-31, 2021-10-01/2021-12-31",
            "--07-01/--07-31/P3Y, 2021-01-01, 2021-01-01, 2027-12-31, 2021-07-01/2021-07-31 2024-07-01/2024-07-31 2027-07-01/2027-07-31",
            "--07/P3Y, 2021-09-01, 2021-09-01, 2025-12-31, 2022-07-01/2022-07-31 2025-07-01/2025-07-31",
            "--04-30/P2Y, 2021-01-01, 2020-01-01, 2023-12-31, 2021-04-30 2023-04-30",
            "--12-15/--01-15/P2Y, 2024-01-01, 2024-01-01, 2027-12-31, 2024-12-15/2025-01-15 2026-12-15/2027-01-15"
        })
        void whatHasNoPlaceInTheCalendarCountsFromAFirstDay(
                String notation, LocalDate first, LocalDate from, LocalDate to, String ranges) {
            Recurrence counted = Recurrence.parse(notation).countedFrom(first);
            assertThat(counted.occurrences(from, to).stream()
                            .map(range ->
                                    range.lengthInDays() == 1 ? range.getFirst().toString() : range.toString())
                            .collect(java.util.stream.Collectors.joining(" ")))
                    .isEqualTo(ranges);
            assertThat(counted).isEqualTo(Recurrence.parse(notation));
        }

        /** A window of each third year, from a day that the source gives. */
        @ParameterizedTest
        @CsvSource({
            "R/2024-07-01/2024-07-31/P3Y, 2024-01-01, 2030-12-31, 2024-07-01/2024-07-31 2027-07-01/2027-07-31 2030-07-01/2030-07-31",
            "R2/2024-07-01/2024-07-31/P3Y, 2024-01-01, 2030-12-31, 2024-07-01/2024-07-31 2027-07-01/2027-07-31",
            "R/2024-01-31/2024-02-29/P1M, 2024-02-01, 2024-03-31, 2024-01-31/2024-02-29 2024-02-29/2024-03-29"
        })
        void aWindowIsRepeatedWhole(String notation, String from, String to, String ranges) {
            assertThat(occurrences(notation, from, to)).isEqualTo(ranges);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-01-01, 2021-03-30, ''",
            "2021-03-31, 2021-03-31, 2021-01-01/2021-03-31",
            "2021-04-01, 2021-06-29, ''"
        })
        void itsLastDayDecides(String from, String to, String ranges) {
            assertThat(occurrences("R/P3M", from, to)).isEqualTo(ranges);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2/P6M", ">=2/P6M"})
        void aNumberOfTimesIsOwedThatManyTimes(String notation) {
            assertThat(occurrences(notation, "2021-01-01", "2021-12-31"))
                    .isEqualTo("2021-01-01/2021-06-30 2021-01-01/2021-06-30"
                            + " 2021-07-01/2021-12-31 2021-07-01/2021-12-31");
        }

        @Test
        void aLimitOwesNothing() {
            Recurrence atMost = Recurrence.parse("<=4/P1Y");
            assertThat(atMost.occurrences(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)))
                    .isEmpty();
            assertThat(atMost.isDated()).isTrue();
            assertThat(atMost.getTimes()).hasValue(4);
        }
    }

    @Nested
    class EveryYear {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "--04-30,--10-31; 2021-01-01; 2022-05-01; 2021-04-30 2021-10-31 2022-04-30",
                    "--10-31,--04-30; 2021-01-01; 2021-12-31; 2021-04-30 2021-10-31",
                    "--04,--10;       2021-04-30; 2021-10-31; 2021-04-01/2021-04-30 2021-10-01/2021-10-31",
                    "--04,--10;       2021-05-01; 2021-10-30; ''",
                    "--10-31,--04;    2021-01-01; 2021-12-31; 2021-04-01/2021-04-30 2021-10-31",
                    "--02;            2023-01-01; 2024-12-31; 2023-02-01/2023-02-28 2024-02-01/2024-02-29",
                    "--02-29;         2023-01-01; 2024-12-31; 2023-02-28 2024-02-29",
                    "--02-29,--02-28; 2023-01-01; 2024-12-31; 2023-02-28 2023-02-28 2024-02-28 2024-02-29",
                    "--12-31,--01-01; 2021-12-31; 2022-01-01; 2021-12-31 2022-01-01"
                })
        void datesAndMonthsComeInTheOrderOfTheirLastDays(String notation, String from, String to, String ranges) {
            assertThat(occurrences(notation, from, to)).isEqualTo(ranges);
        }

        @Test
        void theNotationKeepsTheOrderGiven() {
            assertThat(Recurrence.parse("--10-31,--04-30")).hasToString("--10-31,--04-30");
        }
    }

    @Nested
    class Windows {

        @ParameterizedTest
        @ValueSource(strings = {"R/2021-01-01/P1D", "R/P1D", "--04-30", "4/P1D"})
        void thatEndBeforeTheyBeginHoldNothing(String notation) {
            assertThat(occurrences(notation, "2021-04-30", "2021-04-29")).isEmpty();
        }

        @Test
        void areCutToTheYearsThatCanBeWritten() {
            Recurrence yearly = Recurrence.parse("R/P1Y");
            assertThat(yearly.occurrences(LocalDate.MIN, LocalDate.MAX)).hasSize(10_000);
            assertThat(yearly.occurrences(LocalDate.MIN, LocalDate.of(-1, 12, 31)))
                    .isEmpty();
            assertThat(yearly.occurrences(LocalDate.of(10_000, 1, 1), LocalDate.MAX))
                    .isEmpty();
        }

        /** 10,000 years are 25 times the 146,097 days of the Gregorian cycle, 366 times each. */
        @Test
        void ofAnyLengthCostNothingUntilTheyAreRead() {
            List<DateRange> all = Recurrence.parse("366/P1D").occurrences(LocalDate.MIN, LocalDate.MAX);
            assertThat(all.size()).isEqualTo(366 * 25 * 146_097);
            assertThat(all.get(all.size() - 1)).isEqualTo(DateRange.of(LocalDate.of(9999, 12, 31)));
        }

        @Test
        void giveAListThatCannotBeChanged() {
            List<DateRange> year = Recurrence.parse("--04-30").occurrences(LocalDate.MIN, LocalDate.MAX);
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> year.remove(0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> year.get(year.size()));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> year.get(-1));
        }
    }

    @Nested
    class Words {

        @Test
        void mayStandAloneAndThenNothingIsDated() {
            Recurrence words = Recurrence.ofWords("as the membership decides");
            assertThat(words.isDated()).isFalse();
            assertThat(words.getNotation()).isEmpty();
            assertThat(words.getAsWritten()).contains("as the membership decides");
            assertThat(words.getTimes()).isEmpty();
            assertThat(words.getPeriod()).isEmpty();
            assertThat(words.occurrences(LocalDate.MIN, LocalDate.MAX)).isEmpty();
            assertThat(words).hasToString("as the membership decides");
        }

        @Test
        void mayStandBesideANotation() {
            Recurrence quarterly = Recurrence.parse("R/P3M").withAsWritten("quarterly");
            assertThat(quarterly.getNotation()).contains("R/P3M");
            assertThat(quarterly.getAsWritten()).contains("quarterly");
            assertThat(quarterly).hasToString("R/P3M");
            assertThat(quarterly.occurrences(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                    .hasSize(4);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n"})
        void mustSaySomething(String blank) {
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Recurrence.ofWords(blank));
            Recurrence yearly = Recurrence.parse("R/P1Y");
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> yearly.withAsWritten(blank));
            assertThatExceptionOfType(ValueFormatException.class)
                    .isThrownBy(() -> Recurrence.builder()
                            .notation("R/P1Y")
                            .asWritten(blank)
                            .build());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "R5/2021-03-31/P1Y2M3W4D; 5; P1Y2M25D",
                "R/2021-03-31/P3M;        -; P3M",
                "R/P1Y;                   -; P1Y",
                "R/P1W;                   -; P7D",
                "4/P1Y;                   4; P1Y",
                ">=366/P1D;             366; P1D",
                "<=1/P4M;                 1; P4M",
                "--04-30,--10;            -; -"
            })
    void statesItsTimesAndItsPeriodAsWritten(String notation, @Nullable Integer times, @Nullable Period period) {
        Recurrence recurrence = Recurrence.parse(notation);
        assertThat(recurrence.getTimes().stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(times));
        assertThat(recurrence.getPeriod()).isEqualTo(Optional.ofNullable(period));
    }

    @Test
    void equalityIsByNotationAndWordsExactly() {
        assertThat(Recurrence.parse("1/P1Y"))
                .isEqualTo(Recurrence.parse("1/P1Y"))
                .hasSameHashCodeAs(Recurrence.parse("1/P1Y"))
                .isNotEqualTo(Recurrence.parse("R/P1Y"))
                .isNotEqualTo(Recurrence.parse("1/P1Y").withAsWritten("yearly"))
                .isNotEqualTo(Recurrence.ofWords("1/P1Y"))
                .isNotEqualTo("1/P1Y");
    }
}
