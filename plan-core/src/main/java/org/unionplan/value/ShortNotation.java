package org.unionplan.value;

import java.math.BigDecimal;

/** Writes numbers that consist mostly of zeros with an exponent, so that none is much longer than it was written. */
final class ShortNotation {

    private ShortNotation() {}

    /** The plain digits, or an exponent where they are longer than that and an exponent leaves less than half of them. */
    static String of(BigDecimal number) {
        String plain = number.toPlainString();
        if (plain.length() <= Decimal.LONGEST_PLAIN) {
            return plain;
        }
        String scientific = scientific(number);
        return 2 * scientific.length() < plain.length() ? scientific : plain;
    }

    private static String scientific(BigDecimal number) {
        // Zeros at the end of a fraction are part of how it was written; those of a whole number are not.
        BigDecimal shortest = number.scale() == 0 ? number.stripTrailingZeros() : number;
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        return (number.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() == 1 ? "" : "." + digits.substring(1))
                + "e"
                + exponent;
    }
}
