package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ValueFormatException;

class RecurrenceRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "R;                    Write R, the start and the period",
                "R/2021-01-01/P1Y/P1Y; Write R, the start and the period",
                "R5/P3M;               A number of repetitions needs a start",
                "R0/2021-03-31/P3M;    A number of times is 1 to 999,999",
                "R-1/2021-03-31/P3M;   A number of times is 1 to 999,999",
                "R05/2021-03-31/P3M;   A number of times is 1 to 999,999",
                "R1000000/2021-03-31/P3M; A number of times is 1 to 999,999",
                "R99999999999/2021-03-31/P3M; A number of times is 1 to 999,999",
                "R/2021-02-29/P3M;     A start is a day",
                "R/2021-03/P3M;        A start is a day",
                "R/2021-03-31~/P3M;    A start is a day",
                "R//P3M;               A start is a day",
                "R/P3M/2021-03-31;     A start is a day",
                "R/2021-03-31/P0M;     Write a duration",
                "R/2021-03-31/PT1H;    Write a duration",
                "R/2021-03-31/2022-03-31; Write a duration",
                "R/2021-07-31/2021-07-01/P3Y; A window must not end before it begins",
                "R/2021-07-01/2021-07-31/P3Y/P1Y; Write R, the start",
                "R/;                   Write a duration",
                "4/P1Y/P1Y;            Write a duration",
                "--07-01/--07-31/P3M;  Dates of every second or third year",
                "--07-01/--07-31/P0Y;  Write a duration",
                "--07-01/--07-31/--08; Write a day of every year",
                "--07-01/;             Write a day of every year",
                "0/P1Y;                A number of times is 1 to 366",
                "367/P1Y;              A number of times is 1 to 366",
                "04/P1Y;               A number of times is 1 to 366",
                "/P1Y;                 A number of times is 1 to 366",
                ">=/P1Y;               A number of times is 1 to 366",
                "<4/P1Y;               A number of times is 1 to 366",
                "=4/P1Y;               A number of times is 1 to 366",
                "~4/P1Y;               A number of times is 1 to 366",
                "--04-30,--04-30;      The date --04-30 stands twice",
                "--04,--10,--04;       The date --04 stands twice",
                "--04-30, --10-31;     Write a day of every year",
                "--04-30,;             Write a day of every year",
                "--04-31;              Write a day of every year",
                "--02-30;              Write a day of every year",
                "--04-00;              Write a day of every year",
                "--00;                 Write a day of every year",
                "--13;                 Write a day of every year",
                "-04-30;               Write a day of every year",
                "---30;                Write a day of every year",
                "--0430;               Write a day of every year",
                "monthly;              Give words such as"
            })
    void saysHowToWriteIt(String notation, String remedy) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Recurrence.parse(notation))
                .satisfies(refusal ->
                        assertThat(refusal.getRemedy().orElseThrow().toString()).startsWith(remedy))
                .satisfies(refusal -> assertThat(refusal.getFound()).isEqualTo(notation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=YEARLY;INTERVAL=2", "R/PT1H", "monthly", "--02-30"})
    void keepsWhatCannotBeCalculated(String notation) {
        Recurrence kept = Recurrence.keep(notation);
        assertThat(kept.isUnreadable()).isTrue();
        assertThat(kept.isDated()).isFalse();
        assertThat(kept.getNotation()).contains(notation);
        assertThat(kept).hasToString(notation).isEqualTo(Recurrence.keep(notation));
        assertThat(kept.occurrences(java.time.LocalDate.MIN, java.time.LocalDate.MAX))
                .isEmpty();
        assertThat(Recurrence.keep("R/P3M")).isEqualTo(Recurrence.parse("R/P3M"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "r/P3M", " R/P3M", "R/P3M ", "R٥/2021-03-31/P3M", "४/P1Y", "--0\uFF14", "P3M"})
    void refusesWhatIsNoRecurrence(String notation) {
        assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Recurrence.parse(notation));
    }
}
