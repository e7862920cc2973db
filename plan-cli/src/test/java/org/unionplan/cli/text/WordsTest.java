package org.unionplan.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.cli.io.Disk;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.ProgramLanguage;
import org.unionplan.plan.StrategicPlan;
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
        "2021-30, summer 2021 (southern)",
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
        assertThat(english().when(Timeframe.parse(notation))).isEqualTo(words);
    }

    @Test
    void theWordsOfTheSourceComeFirst() {
        assertThat(english().when(Timeframe.ofWords("the life of the agreement")))
                .isEqualTo("the life of the agreement");
        assertThat(english().when(Timeframe.parse("2014").withAsWritten("throughout 2014")))
                .isEqualTo("throughout 2014 (2014)");
        assertThat(english().when(Timeframe.parse("2014").withAsWritten("2014")))
                .isEqualTo("2014");
    }

    @Test
    void lengthsOfTimeAreInWholeUnits() {
        assertThat(english().length(Period.of(1, 6, 0))).isEqualTo("1 year and 6 months");
        assertThat(english().length(Period.ofDays(90))).isEqualTo("90 days");
        assertThat(english().length(Period.ofMonths(1))).isEqualTo("1 month");
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
        assertThat(recurrence(Recurrence.parse(notation))).isEqualTo(words);
    }

    @Test
    void annualDatesAreListed() {
        assertThat(recurrence(Recurrence.parse("--04-30"))).isEqualTo("every year on 30 April");
        assertThat(recurrence(Recurrence.parse("--01,--04-30,--10-31")))
                .isEqualTo("every year in January, on 30 April and on 31 October");
        assertThat(recurrence(Recurrence.parse("--04").withAsWritten("each spring")))
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
        assertThat(figures().decimal(Decimal.parse(written))).isEqualTo(words);
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
        assertThat(figures().quantity(share)).isEqualTo("62% of members");
        assertThat(figures().quantity(words)).isEqualTo("close to six hundred");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09, septembre 2021",
        "2021-21, printemps 2021",
        "2021-33, premier trimestre de 2021",
        "2021~, vers 2021",
        "2021-05?, peut-être mai 2021",
        "2021/2025, 2021 à 2025",
        "2021-01-01/2025-12-31, 2021-01-01 au 2025-12-31",
        "2021/.., à partir de 2021",
        "2021-01-01/.., à partir du 2021-01-01",
        "../2025-12-31, jusqu’au 2025-12-31",
        "'2021/', 'à partir de 2021, fin inconnue'",
        "2021-09/P26M, 26 mois à partir de septembre 2021"
    })
    void timeframesReadInFrench(String notation, String words) {
        assertThat(wording("fr").when(Timeframe.parse(notation))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "R/P3M, tous les 3 mois",
        "R/P1W, chaque semaine",
        "R/2021-01-31/P1M, chaque mois à partir du 2021-01-31",
        "4/P1Y, 4 fois par an",
        "1/P1Y, une fois par an",
        ">=4/P1Y, au moins 4 fois par an",
        "'--01,--04-01,--10-31', 'chaque année en janvier, le 1er avril et le 31 octobre'"
    })
    void recurrencesReadInFrench(String notation, String words) {
        assertThat(wording("fr").howOften(Optional.of(Recurrence.parse(notation))))
                .contains(words);
    }

    @Test
    void figuresReadInFrench() {
        FigureWords figures = new FigureWords(wording("fr"));

        assertThat(figures.decimal(Decimal.parse("-57000.5"))).isEqualTo("-57\u00a0000,5");
        assertThat(figures.percent(Decimal.parse("12.5"))).isEqualTo("12,5\u00a0%");
        assertThat(figures.quantity(Quantity.of(Quantity.Qualifier.MORE_THAN, 600)))
                .isEqualTo("plus de 600");
        assertThat(figures.quantity(
                        Quantity.builder().value(62).unit("%").of("membres").build()))
                .isEqualTo("62\u00a0% (membres)");
    }

    @ParameterizedTest
    @CsvSource({
        "Pay in full., At once., 'Pay in full, At once.'",
        "Acme Inc., 300, 'Acme Inc., 300'",
        "Section 2., b, 'Section 2, b'",
        "Why?, x, 'Why?, x'"
    })
    void aSeparatorTakesThePlaceOfAStop(String first, String second, String joined) {
        assertThat(Wording.joined(", ", List.of(first, second))).isEqualTo(joined);
    }

    @Test
    void dimensionsAreNamedInTheirOrder() {
        assertThat(FigureWords.dimensions(
                        Dimensions.of("group", "rank-and-file").with("region", "north")))
                .isEqualTo("group rank-and-file, region north");
        assertThat(FigureWords.dimensions(Dimensions.of(Map.of()))).isEmpty();
    }

    private static FigureWords figures() {
        return new FigureWords(english());
    }

    private static Wording english() {
        return wording("en");
    }

    private static Wording wording(String language) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Wording.of(
                StrategicPlan.builder().id("plan").build(),
                new Output(nowhere, nowhere, false, 80, false, Disk.REAL, ProgramLanguage.of("--lang", language)));
    }

    private static String recurrence(Recurrence recurrence) {
        return english().howOften(Optional.of(recurrence)).orElseThrow();
    }
}
