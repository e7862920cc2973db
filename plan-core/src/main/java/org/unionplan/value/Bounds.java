package org.unionplan.value;

import java.util.Optional;

/**
 * The numbers a figure or a sum of figures may stand for: from a lower bound, if there is one, to an upper bound, if
 * there is one, each either itself possible or just out of reach.
 *
 * <p>A sum is bounded on a side only where every part is: an exact figure and an "at least" give an "at least", and
 * "at least 5" with "at most 10" gives no bound, or "at least 5" where both are {@linkplain #asCount() counts}. An
 * approximate figure counts with its stated value, and the sum says that it is approximate. Immutable and thread-safe.
 *
 * @param lower the least possible number, absent if there is no telling
 * @param lowerReached whether {@code lower} itself is possible
 * @param upper the greatest possible number, absent if there is no telling
 * @param upperReached whether {@code upper} itself is possible
 * @param approximate whether any part was approximate, so that the bounds are soft
 */
public record Bounds(
        Optional<Decimal> lower,
        boolean lowerReached,
        Optional<Decimal> upper,
        boolean upperReached,
        boolean approximate) {

    /** Nothing counted: exactly zero, where sums begin. */
    public static final Bounds ZERO = exactly(Decimal.ZERO);

    static Bounds exactly(Decimal value) {
        return new Bounds(Optional.of(value), true, Optional.of(value), true, false);
    }

    static Bounds of(Quantity quantity) {
        Optional<Decimal> value = Optional.of(quantity.getValue());
        return switch (quantity.getQualifier()) {
            case EXACT -> exactly(quantity.getValue());
            case APPROXIMATE -> new Bounds(value, true, value, true, true);
            case AT_LEAST -> new Bounds(value, true, Optional.empty(), false, false);
            case MORE_THAN -> new Bounds(value, false, Optional.empty(), false, false);
            case AT_MOST -> new Bounds(Optional.empty(), false, value, true, false);
            case LESS_THAN -> new Bounds(Optional.empty(), false, value, false, false);
        };
    }

    /** The bounds of counts, which are never below zero: "fewer than 10" is then from 0 to less than 10. */
    public Bounds asCount() {
        return lower.isEmpty() ? new Bounds(Optional.of(Decimal.ZERO), true, upper, upperReached, approximate) : this;
    }

    /** The bounds of the sum of a number within these bounds and one within those; none where it is too long to hold. */
    public Bounds plus(Bounds other) {
        return new Bounds(
                lower.flatMap(mine -> other.lower.flatMap(theirs -> sum(mine, theirs))),
                lowerReached && other.lowerReached,
                upper.flatMap(mine -> other.upper.flatMap(theirs -> sum(mine, theirs))),
                upperReached && other.upperReached,
                approximate || other.approximate);
    }

    private static Optional<Decimal> sum(Decimal one, Decimal other) {
        try {
            return Optional.of(one.plus(other));
        } catch (ValueFormatException e) {
            // Such a sum comes of nonsense in a document, which must not stop the check of everything else in it.
            return Optional.empty();
        }
    }

    /** Whether even the least number within these bounds exceeds the greatest within those; never if approximate. */
    public boolean isSurelyAbove(Bounds other) {
        return !approximate && !other.approximate && other.isSurelyBelow(this);
    }

    /** Whether both bounds are the same number, reached and not approximate. */
    public boolean isExact() {
        return !approximate && lower.isPresent() && lower.equals(upper);
    }

    /** Whether some number may lie within both; of approximate bounds that cannot be denied. */
    public boolean overlaps(Bounds other) {
        return approximate || other.approximate || !(isSurelyBelow(other) || other.isSurelyBelow(this));
    }

    private boolean isSurelyBelow(Bounds other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return false;
        }
        int order = upper.get().compareTo(other.lower.get());
        return order < 0 || (order == 0 && !(upperReached && other.lowerReached));
    }

    /** Whether that number lies within; approximate bounds admit nothing beyond their stated value either. */
    public boolean admits(Decimal number) {
        boolean aboveLower = lower.map(number::compareTo)
                .map(c -> c > 0 || (c == 0 && lowerReached))
                .orElse(true);
        boolean belowUpper = upper.map(number::compareTo)
                .map(c -> c < 0 || (c == 0 && upperReached))
                .orElse(true);
        return aboveLower && belowUpper;
    }

    /** Such as {@code 12}, {@code ~12}, {@code >= 12}, {@code > 12}, {@code 5..12} or {@code any}. */
    @Override
    public String toString() {
        String soft = approximate ? "~" : "";
        if (lower.isPresent() && lower.equals(upper)) {
            return soft + lower.get();
        }
        if (lower.isPresent() && upper.isPresent()) {
            return soft + (lowerReached ? "" : ">") + lower.get() + ".." + (upperReached ? "" : "<") + upper.get();
        }
        return lower.map(low -> (lowerReached ? ">= " : "> ") + soft + low)
                .or(() -> upper.map(high -> (upperReached ? "<= " : "< ") + soft + high))
                .orElse("any");
    }
}
