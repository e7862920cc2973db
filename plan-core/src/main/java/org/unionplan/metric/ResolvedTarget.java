package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/**
 * A target in figures: its comparator found and its change from the baseline added to it; or the bounds of a metric that
 * is to stay within them.
 */
public final class ResolvedTarget {

    private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(1, 2);

    private final Optional<Target> target;
    private final Optional<Target.Comparator> comparator;
    private final Decimal value;
    private final Optional<Decimal> upper;
    private final Optional<LocalDate> due;

    ResolvedTarget(
            Optional<Target> target,
            Optional<Target.Comparator> comparator,
            Decimal value,
            Optional<Decimal> upper,
            Optional<LocalDate> due) {
        this.target = target;
        this.comparator = comparator;
        this.value = value;
        this.upper = upper;
        this.due = due;
    }

    /** The target it comes from; absent for bounds, and for a yes or no without a target. */
    public Optional<Target> getTarget() {
        return target;
    }

    /** The comparator of a value with it; absent where neither target nor direction gives one. */
    public Optional<Target.Comparator> getComparator() {
        return comparator;
    }

    /** The figure to reach, or the lower one of two. */
    public Decimal getValue() {
        return value;
    }

    /** The upper figure of a range. */
    public Optional<Decimal> getUpper() {
        return upper;
    }

    /** The last day by which it is to be reached. */
    public Optional<LocalDate> getDue() {
        return due;
    }

    /** The goal of a target; none without a figure in the unit of the metric, or without the baseline it is relative to. */
    static Optional<ResolvedTarget> of(Target target, Metric metric, MetricUnit unit, Optional<Decimal> baseline) {
        boolean percent = target.getBasis() == Target.Basis.BASELINE_PERCENT;
        if (!percent && target.getValue().filter(figure -> !unit.fits(figure)).isPresent()) {
            return Optional.empty();
        }
        Optional<Decimal> stated = target.getValue().map(Quantity::getValue).or(() -> done(metric));
        Optional<Decimal> value = stated.flatMap(figure -> reckoned(figure, target.getBasis(), baseline));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Decimal> upper = target.getUpper().flatMap(figure -> reckoned(figure, target.getBasis(), baseline));
        Optional<LocalDate> due = target.getDue().flatMap(Timeframe::getLatestLast);
        return Optional.of(
                new ResolvedTarget(Optional.of(target), comparator(target, metric), value.get(), upper, due));
    }

    /** Returns the figure of a yes-or-no metric without a target: done, or gone. */
    static Optional<Decimal> done(Metric metric) {
        if (!metric.hasScale(Metric.Scale.BINARY)) {
            return Optional.empty();
        }
        return Optional.of(metric.hasDirection(Metric.Direction.DECREASE) ? Decimal.ZERO : Decimal.ONE);
    }

