package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatExceptionTest {

    @Test
    void saysTheRuleThenWhatWasFoundThenHowToMendIt() {
        assertThat(new ValueFormatException("a day", "2021-02-30", "That month has days 01 to 28."))
                .hasMessage("Expected a day; found \"2021-02-30\". That month has days 01 to 28.");
    }

    @Test
    void endsAfterWhatWasFoundWhereThereIsNothingToAdvise() {
        assertThat(new ValueFormatException("a day", "", "")).hasMessage("Expected a day; found \"\".");
    }

    @Test
    void keepsItsPartsWhole() {
        String found = "\n" + "a".repeat(100);
        ValueFormatException refusal = new ValueFormatException("a day", found, "Leave it out.");
        assertThat(refusal.getRule()).isEqualTo("a day");
        assertThat(refusal.getFound()).isEqualTo(found);
        assertThat(refusal.getRemedy()).isEqualTo("Leave it out.");
    }

    @Test
    void showsSixtyCodePointsWhole() {
        String sixty = "\uD83D\uDD25".repeat(60);
        assertThat(new ValueFormatException("a day", sixty, "")).hasMessage("Expected a day; found \"" + sixty + "\".");
    }

    @Test
    void cutsTheSixtyFirstCodePointAndSaysSo() {
        String sixty = "\uD83D\uDD25".repeat(60);
        assertThat(new ValueFormatException("a day", sixty + "z", ""))
                .hasMessage("Expected a day; found \"" + sixty + "…\".");
    }

    @ParameterizedTest
    @CsvSource({
        "0x0A, \\u000A",
        "0x1B, \\u001B",
        "0x85, \\u0085",
        "0x2028, \\u2028",
        "0x202E, \\u202E",
        "0xD800, \\uD800",
        "0xE0001, \\uDB40\\uDC01"
    })
    void escapesWhatCannotBeSeen(int codePoint, String shown) {
        assertThat(new ValueFormatException("a day", "x" + Character.toString(codePoint), ""))
                .hasMessage("Expected a day; found \"x" + shown + "\".");
    }
}
