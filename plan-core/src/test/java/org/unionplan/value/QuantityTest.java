package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.message.Messages;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "57000                  | EXACT       | 57000    | ",
                "12.5                   | EXACT       | 12.5     | ",
                "-3                     | EXACT       | -3       | ",
                "more than 57,000       | MORE_THAN   | 57000    | ",
                "more than 57,000 employees | MORE_THAN | 57000  | employees",
                "nearly 600             | APPROXIMATE | 600      | ",
                "2,500+                 | AT_LEAST    | 2500     | ",
                "2,500+ members         | AT_LEAST    | 2500     | members",
                "At least 4             | AT_LEAST    | 4        | ",
                "up to 1,234,567.5      | AT_MOST     | 1234567.5| ",
                "fewer than 10 stewards | LESS_THAN   | 10       | stewards",
                ">= 12.5                | AT_LEAST    | 12.5     | ",
                "plus de 57 000         | MORE_THAN   | 57000    | ",
                "près de 600 délégués   | APPROXIMATE | 600      | délégués",
                "environ 12 345,5       | APPROXIMATE | 12345.5  | ",
                "au moins 4             | AT_LEAST    | 4        | ",
                "007                    | EXACT       | 7        | ",
                "1.2 million workers    | EXACT       | 1200000  | workers",
                "more than 57 thousand  | MORE_THAN   | 57000    | ",
                "about 3 dozen locals   | APPROXIMATE | 36       | locals",
                "plus de 2 millions de membres | MORE_THAN | 2000000 | membres",
                "environ 3 milliers d’heures | APPROXIMATE | 3000 | heures",
                "40 per cent or more    | AT_LEAST    | 40       | ",
                "40 p. 100 ou plus      | AT_LEAST    | 40       | ",
                "40 % et plus           | AT_LEAST    | 40       | ",
                "60 pour cent environ   | APPROXIMATE | 60       | ",
                "300 approx             | APPROXIMATE | 300      | ",
                "approx. 300            | APPROXIMATE | 300      | ",
                "ca. 300                | APPROXIMATE | 300      | ",
                "env. 300 membres       | APPROXIMATE | 300      | membres",
                "300 (est.)             | APPROXIMATE | 300      | ",
                "300(env.)              | APPROXIMATE | 300      | ",
                "(approx.) 300          | APPROXIMATE | 300      | ",
                "300 members (approx.)  | APPROXIMATE | 300      | members",
                "300 :)                 | EXACT       | 300      | :)",
                "300 or so members      | APPROXIMATE | 300      | members",
                "± 300                  | APPROXIMATE | 300      | ",
                "+/- 300                | APPROXIMATE | 300      | ",
                "300 or more stewards   | AT_LEAST    | 300      | stewards",
                "300 stewards or more   | AT_LEAST    | 300      | stewards",
                "300 membres ou plus    | AT_LEAST    | 300      | membres",
                "300 au moins           | AT_LEAST    | 300      | ",
                "un minimum de 300      | AT_LEAST    | 300      | ",
                "300 +                  | AT_LEAST    | 300      | ",
                "10 or fewer            | AT_MOST     | 10       | ",
                "10 membres ou moins    | AT_MOST     | 10       | membres",
                "10 au maximum          | AT_MOST     | 10       | ",
                "pas plus de 10         | AT_MOST     | 10       | ",
                "just over 60           | MORE_THAN   | 60       | ",
                "un peu moins de 60     | LESS_THAN   | 60       | ",
                "at least 40 or more    | AT_LEAST    | 40       | ",
                "30 min                 | EXACT       | 30       | min",
                "30 de plus             | EXACT       | 30       | de plus",
                "300 plus benefits      | EXACT       | 300      | plus benefits",
                "2 millions ou plus     | AT_LEAST    | 2000000  | ",
                "12 thousandths         | EXACT       | 12       | thousandths",
            })
    void readsTheFiguresOfRunningText(String words, Quantity.Qualifier qualifier, String value, String counted) {
        Quantity quantity = Quantity.parse(words);

        assertThat(quantity.getQualifier()).isEqualTo(qualifier);
        assertThat(quantity.getValue()).hasToString(value);
        assertThat(quantity.getOf().map(Text::toString).orElse(null)).isEqualTo(counted);
    }

    @Test
    void keepsTheWordsUnlessTheyAreTheNumberAlone() {
        assertThat(Quantity.parse("more than 57,000").getAsWritten()).contains("more than 57,000");
        assertThat(Quantity.parse("57000")).isEqualTo(Quantity.of(57_000));
    }

    @Test
    void readsPercent() {
        assertThat(Quantity.parse("over 50 %").getUnit()).contains(Text.of("%"));
        assertThat(Quantity.parse("50 per cent or more").getUnit()).contains(Text.of("%"));
        assertThat(Quantity.parse("50 pour cent des membres").getUnit()).contains(Text.of("%"));
        assertThat(Quantity.parse("50 pour cent des membres").getOf()).contains(Text.of("des membres"));
        assertThat(Quantity.parse("5 percentages").getUnit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "many",
                "10 to 20",
                "hardly 5",
                "1,23,456",
                "at least 5+",
                "at least 5 or fewer",
                "environ 5 ou plus",
                "n/a",
                "300 or more 400",
                "1e5",
                "12,5 or so 3",
                "５"
            })
    void refusesWhatItWouldHaveToGuess(String words) {
        assertThatThrownBy(() -> Quantity.parse(words)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void answersAtOnceForLongNonsense() {
        assertThatThrownBy(() -> Quantity.parse("1 ".repeat(100_000))).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Quantity.parse("9".repeat(900) + ",")).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void readsAThousandCharactersAtMost() {
        assertThat(Quantity.parse("1 " + "x".repeat(998)).getValue()).isEqualTo(Decimal.ONE);
        assertThatThrownBy(() -> Quantity.parse("1 " + "x".repeat(999))).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void hasOnlyAValueIfNothingElseIsStated() {
        Quantity bare = Quantity.of(5);

        assertThat(bare.hasOnlyValue()).isTrue();
        assertThat(Stream.of(
                        bare.withQualifier(Quantity.Qualifier.AT_LEAST),
                        bare.withUnit(Text.of("%")),
                        bare.withOf(Text.of("members")),
                        bare.withAsWritten("five"),
                        bare.withUnknownMembers(Members.of(Map.of("x-note", Datum.of(1))))))
                .noneMatch(Quantity::hasOnlyValue);
    }

    /** The unit follows the words of the source only if they do not name it, in upper or lower case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -               | -     | -       | at least 5
            -               | %     | -       | at least 5%
            -               | hours | -       | at least 5 hours
            -               | -     | members | at least 5 members
            -               | %     | of members | at least 5% of members
            at least five   | -     | -       | at least five
            at least five   | hours | members | at least five (members)
            Members: 5 plus | -     | members | Members: 5 plus
            """)
    void isWrittenOutWithWhatItCounts(String words, String unit, String of, String expected) {
        Quantity.Builder quantity = Quantity.builder().value(5).qualifier(Quantity.Qualifier.AT_LEAST);
        Optional.ofNullable(words).ifPresent(quantity::asWritten);
        Optional.ofNullable(unit).ifPresent(quantity::unit);
        Optional.ofNullable(of).ifPresent(quantity::of);

        assertThat(Messages.english().format(quantity.build().toMessage())).isEqualTo(expected);
    }

    @Test
    void moneyIsWrittenOutWithItsCurrency() {
        Money money = Money.of(Decimal.parse("1500.50"), "CAD");

        assertThat(money.getQualifier()).isEqualTo(Quantity.Qualifier.EXACT);
        assertThat(money.getBounds())
                .isEqualTo(Quantity.of(Decimal.parse("1500.5")).getBounds());
        assertThat(Messages.english().format(money.toMessage())).isEqualTo("1,500.50 CAD");
        assertThat(Messages.english().format(money.withAsWritten("some $1,500").toMessage()))
                .isEqualTo("some $1,500");
    }
}
