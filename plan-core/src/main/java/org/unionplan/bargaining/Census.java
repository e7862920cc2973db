package org.unionplan.bargaining;

import java.math.BigDecimal;
import java.util.Optional;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/**
 * A head count in the making, from which figures can be taken out again: what a window that moves over a calendar
 * needs. The result equals adding up {@link Quantity.Bounds} one by one. Not thread-safe.
 */
final class Census {

    private int agreements;
    private int unstated;
    private BigDecimal lower = BigDecimal.ZERO;
    private BigDecimal upper = BigDecimal.ZERO;
    private int withoutLower;
    private int withoutUpper;
    private int lowerNotReached;
    private int upperNotReached;
    private int approximate;

    void add(Optional<Quantity.Bounds> employees) {
        count(employees, 1);
    }

    /** Adds all that the other one has counted. */
    void add(Census other) {
        agreements += other.agreements;
        unstated += other.unstated;
        lower = lower.add(other.lower);
        upper = upper.add(other.upper);
        withoutLower += other.withoutLower;
        withoutUpper += other.withoutUpper;
        lowerNotReached += other.lowerNotReached;
        upperNotReached += other.upperNotReached;
        approximate += other.approximate;
    }

    void remove(Optional<Quantity.Bounds> employees) {
        count(employees, -1);
    }

    private void count(Optional<Quantity.Bounds> employees, int sign) {
        agreements += sign;
        if (employees.isEmpty()) {
            unstated += sign;
            return;
        }
        Quantity.Bounds bounds = employees.get();
        if (bounds.getLower().isPresent()) {
            lower = sum(lower, bounds.getLower().get(), sign);
        } else {
            withoutLower += sign;
        }
        if (bounds.getUpper().isPresent()) {
            upper = sum(upper, bounds.getUpper().get(), sign);
        } else {
            withoutUpper += sign;
        }
        lowerNotReached += bounds.isLowerReached() ? 0 : sign;
        upperNotReached += bounds.isUpperReached() ? 0 : sign;
        approximate += bounds.isApproximate() ? sign : 0;
    }

    private static BigDecimal sum(BigDecimal sum, Decimal figure, int sign) {
        return sign > 0 ? sum.add(figure.toBigDecimal()) : sum.subtract(figure.toBigDecimal());
    }

    ExpiryMap.EmployeeCount headCount() {
        return new ExpiryMap.EmployeeCount(
                agreements,
                unstated,
                new Quantity.Bounds(
                        withoutLower == 0 ? held(lower) : Optional.empty(),
                        lowerNotReached == 0,
                        withoutUpper == 0 ? held(upper) : Optional.empty(),
                        upperNotReached == 0,
                        approximate > 0));
    }

    /** The sum; absent if it has too many digits, as only nonsense in a document can have. */
    private static Optional<Decimal> held(BigDecimal sum) {
        try {
            return Optional.of(Decimal.of(sum).stripped());
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }
}
