package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.Timeframe;

/**
 * Where a metric is to come, in figures: a target with its comparator found and its change from the baseline reckoned,
 * or the bounds of a metric that is to stay within them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the target it comes from; absent for bounds, and for a yes or no that nobody set a target for
 * @param comparator how a value must stand to it; absent where neither target nor direction says so
 * @param value the figure to reach, or the lower one of two
 * @param upper the upper figure of a range
 * @param due the last day by which it is to be reached
 */
public record Goal(
        Optional<Target> target,
        Optional<Comparator> comparator,
        Decimal value,
        Optional<Decimal> upper,
        Optional<LocalDate> due) {

    private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(1, 2);

    /** The goal that a target stands for; none without a figure, or without the baseline it is told from. */
    static Optional<Goal> of(Target target, Metric metric, Optional<Decimal> baseline) {
        Optional<Decimal> stated = target.getValue().or(() -> done(metric));
        Optional<Decimal> value = stated.flatMap(figure -> reckoned(figure, target.getBasis(), baseline));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Decimal> upper = target.getUpper().flatMap(figure -> reckoned(figure, target.getBasis(), baseline));
        Optional<LocalDate> due = target.getDue().flatMap(Timeframe::getLatestLast);
        return Optional.of(new Goal(Optional.of(target), comparator(target, metric), value.get(), upper, due));
    }

    /** What a yes-or-no metric is to come to where no target says so: done, or gone. */
    static Optional<Decimal> done(Metric metric) {
        if (metric.getScale() != Scale.BINARY) {
            return Optional.empty();
        }
        return Optional.of(metric.getDirection() == Direction.DECREASE ? Decimal.ZERO : Decimal.ONE);
    }

    /** Done or gone, some day: what a yes-or-no metric without a target is to come to. */
    static Optional<Goal> implied(Metric metric) {
        return done(metric)
                .map(figure -> new Goal(
                        Optional.empty(),
                        usual(metric, Optional.of(figure)),
                        figure,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** A percentage is of the size of the baseline, so that +10 % is up wherever it begins. */
    private static Optional<Decimal> reckoned(Decimal figure, Basis basis, Optional<Decimal> baseline) {
        return switch (basis) {
            case ABSOLUTE -> Optional.of(figure);
            case BASELINE_CHANGE ->
                baseline.flatMap(start -> Fraction.held(start.toBigDecimal().add(figure.toBigDecimal())));
            case BASELINE_PERCENT ->
                baseline.flatMap(start -> Fraction.held(start.toBigDecimal()
                        .abs()
                        .multiply(figure.toBigDecimal())
                        .multiply(HUNDREDTH)
                        .add(start.toBigDecimal())
                        .stripTrailingZeros()));
        };
    }

    private static Optional<Comparator> comparator(Target target, Metric metric) {
        if (target.getComparator().isPresent()) {
            return target.getComparator();
        }
        if (target.getUpper().isPresent()) {
            return Optional.of(Comparator.BETWEEN);
        }
        return usual(metric, target.getValue());
    }

    private static Optional<Comparator> usual(Metric metric, Optional<Decimal> value) {
        return switch (metric.getDirection()) {
            case INCREASE -> Optional.of(Comparator.AT_LEAST);
            case DECREASE -> Optional.of(Comparator.AT_MOST);
            case MAINTAIN -> Optional.of(Comparator.EQUAL);
            case NONE ->
                metric.getScale() == Scale.BINARY
                        ? Optional.of(
                                value.isPresent() && value.get().signum() == 0
                                        ? Comparator.AT_MOST
                                        : Comparator.AT_LEAST)
                        : Optional.empty();
        };
    }

    /** The bounds of a metric that is to stay within them; none if it states none. */
    static Optional<Goal> bounds(Metric metric, Optional<LocalDate> due) {
        Optional<Decimal> lower = metric.getLowerBound();
        Optional<Decimal> upper = metric.getUpperBound();
        if (lower.isPresent() && upper.isPresent()) {
            return Optional.of(new Goal(Optional.empty(), Optional.of(Comparator.BETWEEN), lower.get(), upper, due));
        }
        Optional<Goal> floor = lower.map(
                low -> new Goal(Optional.empty(), Optional.of(Comparator.AT_LEAST), low, Optional.empty(), due));
        return floor.or(() -> upper.map(
                high -> new Goal(Optional.empty(), Optional.of(Comparator.AT_MOST), high, Optional.empty(), due)));
    }

    /**
     * Whether a figure attains it; empty where that cannot be told, because nothing says how to compare, or because the
     * figure is stated too loosely: "at least 2,500" may or may not be 3,000. An approximate figure counts with its
     * stated value, and cannot be told only where it is exactly on the edge.
     */
    public Optional<Boolean> attainedBy(Bounds figure) {
        if (comparator.isEmpty() || (comparator.get() == Comparator.BETWEEN && upper.isEmpty())) {
            return Optional.empty();
        }
        return switch (comparator.get()) {
            case AT_LEAST -> told(isAbove(figure, value, true), isBelow(figure, value, false));
            case MORE_THAN -> told(isAbove(figure, value, false), isBelow(figure, value, true));
            case AT_MOST -> told(isBelow(figure, value, true), isAbove(figure, value, false));
            case LESS_THAN -> told(isBelow(figure, value, false), isAbove(figure, value, true));
            case EQUAL -> within(figure, value, value);
            case BETWEEN -> within(figure, value, upper.orElse(value));
        };
    }

    private static Optional<Boolean> within(Bounds figure, Decimal low, Decimal high) {
        return told(
                isAbove(figure, low, true) && isBelow(figure, high, true),
                isBelow(figure, low, false) || isAbove(figure, high, false));
    }

    private static Optional<Boolean> told(boolean yes, boolean no) {
        return yes ? Optional.of(true) : no ? Optional.of(false) : Optional.empty();
    }

    /** Whether whatever the figure stands for is above the edge, or on it where that will do. */
    private static boolean isAbove(Bounds figure, Decimal edge, boolean onIt) {
        if (figure.lower().isEmpty()) {
            return false;
        }
        int order = figure.lower().get().compareTo(edge);
        return order > 0 || (order == 0 && !figure.approximate() && (onIt || !figure.lowerReached()));
    }

    private static boolean isBelow(Bounds figure, Decimal edge, boolean onIt) {
        if (figure.upper().isEmpty()) {
            return false;
        }
        int order = figure.upper().get().compareTo(edge);
        return order < 0 || (order == 0 && !figure.approximate() && (onIt || !figure.upperReached()));
    }

    /** Whether a figure is for sure strictly beyond it; only "at least" and "at most" have a beyond. */
    boolean exceededBy(Bounds figure) {
        return comparator
                .map(sign -> (sign == Comparator.AT_LEAST && isAbove(figure, value, false))
                        || (sign == Comparator.AT_MOST && isBelow(figure, value, false)))
                .orElse(false);
    }

    /**
     * The figure that the way leads to: the nearer end of a range, and the baseline itself where that is in the range.
     */
    Decimal aim(Direction direction, Decimal baseline) {
        if (upper.isEmpty() || comparator.isEmpty() || comparator.get() != Comparator.BETWEEN) {
            return value;
        }
        boolean inside = baseline.compareTo(value) >= 0 && baseline.compareTo(upper.get()) <= 0;
        if (inside) {
            return baseline;
        }
        return direction == Direction.DECREASE ? upper.get() : value;
    }
}
