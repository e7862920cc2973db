package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;

/** Dates, recurrences and figures in words. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-09-30, 2021-09-30",
        "2021-09, September 2021",
        "2021, 2021",
        "201X, 201X",
        "2021-21, spring 2021",
        "2021-30, summer (southern) 2021",
        "2021-33, first quarter of 2021",
        "2021-41, second half of 2021",
        "2021~, about 2021",
        "2021-05?, perhaps May 2021",
        "2021%, perhaps about 2021",
        "2021/2025, 2021 to 2025",
        "2021-05/2025-08, May 2021 to August 2025",
        "2021/.., from 2021",
        "../2025, until 2025",
        "'2021/', 'from 2021, end unknown'",
        "/2025, 'until 2025, start unknown'",
        // 26 months from 1 September 2021 end the day before 1 November 2023.
        "2021-09-01/P26M, 2021-09-01 to 2023-10-31",
        "2021-09/P26M, 26 months from September 2021",
        "2025/2021, 2025 to 2021"
    })
    void timeframesReadAsPeopleSayThem(String notation, String words) {
        assertThat(DateWords.words(Timeframe.parse(notation))).isEqualTo(words);
    }

    @Test
    void theWordsOfTheSourceComeFirst() {
        assertThat(DateWords.words(Timeframe.ofWords("the life of the agreement")))
                .isEqualTo("the life of the agreement");
        assertThat(DateWords.words(Timeframe.parse("2014").withAsWritten("throughout 2014")))
                .isEqualTo("throughout 2014 (2014)");
        assertThat(DateWords.words(Timeframe.parse("2014").withAsWritten("2014")))
                .isEqualTo("2014");
    }

    @Test
    void lengthsOfTimeAreInWholeUnits() {
        assertThat(DateWords.period(Period.of(1, 6, 0))).isEqualTo("1 year and 6 months");
        assertThat(DateWords.period(Period.ofDays(90))).isEqualTo("90 days");
        assertThat(DateWords.period(Period.ofMonths(1))).isEqualTo("1 month");
    }

    @ParameterizedTest
    @CsvSource({
        "R/P3M, every 3 months",
        "R/P1M, every month",
        "R/P1W, every week",
        "R/2021-01-31/P1M, every month from 2021-01-31",
        "R5/2021-03-31/P3M, 'every 3 months from 2021-03-31, 5 times'",
        "R/2021-03-31/P1Y6M, every 1 year and 6 months from 2021-03-31",
        "4/P1Y, 4 times a year",
        "1/P1Y, once a year",
        ">=4/P1Y, at least 4 times a year",
        "<=2/P6M, at most 2 times every 6 months"
    })
    void recurrencesReadAsPeopleSayThem(String notation, String words) {
        assertThat(RecurrenceWords.words(Recurrence.parse(notation))).isEqualTo(words);
    }

    @Test
    void annualDatesAreListed() {
        assertThat(RecurrenceWords.words(Recurrence.parse("--04-30"))).isEqualTo("every year on 30 April");
        assertThat(RecurrenceWords.words(Recurrence.parse("--01,--04-30,--10-31")))
                .isEqualTo("every year in January, on 30 April and on 31 October");
        assertThat(RecurrenceWords.words(Recurrence.parse("--04").withAsWritten("each spring")))
                .isEqualTo("each spring");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "-999, -999",
        "1000, '1,000'",
        "-57000, '-57,000'",
        "1234567.8900, '1,234,567.8900'",
        "0.12345, 0.12345"
    })
    void thousandsAreGroupedAndDigitsKept(String written, String words) {
        assertThat(FigureWords.decimal(Decimal.parse(written))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 600",
        "APPROXIMATE, about 600",
        "AT_LEAST, at least 600",
        "MORE_THAN, more than 600",
        "AT_MOST, at most 600",
        "LESS_THAN, less than 600"
    })
    void aFigureIsAsExactAsItsSource(Quantity.Qualifier qualifier, String words) {
        assertThat(figures().quantity(Quantity.of(qualifier, 600))).isEqualTo(words);
    }

    @Test
    void aFigureComesWithItsUnitAndWhatItCounts() {
        Quantity hours =
                Quantity.builder().value(35).unit("hours").of("training").build();
        Quantity share = Quantity.builder().value(62).unit("%").of("members").build();
        Quantity words =
                Quantity.builder().value(600).asWritten("close to six hundred").build();

        assertThat(figures().quantity(hours)).isEqualTo("35 hours training");
        assertThat(figures().quantity(share)).isEqualTo("62% members");
        assertThat(figures().quantity(words)).isEqualTo("close to six hundred");
    }

    @Test
    void dimensionsAreNamedInTheirOrder() {
        assertThat(FigureWords.dimensions(
                        Dimensions.of("group", "rank-and-file").with("region", "north")))
                .isEqualTo("group rank-and-file, region north");
        assertThat(FigureWords.dimensions(Dimensions.of(Map.of()))).isEmpty();
    }

    private static FigureWords figures() {
        return new FigureWords(Wording.of(Documents.sound(), List.of()));
    }
}
