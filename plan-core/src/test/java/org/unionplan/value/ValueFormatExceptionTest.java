package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;

class ValueFormatExceptionTest {

    private static final Message DAY = Message.of("a day");
    private static final Message LEAVE_OUT = Message.of("remedy.leave-out");

    @Test
    void saysTheRuleThenWhatWasFoundThenHowToMendIt() {
        assertThat(new ValueFormatException(
                        DAY, "2021-02-30", Message.of("remedy.date.month.days").withNumber("last", 28)))
                .hasMessage("Expected a day; found \"2021-02-30\". That month has days 01 to 28.");
    }

    @Test
    void endsAfterWhatWasFoundWhereThereIsNothingToAdvise() {
        assertThat(new ValueFormatException(DAY, "")).hasMessage("Expected a day; found \"\".");
    }

    @Test
    void canBeToldInFrench() {
        ValueFormatException refusal = assertThrows(ValueFormatException.class, () -> ElementId.of("a b"));

        assertThat(Messages.french().format(refusal.getProblem().orElseThrow()))
                .isEqualTo(
                        "Attendu\u00a0: un identifiant de lettres, chiffres, «\u00a0-\u00a0», «\u00a0.\u00a0» et «\u00a0_\u00a0» qui commence par une"
                                + " lettre ou «\u00a0_\u00a0»; trouvé\u00a0: «\u00a0a b\u00a0». Essayez a-b.");
    }

    @Test
    void keepsItsPartsWhole() {
        String found = "\n" + "a".repeat(100);
        ValueFormatException refusal = new ValueFormatException(DAY, found, LEAVE_OUT);
        assertThat(refusal.getExpected()).isEqualTo(DAY);
        assertThat(refusal.getFound()).isEqualTo(found);
        assertThat(refusal.getRemedy()).contains(LEAVE_OUT);
    }

    @Test
    void showsSixtyCodePointsWhole() {
        String sixty = "\uD83D\uDD25".repeat(60);
        assertThat(new ValueFormatException(DAY, sixty)).hasMessage("Expected a day; found \"" + sixty + "\".");
    }

    @Test
    void cutsTheSixtyFirstCodePointAndSaysSo() {
        String sixty = "\uD83D\uDD25".repeat(60);
        assertThat(new ValueFormatException(DAY, sixty + "z")).hasMessage("Expected a day; found \"" + sixty + "…\".");
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
        assertThat(new ValueFormatException(DAY, "x" + Character.toString(codePoint)))
                .hasMessage("Expected a day; found \"x" + shown + "\".");
    }
}
