package org.unionplan.bargaining;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/**
 * What none goes below, or above if it is a ceiling: "at most" and "less than" make a ceiling, everything else a floor.
 *
 * <p>A figure that is bounded on one side is met or unmet only where all numbers it may stand for are. An approximate
 * figure or floor counts with its stated value, and is undecided only exactly on the edge. Immutable and thread-safe.
 */
public final class DemandFloor {
    private final Quantity quantity;

    public DemandFloor(Quantity quantity) {
        this.quantity = quantity;
    }

    public Quantity getQuantity() {
        return quantity;
    }

    /** The figures that keep to it; an approximate or exact one is a floor. */
    public Quantity.Bounds getBounds() {
        Quantity.Bounds stated = quantity.getBounds();
        return isCeiling()
                ? stated
                : new Quantity.Bounds(
                        stated.getLower(), stated.isLowerReached(), Optional.empty(), false, stated.isApproximate());
    }

    private boolean isCeiling() {
        return quantity.getQualifier() == Quantity.Qualifier.AT_MOST
                || quantity.getQualifier() == Quantity.Qualifier.LESS_THAN;
    }

    private boolean isStrict() {
        return quantity.getQualifier() == Quantity.Qualifier.LESS_THAN
                || quantity.getQualifier() == Quantity.Qualifier.MORE_THAN;
    }

    public DemandMatrix.Standing standing(Quantity figure) {
        if (isInAnotherUnit(figure)) {
            return DemandMatrix.Standing.OTHER_UNIT;
        }
        Quantity.Bounds bounds = figure.getBounds();
        boolean approximate = bounds.isApproximate() || quantity.getQualifier() == Quantity.Qualifier.APPROXIMATE;
        if (approximate && figure.getValue().equals(quantity.getValue())) {
            return DemandMatrix.Standing.UNDECIDED;
        }
        Optional<Decimal> worst = isCeiling() ? bounds.getUpper() : bounds.getLower();
        Optional<Decimal> best = isCeiling() ? bounds.getLower() : bounds.getUpper();
        boolean worstReached = isCeiling() ? bounds.isUpperReached() : bounds.isLowerReached();
        boolean bestReached = isCeiling() ? bounds.isLowerReached() : bounds.isUpperReached();
        if (worst.filter(value -> keeps(value, worstReached)).isPresent()) {
            return DemandMatrix.Standing.MET;
        }
        return best.filter(value -> !mayKeep(value, bestReached)).isPresent()
                ? DemandMatrix.Standing.UNMET
                : DemandMatrix.Standing.UNDECIDED;
    }

    private boolean isInAnotherUnit(Quantity figure) {
        return quantity.getUnit().isPresent()
                && figure.getUnit().isPresent()
                && !quantity.getUnit().equals(figure.getUnit());
    }

    /** Whether even the worst number keeps to it, or comes as close as one likes to the edge from the right side. */
    private boolean keeps(Decimal worst, boolean reached) {
        int order = distance(worst);
        return order > 0 || (order == 0 && !(isStrict() && reached));
    }

    /** Whether the best number keeps to it. */
    private boolean mayKeep(Decimal best, boolean reached) {
        int order = distance(best);
        return order > 0 || (order == 0 && reached && !isStrict());
    }

    /** Above zero on the side that is wanted. */
    private int distance(Decimal value) {
        int order = value.compareTo(quantity.getValue());
        return isCeiling() ? -order : order;
    }

    /** By how much the stated value misses the stated floor; absent where that is too long to hold. */
    Optional<Decimal> missing(Quantity figure) {
        try {
            return Optional.of(figure.getValue().minus(quantity.getValue()).abs());
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DemandFloor that && quantity.equals(that.quantity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quantity);
    }

    @Override
    public String toString() {
        return "DemandFloor[quantity=" + quantity + "]";
    }
}
