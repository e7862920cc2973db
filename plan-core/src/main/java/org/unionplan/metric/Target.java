package org.unionplan.metric;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Text;

/**
 * A figure a metric is to reach. Without a comparator, the direction of the metric decides: at least for one that
 * increases, at most for one that decreases.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"due", "dimensions"})
public interface Target extends Extensible, WithTarget {

    /** How a value must stand to it. */
    Optional<Comparator> getComparator();

    /** The figure, or the lower one of two. */
    Optional<Decimal> getValue();

    /** The upper figure, where the comparator is between. */
    Optional<Decimal> getUpper();

    /** What the figure is measured from. Absolute by default. */
    @DefaultsTo("ABSOLUTE")
    Basis getBasis();

    /** By when; an imprecise date means its last day. */
    Optional<Timeframe> getDue();

    /** Which part it is for. None by default, which is the whole. */
    @DefaultsTo("NONE")
    Dimensions getDimensions();

    /** The target in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Target> shape() {
        return TargetShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a target; nothing is required, though one without value and text says little. */
    final class Builder extends ImmutableTarget.Builder implements TargetSteps {

        Builder() {
            TargetSteps.setDefaults(this);
        }
    }

    /** What the value of a target is measured from. */
    enum Basis implements Keyword {
        /** Zero: the value is the figure to reach. */
        ABSOLUTE,
        /** The baseline, in the metric's own unit: +3 points. */
        BASELINE_CHANGE,
        /** The baseline, in percent of it: +3 %. */
        BASELINE_PERCENT
    }
    /** How a value must stand to a target to attain it; spelled as a sign. */
    enum Comparator implements Keyword {
        /** At least the target. */
        AT_LEAST(">="),
        /** More than the target. */
        MORE_THAN(">"),
        /** At most the target. */
        AT_MOST("<="),
        /** Less than the target. */
        LESS_THAN("<"),
        /** Exactly the target. */
        EQUAL("="),
        /** From the target's value to its upper value, both included. */
        BETWEEN("between");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        @Override
        public String getKeyword() {
            return sign;
        }
    }
}
