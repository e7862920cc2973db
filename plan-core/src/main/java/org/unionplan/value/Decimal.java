package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;

/**
 * An exact decimal number that keeps the digits it was written with and is equal by value: 1.5 equals 1.50, and each
 * is written back as it came.
 *
 * <p>Sums, differences and products are exact; a quotient is rounded once, to {@value #DIVISION_DIGITS} significant
 * digits, half to even. No binary fraction is ever involved. A decimal has at most {@value #MAX_DIGITS} digits before
 * the point and as many after it.
 */
public final class Decimal implements Comparable<Decimal>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Significant digits of a quotient. */
    public static final int DIVISION_DIGITS = 34;

    /** The most digits on either side of the point. */
    public static final int MAX_DIGITS = 1_000;

    /** The most characters: a sign, a point, and the digits on either side of it. */
    public static final int MAX_LENGTH = 2 * MAX_DIGITS + 2;

    /** The most characters of a number that is never written with an exponent. */
    public static final int LONGEST_PLAIN = 40;

    public static final Decimal ZERO = new Decimal(0, 0, null);
    public static final Decimal ONE = new Decimal(1, 0, null);

    private static final int COMPACT_DIGITS = 18;
    private static final MathContext COMPACT = new MathContext(COMPACT_DIGITS, RoundingMode.HALF_EVEN);

    /** The least number of one digit more than that, the most that a long number has. */
    private static final long LONGEST = 1_000_000_000_000_000_000L;

    /** A sign, a point, and the digits of the longest number that is compact. */
    private static final int COMPACT_LENGTH = COMPACT_DIGITS + 3;

    private final long unscaled;
    private final int scale;

    /** Null where the number fits {@code unscaled} and {@code scale}, as almost all do. */
    private final @Nullable BigDecimal big;

    private Decimal(long unscaled, int scale, @Nullable BigDecimal big) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.big = big;
    }

    public static Decimal of(long value) {
        return new Decimal(value, 0, null);
    }

    /**
     * The number {@code unscaled} times ten to the power of minus {@code scale}.
     *
     * @throws ValueFormatException if the scale is negative or exceeds {@value #MAX_DIGITS}
     */
    public static Decimal of(long unscaled, int scale) {
        if (scale < 0 || scale > MAX_DIGITS) {
            throw new ValueFormatException(
                    Message.of("expected.scale").with("most", MAX_DIGITS), Integer.toString(scale));
        }
        return new Decimal(unscaled, scale, null);
    }

    /**
     * The number of that value and scale; a negative scale is written out as zeros.
     *
     * @throws ValueFormatException if it has more than {@value #MAX_DIGITS} digits on a side of the point
     */
    public static Decimal of(BigDecimal value) {
        Objects.requireNonNull(value, "value");

        long integerDigits = (long) value.precision() - value.scale();
        if (value.scale() > MAX_DIGITS || (integerDigits > MAX_DIGITS && value.signum() != 0)) {
            throw new ValueFormatException(
                    Message.of("expected.number.value").with("digits", MAX_DIGITS), value.toString());
        }
        if (value.signum() == 0) {
            return new Decimal(0, Math.max(0, value.scale()), null);
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
        return plain.precision() <= COMPACT_DIGITS
                ? new Decimal(plain.unscaledValue().longValueExact(), plain.scale(), null)
                : new Decimal(0, 0, plain);
    }

    /**
     * Reads a number as JSON writes it (RFC 8259, section 6), such as {@code 42}, {@code -0.50} or {@code 1.2e6}.
     *
     * @throws ValueFormatException if it is not such a number or too long
     */
    public static Decimal parse(String number) {
        Objects.requireNonNull(number, "number");

        return parse(number.toCharArray(), 0, number.length());
    }

    /**
     * Reads a number as {@link #parse(String)} does, from part of an array.
     *
     * @throws ValueFormatException if it is not such a number or too long
     */
    public static Decimal parse(char[] text, int offset, int length) {
        Objects.requireNonNull(text, "text");

        Decimal compact = parseCompact(text, offset, length);
        return compact == null ? parseLong(new String(text, offset, length)) : compact;
    }

    /** The common case, digits with at most one point; null where the text needs the full grammar. */
    private static @Nullable Decimal parseCompact(char[] text, int offset, int length) {
        if (length == 0 || length > COMPACT_DIGITS) {
            return null;
        }
        int start = offset + (text[offset] == '-' ? 1 : 0);
        int end = offset + length;
        int point = -1;
        long unscaled = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        int integerDigits = (point < 0 ? end : point) - start;
        boolean wellFormed = integerDigits > 0 && point != end - 1 && (integerDigits == 1 || text[start] != '0');
        return wellFormed
                ? new Decimal(start == offset ? unscaled : -unscaled, point < 0 ? 0 : end - 1 - point, null)
                : null;
    }

    private static Decimal parseLong(String number) {
        if (number.length() > 2 * MAX_DIGITS + 16) {
            throw notANumber(number);
        }
        if (!JsonNumber.matches(number)) {
            throw notANumber(number);
        }
        try {
            return of(new BigDecimal(number));
        } catch (NumberFormatException e) {
            throw notANumber(number);
        }
    }

    private static ValueFormatException notANumber(String found) {
        return new ValueFormatException(Message.of("expected.number.decimal").with("digits", MAX_DIGITS), found);
    }

    public BigDecimal toBigDecimal() {
        return big == null ? BigDecimal.valueOf(unscaled, scale) : big;
    }

    /** The number of digits after the point, as written. */
    public int getScale() {
        return big == null ? scale : big.scale();
    }

    /** -1, 0 or 1 as this number is negative, zero or positive. */
    public int signum() {
        return big == null ? Long.signum(unscaled) : big.signum();
    }

    public Decimal plus(Decimal other) {
        Objects.requireNonNull(other, "other");

        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    public Decimal minus(Decimal other) {
        Objects.requireNonNull(other, "other");

        return of(toBigDecimal().subtract(other.toBigDecimal()));
    }

    public Decimal times(Decimal other) {
        Objects.requireNonNull(other, "other");

        return of(toBigDecimal().multiply(other.toBigDecimal()));
    }

    /**
     * The quotient, rounded to {@value #DIVISION_DIGITS} significant digits, half to even.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Decimal dividedBy(Decimal divisor) {
        Objects.requireNonNull(divisor, "divisor");

        return of(quotient(toBigDecimal(), divisor.toBigDecimal(), DIVISION_DIGITS));
    }

    /**
     * The quotient of two numbers of any length, rounded to that many significant digits, half to even.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, int digits) {
        Objects.requireNonNull(dividend, "dividend");
        Objects.requireNonNull(divisor, "divisor");

        // From a long quotient that is exact, BigDecimal removes zeros by one long division each.
        BigDecimal brief = dividend.divide(divisor, COMPACT);
        boolean exact = brief.precision() < Math.min(digits, COMPACT_DIGITS)
                && brief.multiply(divisor).compareTo(dividend) == 0;
        return exact ? brief : dividend.divide(divisor, new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    public Decimal negated() {
        return of(toBigDecimal().negate());
    }

    public Decimal abs() {
        return signum() < 0 ? negated() : this;
    }

    /** This number, or the bound it would cross: the nearest number from {@code low} to {@code high}. */
    public Decimal clamp(Decimal low, Decimal high) {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");

        if (compareTo(low) < 0) {
            return low;
        }
        return compareTo(high) > 0 ? high : this;
    }

    /** This number rounded to that many digits after the point, half away from zero as people round. */
    public Decimal rounded(int digits) {
        return of(toBigDecimal().setScale(digits, RoundingMode.HALF_UP));
    }

    /** The same number without zeros at the end of its fraction. */
    public Decimal stripped() {
        return of(toBigDecimal().stripTrailingZeros());
    }

    @Override
    public int compareTo(Decimal other) {
        if (big == null && other.big == null && scale == other.scale) {
            return Long.compare(unscaled, other.unscaled);
        }
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Decimal that && compareTo(that) == 0);
    }

    @Override
    public int hashCode() {
        if (big == null) {
            long digits = unscaled;
            int places = scale;
            while (places > 0 && digits % 10 == 0) {
                digits /= 10;
                places--;
            }
            return Long.hashCode(digits) * 31 + (digits == 0 ? 0 : places);
        }
        BigDecimal stripped = big.stripTrailingZeros();
        if (stripped.scale() < 0) {
            stripped = stripped.setScale(0, RoundingMode.UNNECESSARY);
        }
        BigInteger digits = stripped.unscaledValue();
        return digits.bitLength() < Long.SIZE
                ? Long.hashCode(digits.longValue()) * 31 + stripped.scale()
                : digits.hashCode() * 31 + stripped.scale();
    }

    /** The plain digits, never with an exponent. */
    @Override
    public String toString() {
        if (big != null) {
            return big.toPlainString();
        }
        if (scale == 0) {
            return Long.toString(unscaled);
        }
        byte[] ascii = new byte[COMPACT_LENGTH + scale];
        return new String(ascii, 0, put(ascii, 0), StandardCharsets.US_ASCII);
    }

    /**
     * The digits as {@link #toString} gives them, or with an exponent, {@code 1.5e999}, where the digits take more than
     * {@value #LONGEST_PLAIN} characters and an exponent leaves less than half of them. {@link #parse} gives back the same
     * number with the same scale.
     */
    public String toShortString() {
        return ShortNotation.of(toBigDecimal());
    }

    /**
     * Puts what {@link #toString} gives into the bytes from there, as ASCII, without a text of its own for nearly all
     * numbers. There must be room for {@value #MAX_LENGTH} bytes.
     *
     * @return where it ends
     */
    public int put(byte[] ascii, int from) {
        Objects.requireNonNull(ascii, "ascii");

        if (big != null || unscaled == Long.MIN_VALUE) {
            byte[] digits = toBigDecimal().toPlainString().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(digits, 0, ascii, from, digits.length);
            return from + digits.length;
        }
        int start = from;
        if (unscaled < 0) {
            ascii[start++] = '-';
        }
        long rest = Math.abs(unscaled);
        int end = start + Math.max(digits(rest), scale + 1) + (scale == 0 ? 0 : 1);
        int at = end;
        if (scale > 0) {
            for (int places = scale; places > 0; places--) {
                ascii[--at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            ascii[--at] = '.';
        }
        while (at > start) {
            ascii[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return end;
    }

    /** Returns the number of digits of a number that is not negative. */
    private static int digits(long number) {
        int digits = 1;
        for (long next = 10; number >= next && digits < COMPACT_DIGITS; next *= 10) {
            digits++;
        }
        return number >= LONGEST ? digits + 1 : digits;
    }
}