    /** Done or gone, some day: the target of a yes-or-no metric that states none. */
    static Optional<ResolvedTarget> implied(Metric metric) {
        return done(metric)
                .map(figure -> new ResolvedTarget(
                        Optional.empty(),
                        usual(metric, Optional.of(figure)),
                        figure,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** A percentage is of the size of the baseline, so that +10 % is up wherever it begins. */
    private static Optional<Decimal> reckoned(Decimal figure, Target.Basis basis, Optional<Decimal> baseline) {
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

    private static Optional<Target.Comparator> comparator(Target target, Metric metric) {
        if (target.getComparator().isPresent()) {
            return target.getComparator();
        }
        if (target.getUpper().isPresent()) {
            return Optional.of(Target.Comparator.BETWEEN);
        }
        return target.getValue()
                .flatMap(figure -> meant(figure.getQualifier()))
                .or(() -> usual(metric, target.getValue().map(Quantity::getValue)));
    }

    /** "More than 57,000" as a target asks for more than 57,000. */
    private static Optional<Target.Comparator> meant(Quantity.Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Optional.of(Target.Comparator.AT_LEAST);
            case MORE_THAN -> Optional.of(Target.Comparator.MORE_THAN);
            case AT_MOST -> Optional.of(Target.Comparator.AT_MOST);
            case LESS_THAN -> Optional.of(Target.Comparator.LESS_THAN);
            case EXACT, APPROXIMATE -> Optional.empty();
        };
    }

    private static Optional<Target.Comparator> usual(Metric metric, Optional<Decimal> value) {
        return switch (metric.getDirection().orElse(Metric.Direction.NONE)) {
            case INCREASE -> Optional.of(Target.Comparator.AT_LEAST);
            case DECREASE -> Optional.of(Target.Comparator.AT_MOST);
            case MAINTAIN -> Optional.of(Target.Comparator.EQUAL);
            case NONE ->
                metric.hasScale(Metric.Scale.BINARY)
                        ? Optional.of(
                                value.isPresent() && value.get().signum() == 0
                                        ? Target.Comparator.AT_MOST
                                        : Target.Comparator.AT_LEAST)
                        : Optional.empty();
        };
    }

    /** The bounds of a metric that is to stay within them; none if it states none. */
    static Optional<ResolvedTarget> bounds(Metric metric, Optional<LocalDate> due) {
        Optional<Decimal> lower = metric.getLowerBound();
        Optional<Decimal> upper = metric.getUpperBound();
        if (lower.isPresent() && upper.isPresent()) {
            return Optional.of(new ResolvedTarget(
                    Optional.empty(), Optional.of(Target.Comparator.BETWEEN), lower.get(), upper, due));
        }
        Optional<ResolvedTarget> floor = lower.map(low -> new ResolvedTarget(
                Optional.empty(), Optional.of(Target.Comparator.AT_LEAST), low, Optional.empty(), due));
        return floor.or(() -> upper.map(high -> new ResolvedTarget(
                Optional.empty(), Optional.of(Target.Comparator.AT_MOST), high, Optional.empty(), due)));
    }

    /**
     * Returns the answer whether a figure attains it. It is undecided where nothing says how to compare, or where the figure is
     * too loose: "at least 2,500" may or may not be 3,000. An approximate figure counts with its stated value, and is
     * undecided only exactly on the edge.
     */
    public Evaluation.Attainment attainedBy(Quantity.Bounds figure) {
        Objects.requireNonNull(figure, "figure");

        return Evaluation.Attainment.of(isAttainedBy(figure));
    }

    /** The same; empty where it is undecided. */
    Optional<Boolean> isAttainedBy(Quantity.Bounds figure) {
        if (!isDecidable()) {
            return Optional.empty();
        }
        return switch (comparator.orElseThrow()) {
            case AT_LEAST -> told(isAbove(figure, value, true), isBelow(figure, value, false));
            case MORE_THAN -> told(isAbove(figure, value, false), isBelow(figure, value, true));
            case AT_MOST -> told(isBelow(figure, value, true), isAbove(figure, value, false));
            case LESS_THAN -> told(isBelow(figure, value, false), isAbove(figure, value, true));
            case EQUAL -> within(figure, value, value);
            case BETWEEN -> within(figure, value, upper.orElse(value));
        };
    }

    private static Optional<Boolean> within(Quantity.Bounds figure, Decimal low, Decimal high) {
        return told(
                isAbove(figure, low, true) && isBelow(figure, high, true),
                isBelow(figure, low, false) || isAbove(figure, high, false));
    }

    private static Optional<Boolean> told(boolean yes, boolean no) {
        return yes ? Optional.of(true) : no ? Optional.of(false) : Optional.empty();
    }

    /** Returns true if all the figure may stand for is above the edge, or on it where that will do. */
    private static boolean isAbove(Quantity.Bounds figure, Decimal edge, boolean onIt) {
        if (figure.getLower().isEmpty()) {
            return false;
        }
        int order = figure.getLower().get().compareTo(edge);
        return order > 0 || (order == 0 && !figure.isApproximate() && (onIt || !figure.isLowerReached()));
    }

    private static boolean isBelow(Quantity.Bounds figure, Decimal edge, boolean onIt) {
        if (figure.getUpper().isEmpty()) {
            return false;
        }
        int order = figure.getUpper().get().compareTo(edge);
        return order < 0 || (order == 0 && !figure.isApproximate() && (onIt || !figure.isUpperReached()));
    }

    /** Returns true if a figure is certainly strictly beyond it; only "at least" and "at most" have a beyond. */
    boolean exceededBy(Quantity.Bounds figure) {
        return comparator
                .map(sign -> (sign == Target.Comparator.AT_LEAST && isAbove(figure, value, false))
                        || (sign == Target.Comparator.AT_MOST && isBelow(figure, value, false)))
                .orElse(false);
    }

    /** Returns true if figures can be compared with it. */
    boolean isDecidable() {
        return comparator
                .filter(sign -> sign != Target.Comparator.BETWEEN || upper.isPresent())
                .isPresent();
    }

    /** The edge beyond which more of the wanted direction is too much: the far end of a range, or the one right figure. */
    Optional<Decimal> farEdge(Metric.Direction direction) {
        return comparator.flatMap(sign -> switch (sign) {
            case EQUAL -> Optional.of(value);
            case BETWEEN -> direction == Metric.Direction.DECREASE ? Optional.of(value) : upper;
            default -> Optional.empty();
        });
    }

    /** Returns the goal in words: "at least 100", "40 to 60". */
    public Message toMessage() {
        Message figure = Message.of("quantity.exact").withNumber("value", value.toShortString());
        return comparator
                .map(sign -> switch (sign) {
                    case AT_LEAST -> Message.of("quantity.at-least").with("value", figure);
                    case MORE_THAN -> Message.of("quantity.more-than").with("value", figure);
                    case AT_MOST -> Message.of("quantity.at-most").with("value", figure);
                    case LESS_THAN -> Message.of("quantity.less-than").with("value", figure);
                    case EQUAL -> figure;
                    case BETWEEN ->
                        upper.map(high -> Message.of("quantity.between")
                                        .with("lower", figure)
                                        .with(
                                                "upper",
                                                Message.of("quantity.exact").withNumber("value", high.toShortString())))
                                .orElse(figure);
                })
                .orElse(figure);
    }

    /**
     * The figure that the way leads to: the nearer end of a range, and the baseline itself where that is in the range.
     */
    Decimal aim(Metric.Direction direction, Decimal baseline) {
        if (upper.isEmpty() || comparator.isEmpty() || comparator.get() != Target.Comparator.BETWEEN) {
            return value;
        }
        boolean inside = baseline.compareTo(value) >= 0 && baseline.compareTo(upper.get()) <= 0;
        if (inside) {
            return baseline;
        }
        return direction == Metric.Direction.DECREASE ? upper.get() : value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResolvedTarget that
                && target.equals(that.target)
                && comparator.equals(that.comparator)
                && value.equals(that.value)
                && upper.equals(that.upper)
                && due.equals(that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, comparator, value, upper, due);
    }

    @Override
    public String toString() {
        return "ResolvedTarget[target=" + target + ", comparator=" + comparator + ", value=" + value + ", upper="
                + upper + ", due=" + due + "]";
    }
}
