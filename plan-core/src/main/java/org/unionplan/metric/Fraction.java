package org.unionplan.metric;

import java.math.BigDecimal;
import java.util.Optional;
import org.unionplan.value.Decimal;
import org.unionplan.value.ValueFormatException;

/**
 * One exact number over another, divided once, at the end. What is compared or subtracted before was never rounded.
 *
 * @param over never zero
 */
record Fraction(BigDecimal number, BigDecimal over) {

    static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
    static final Fraction ONE = new Fraction(BigDecimal.ONE, BigDecimal.ONE);

    /** A denominator below zero is turned, so that comparing needs no second look. */
    static Fraction of(BigDecimal number, BigDecimal over) {
        return over.signum() < 0 ? new Fraction(number.negate(), over.negate()) : new Fraction(number, over);
    }

    Fraction minus(Fraction other) {
        if (over.compareTo(other.over) == 0) {
            return new Fraction(number.subtract(other.number), over);
        }
        BigDecimal difference = number.multiply(other.over).subtract(other.number.multiply(over));
        return new Fraction(difference, over.multiply(other.over));
    }

    /** The nearest one from zero to one. */
    Fraction clamped() {
        if (number.signum() < 0) {
            return ZERO;
        }
        return number.compareTo(over) > 0 ? ONE : this;
    }

    /** The lesser of both. */
    Fraction min(Fraction other) {
        return minus(other).number.signum() > 0 ? other : this;
    }

    /** The quotient, rounded once; none where it has more digits than a number of a document can have. */
    Optional<Decimal> quotient() {
        return quotient(Decimal.DIVISION_DIGITS);
    }

    /** The quotient, rounded once to that number of digits. */
    Optional<Decimal> quotient(int digits) {
        if (number.signum() == 0) {
            return Optional.of(Decimal.ZERO);
        }
        try {
            return Optional.of(Decimal.of(Decimal.quotient(number, over, digits)));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** A number, unless it has more digits than a number of a document can have. */
    static Optional<Decimal> held(BigDecimal number) {
        try {
            return Optional.of(Decimal.of(number));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }
}
