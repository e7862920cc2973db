package org.unionplan.metric;

import java.math.BigDecimal;
import java.util.Optional;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/**
 * The figure of an observation that is given as numerator and denominator, exact.
 *
 * @param value the quotient of the numbers as stated
 */
record ObservedRatio(Fraction value, Quantity.Qualifier qualifier) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The figure of that observation; none without both numbers, or with a denominator that is not above zero. */
    static Optional<ObservedRatio> of(Metric metric, Observation observation) {
        if (observation.getNumerator().isEmpty() || observation.getDenominator().isEmpty()) {
            return Optional.empty();
        }
        Quantity part = observation.getNumerator().get();
        Quantity whole = observation.getDenominator().get();
        if (whole.getValue().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal number = part.getValue().toBigDecimal();
        return Optional.of(new ObservedRatio(
                new Fraction(
                        metric.isPercentage() ? number.multiply(HUNDRED) : number,
                        whole.getValue().toBigDecimal()),
                qualifier(part, whole)));
    }

    Optional<Quantity> toQuantity() {
        return value.quotient()
                .map(Decimal::stripped)
                .map(quotient ->
                        Quantity.builder().value(quotient).qualifier(qualifier).build());
    }

    /** The more the whole may be, the less the part of it is. */
    private static Quantity.Qualifier qualifier(Quantity part, Quantity whole) {
        if (whole.getQualifier() == Quantity.Qualifier.EXACT) {
            return part.getQualifier();
        }
        boolean plain = part.getQualifier() == Quantity.Qualifier.EXACT
                && part.getValue().signum() > 0;
        return plain ? turned(whole.getQualifier()) : Quantity.Qualifier.APPROXIMATE;
    }

    private static Quantity.Qualifier turned(Quantity.Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Quantity.Qualifier.AT_MOST;
            case MORE_THAN -> Quantity.Qualifier.LESS_THAN;
            case AT_MOST -> Quantity.Qualifier.AT_LEAST;
            case LESS_THAN -> Quantity.Qualifier.MORE_THAN;
            case EXACT, APPROXIMATE -> qualifier;
        };
    }
}
