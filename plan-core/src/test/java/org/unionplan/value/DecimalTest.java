package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.5",
                "1.50",
                "57000",
                "0.000",
                "100",
                "999999999999999999",
                "1000000000000000000000000000000.5"
            })
    void keepsTheDigitsItWasWrittenWith(String digits) {
        assertThat(Decimal.parse(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @CsvSource({"1e3,1000", "1.2E+2,120", "12e-1,1.2", "-0,0", "1e30,1000000000000000000000000000000", "0e999999,0"})
    void writesExponentsOut(String written, String plain) {
        assertThat(Decimal.parse(written)).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".5",
                "5.",
                "01",
                "-01",
                "+1",
                "1,5",
                "1e",
                "1e+",
                "0x10",
                "NaN",
                "Infinity",
                "1 ",
                "１",
                "1e1000000000",
                "1e-1001",
                "1e99999999999"
            })
    void refusesWhatIsNoJsonNumberOrTooLong(String text) {
        assertThatThrownBy(() -> Decimal.parse(text)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void isEqualByValueAndHashesAlike() {
        assertThat(Decimal.parse("1.5")).isEqualTo(Decimal.parse("1.50")).hasSameHashCodeAs(Decimal.parse("1.50"));
        assertThat(Decimal.parse("0.00")).isEqualTo(Decimal.ZERO).hasSameHashCodeAs(Decimal.ZERO);
        assertThat(Decimal.parse("1.5")).isNotEqualTo(Decimal.parse("1.51"));
    }

    @Test
    void hashesALargeNumberLikeItsShorterSpelling() {
        Decimal padded = Decimal.parse("1.50000000000000000000000000");

        assertThat(padded).isEqualTo(Decimal.parse("1.5")).hasSameHashCodeAs(Decimal.parse("1.5"));
        assertThat(Decimal.parse("100." + "0".repeat(20)))
                .isEqualTo(Decimal.of(100))
                .hasSameHashCodeAs(Decimal.of(100))
                .hasSameHashCodeAs(Decimal.parse("100.0"));
    }

    // One third to 34 digits; two thirds rounds up in its last digit.
    @Test
    void roundsAQuotientOnceToThirtyFourDigits() {
        assertThat(Decimal.ONE.dividedBy(Decimal.of(3))).hasToString("0.3333333333333333333333333333333333");
        assertThat(Decimal.of(2).dividedBy(Decimal.of(3))).hasToString("0.6666666666666666666666666666666667");
    }

    @Test
    void refusesDivisionByZero() {
        assertThatThrownBy(() -> Decimal.ONE.dividedBy(Decimal.parse("0.0"))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"2.5,0,3", "-2.5,0,-3", "0.125,2,0.13", "7,2,7.00"})
    void roundsForDisplayAsPeopleDo(String number, int digits, String rounded) {
        assertThat(Decimal.parse(number).rounded(digits)).hasToString(rounded);
    }

    @Test
    void addsAndMultipliesExactly() {
        assertThat(Decimal.parse("0.1").plus(Decimal.parse("0.2"))).hasToString("0.3");
        assertThat(Decimal.parse("1e30").times(Decimal.parse("1e-30"))).isEqualTo(Decimal.ONE);
        assertThat(Decimal.parse("9223372036854775807").plus(Decimal.ONE)).hasToString("9223372036854775808");
    }

    @Test
    void refusesMoreDigitsThanItHolds() {
        assertThatThrownBy(() -> Decimal.of(BigDecimal.TEN.pow(Decimal.MAX_DIGITS)))
                .isInstanceOf(ValueFormatException.class);
        assertThat(Decimal.of(BigDecimal.TEN.pow(Decimal.MAX_DIGITS - 1)).toString())
                .hasSize(Decimal.MAX_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 2, 0.00",
        "9, 0, 9",
        "10, 1, 1.0",
        "-5, 3, -0.005",
        "999999999999999999, 0, 999999999999999999",
        "1000000000000000000, 0, 1000000000000000000",
        "1000000000000000000, 19, 0.1000000000000000000",
        "9223372036854775807, 18, 9.223372036854775807",
        "-9223372036854775808, 0, -9223372036854775808",
        "-9223372036854775808, 20, -0.09223372036854775808"
    })
    void writesEveryDigit(long unscaled, int scale, String digits) {
        assertThat(Decimal.of(unscaled, scale)).hasToString(digits);
    }

    @Test
    void theLongestNumberFitsIntoTheMostCharacters() {
        String digits = "-" + "9".repeat(1_000) + "." + "9".repeat(1_000);
        byte[] ascii = new byte[Decimal.MAX_LENGTH];

        assertThat(Decimal.parse(digits).put(ascii, 0)).isEqualTo(Decimal.MAX_LENGTH);
        assertThat(new String(ascii, StandardCharsets.US_ASCII)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.50",
        "1.5e3, 1500",
        "1e39, 1000000000000000000000000000000000000000",
        "-1e39, -1e39",
        "1e40, 1e40",
        "-1.5e999, -1.5e999",
        "12300e40, 1.23e44",
        "1e-38, 0.00000000000000000000000000000000000001",
        "1e-39, 1e-39",
        "-1.50e-990, -1.50e-990",
        "0e-1000, 0e-1000",
        "9223372036854775807, 9223372036854775807",
        "0.0000000000000000000012345, 0.0000000000000000000012345",
        // an exponent would leave half of these or more
        "12345678901234567e25, 123456789012345670000000000000000000000000",
        "12345678901234567e26, 1.2345678901234567e42",
        "123456789012345678901234567890e20, 12345678901234567890123456789000000000000000000000",
        "1234567890123456789012345678901234567890.50, 1234567890123456789012345678901234567890.50"
    })
    void isWrittenWithAnExponentWhereZerosWouldMakeItLong(String written, String shown) {
        Decimal number = Decimal.parse(written);

        assertThat(number.toShortString()).isEqualTo(shown);
        assertThat(Decimal.parse(shown))
                .isEqualTo(number)
                .extracting(Decimal::getScale)
                .isEqualTo(number.getScale());
        assertThat(number.toString())
                .doesNotContain("e")
                .isEqualTo(number.toBigDecimal().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "-1.50, -1, 1, -1, 1.50",
        "-1,    -1, 1, -1, 1",
        "-1.0,  -1, 1, -1.0, 1.0",
        "0.5,   -1, 1, 0.5, 0.5",
        "1.0,   -1, 1, 1.0, 1.0",
        "1.50,  -1, 1, 1, 1.50",
        "0.00,  -1, 1, 0.00, 0.00"
    })
    void isKeptBetweenBoundsAndLosesItsSign(String number, String low, String high, String clamped, String absolute) {
        Decimal decimal = Decimal.parse(number);

        assertThat(decimal.clamp(Decimal.parse(low), Decimal.parse(high))).hasToString(clamped);
        assertThat(decimal.abs()).hasToString(absolute);
    }

    @Test
    void hasAtMostAThousandDigitsAfterThePoint() {
        assertThat(Decimal.of(1, 1_000).getScale()).isEqualTo(1_000);
        assertThatThrownBy(() -> Decimal.of(1, 1_001)).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Decimal.of(1, -1)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void isReadFromPartOfAnArray() {
        assertThat(Decimal.parse("[-1.50]".toCharArray(), 1, 5)).hasToString("-1.50");
        assertThat(Decimal.parse("1,23,4".toCharArray(), 2, 2)).hasToString("23");
    }

    @Test
    void refusesALongNumberByItsLength() {
        assertThat(Decimal.parse("1e" + "0".repeat(2_013) + "3")).isEqualTo(Decimal.of(1_000));
        assertThatThrownBy(() -> Decimal.parse("1e" + "0".repeat(2_014) + "3"))
                .isInstanceOf(ValueFormatException.class);
    }

    @Test
    void putsEveryPowerOfTen() {
        for (String digits = "1"; digits.length() < 20; digits += "0") {
            byte[] ascii = new byte[Decimal.MAX_LENGTH];
            int end = Decimal.parse(digits).put(ascii, 0);

            assertThat(new String(ascii, 0, end, StandardCharsets.US_ASCII)).isEqualTo(digits);
        }
    }
}
