package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ValueFormatException;

class TimeframeRefusalTest {

    @Test
    void aRefusalSaysTheRuleWhatWasFoundAndHowToMendIt() {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Timeframe.parse("2021/2021-02-30"))
                .withMessage("Expected a date in EDTF, such as 2021-09-30, 2021-09 or 2021/2025; found"
                        + " \"2021/2021-02-30\". That month has days 01 to 28.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "-1985,                     Years before 0000 are not supported",
                "-1985/2000,                Years before 0000 are not supported",
                "Y170000002,                Years of more than four digits",
                "1985-04-12T23:20:30,       Times of day are not supported",
                "1985-04-12T23:20:30Z/2000, Times of day are not supported",
                "\"[1667,1668]\",           Sets of dates are not supported",
                "\"{1960,1961-12}\",        Sets of dates are not supported",
                "?2004-06,                  A qualifier",
                "2004-06~-11,               A qualifier",
                "2004?~,                    A qualifier",
                "156X-12-25,                X may stand for",
                "15XX-12-25,                X may stand for",
                "XXXX-12,                   X may stand for",
                "1560-XX-25,                X may stand for",
                "1XXX,                      X may stand for",
                "2X21,                      X may stand for",
                "2021-X1,                   X may stand for",
                "2021-13,                   A month is 01 to 12",
                "2021-00,                   A month is 01 to 12",
                "2021-20,                   A month is 01 to 12",
                "2021-42,                   A month is 01 to 12",
                "2021-21-05,                A month is 01 to 12",
                "2021-13-XX,                A month is 01 to 12",
                "2021-04-31,                That month has days 01 to 30",
                "2021-02-29,                That month has days 01 to 28",
                "1900-02-29,                That month has days 01 to 28",
                "2021-04-00,                That month has days 01 to 30",
                "9999-24,                   A timeframe must end by 9999-12-31",
                "9999-12-31/P2D,            A timeframe must end by 9999-12-31",
                "9999-02/P1Y,               A timeframe must end by 9999-12-31",
                "2021/P9999999Y,            A timeframe must end by 9999-12-31",
                "2021/P12345678Y,           Write a duration",
                "2021/P0D,                  Write a duration",
                "2021/P,                    Write a duration",
                "2021/P1,                   Write a duration",
                "2021/PY,                   Write a duration",
                "2021/P1M1Y,                Write a duration",
                "2021/P1Y1Y,                Write a duration",
                "2021/P-1Y,                 Write a duration",
                "2021/P0.5Y,                Write a duration",
                "2021/PT12H,                Write a duration",
                "../P1Y,                    A duration counts from a date",
                "/P1Y,                      A duration counts from a date",
                "P26M/2021-09-01,           A duration stands after the date",
                "P26M/P1Y,                  A duration stands after the date",
                "/,                         At least one side",
                "../..,                     At least one side",
                "../,                       At least one side",
                "/..,                       At least one side"
            })
    void namesWhatIsNotSupportedOrHowToWriteIt(String notation, String remedy) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Timeframe.parse(notation))
                .satisfies(refusal ->
                        assertThat(refusal.getRemedy().orElseThrow().toString()).startsWith(remedy))
                .satisfies(refusal -> assertThat(refusal.getFound()).isEqualTo(notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2021 ",
                " 2021",
                "202",
                "20211",
                "2021-1",
                "2021-9-30",
                "20210930",
                "2021/09/30",
                "2021-",
                "2021-09-",
                "2021.09.30",
                "30-09-2021",
                "2021--09",
                "?",
                "~",
                "201x",
                "2021/2022/2023",
                "spring",
                "2021-09-30\n",
                "2021-W05",
                "2021-123",
                "+2021",
                "2021/p1y",
                // Arabic-Indic, fullwidth and Devanagari digits; an en dash for a hyphen
                "٢٠٢١",
                "2021-09-3\uFF10",
                "२०२१-०९",
                "2021\u201309"
            })
    void refusesWhatIsNoDate(String notation) {
        assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Timeframe.parse(notation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void refusesWordsThatAreBlank(String blank) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() ->
                        Timeframe.builder().notation("2021").asWritten(blank).build());
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Timeframe.builder()
                        .notation(blank)
                        .asWritten("that year")
                        .build());
    }

    @Test
    void refusesNeitherNotationNorWords() {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Timeframe.builder().build());
    }
}
