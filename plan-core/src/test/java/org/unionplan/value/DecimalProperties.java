package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** {@link BigDecimal} is the oracle. */
class DecimalProperties {

    private static final String MIN = "-1000000000000000000000000000000";
    private static final String MAX = "1000000000000000000000000000000";

    @Property
    void calculatesAsBigDecimalDoes(
            @ForAll @BigRange(min = MIN, max = MAX) @Scale(30) BigDecimal a,
            @ForAll @BigRange(min = MIN, max = MAX) @Scale(3) BigDecimal b) {
        Decimal x = Decimal.of(a);
        Decimal y = Decimal.of(b);

        assertThat(x.plus(y).toBigDecimal()).isEqualByComparingTo(a.add(b));
        assertThat(x.minus(y).toBigDecimal()).isEqualByComparingTo(a.subtract(b));
        assertThat(x.times(y).toBigDecimal()).isEqualByComparingTo(a.multiply(b));
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(a.compareTo(b));
        assertThat(x.equals(y)).isEqualTo(a.compareTo(b) == 0);
        assertThat(x.signum()).isEqualTo(a.signum());
    }

    @Property
    void dividesAsBigDecimalDoes(
            @ForAll @BigRange(min = MIN, max = MAX) @Scale(2) BigDecimal a,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(5) BigDecimal b) {
        Assume.that(b.signum() != 0);

        assertThat(Decimal.of(a).dividedBy(Decimal.of(b)).toBigDecimal())
                .isEqualByComparingTo(a.divide(b, new MathContext(34, RoundingMode.HALF_EVEN)));
    }

    /** Exact quotients among them, of which BigDecimal removes zeros. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void dividesToAnyNumberOfDigitsAsBigDecimalDoes(
            @ForAll @BigRange(min = MIN, max = MAX) @Scale(4) BigDecimal quotient,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(5) BigDecimal divisor,
            @ForAll @IntRange(max = 1) int remainder,
            @ForAll @IntRange(min = 1, max = 80) int digits) {
        Assume.that(divisor.signum() != 0);
        BigDecimal dividend = quotient.multiply(divisor).add(BigDecimal.valueOf(remainder));

        assertThat(Decimal.quotient(dividend, divisor, digits))
                .isEqualTo(dividend.divide(divisor, new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    @Property
    void readsWhatItWrites(@ForAll @BigRange(min = MIN, max = MAX) @Scale(30) BigDecimal number) {
        Decimal decimal = Decimal.of(number);

        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal).hasToString(decimal.toString());
    }

    @Property
    void putsTheDigitsThatBigDecimalHas(@ForAll long unscaled, @ForAll @IntRange(max = 40) int scale) {
        byte[] ascii = new byte[Decimal.MAX_LENGTH + 1];

        int end = Decimal.of(unscaled, scale).put(ascii, 1);

        String digits = BigDecimal.valueOf(unscaled, scale).toPlainString();
        assertThat(new String(ascii, 1, end - 1, StandardCharsets.US_ASCII)).isEqualTo(digits);
        assertThat(Decimal.of(unscaled, scale)).hasToString(digits);
    }

    @Property
    void equalNumbersHashAlikeWhateverTheirScale(@ForAll @BigRange(min = MIN, max = MAX) @Scale(4) BigDecimal number) {
        Decimal wider = Decimal.of(number.setScale(number.scale() + 7));

        assertThat(wider).isEqualTo(Decimal.of(number)).hasSameHashCodeAs(Decimal.of(number));
        assertThat(wider.stripped()).isEqualTo(wider).hasSameHashCodeAs(wider);
    }
}
