package org.unionplan.bargaining;

import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.Qualifier;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/**
 * What none goes below, or above if it is a ceiling: "at most" and "less than" make a ceiling, everything else a floor.
 *
 * <p>A figure that is bounded on one side is met or unmet only where all numbers it may stand for are. An approximate
 * figure or floor counts with its stated value, and is undecided only exactly on the edge. Immutable and thread-safe.
 */
record DemandFloor(Quantity quantity) {

    /** The figures that keep to it; an approximate or exact one is a floor. */
    Bounds bounds() {
        Bounds stated = quantity.bounds();
        return isCeiling()
                ? stated
                : new Bounds(stated.lower(), stated.lowerReached(), Optional.empty(), false, stated.approximate());
    }

    private boolean isCeiling() {
        return quantity.getQualifier() == Qualifier.AT_MOST || quantity.getQualifier() == Qualifier.LESS_THAN;
    }

    private boolean isStrict() {
        return quantity.getQualifier() == Qualifier.LESS_THAN || quantity.getQualifier() == Qualifier.MORE_THAN;
    }

    DemandStanding standing(Quantity figure) {
        if (isInAnotherUnit(figure)) {
            return DemandStanding.OTHER_UNIT;
        }
        Bounds bounds = figure.bounds();
        boolean approximate = bounds.approximate() || quantity.getQualifier() == Qualifier.APPROXIMATE;
        if (approximate && figure.getValue().equals(quantity.getValue())) {
            return DemandStanding.UNDECIDED;
        }
        Optional<Decimal> worst = isCeiling() ? bounds.upper() : bounds.lower();
        Optional<Decimal> best = isCeiling() ? bounds.lower() : bounds.upper();
        boolean worstReached = isCeiling() ? bounds.upperReached() : bounds.lowerReached();
        boolean bestReached = isCeiling() ? bounds.lowerReached() : bounds.upperReached();
        if (worst.filter(value -> keeps(value, worstReached)).isPresent()) {
            return DemandStanding.MET;
        }
        return best.filter(value -> !mayKeep(value, bestReached)).isPresent()
                ? DemandStanding.UNMET
                : DemandStanding.UNDECIDED;
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
}
