package org.unionplan.metric;

import jakarta.validation.Valid;
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
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * A figure a metric is to reach. Without a comparator the qualifier of the figure decides ("more than 57,000"), or else the
 * direction of the metric: at least for one that increases, at most for one that decreases.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"due", "dimensions", "eachOf"})
public interface Target extends Extensible, WithTarget {

    /** The comparison of a value with the target by which it is attained. */
    Optional<Comparator> getComparator();

    /** The value to reach, or the lower one, included, where the comparator is "between". */
    Optional<@Valid Quantity> getValue();

    /** The upper value, included, where the comparator is "between". */
    Optional<Decimal> getUpper();

    /** The base to which the figure is relative. Absolute by default. */
    @DefaultsTo("ABSOLUTE")
    Basis getBasis();

    /** The date by which it is due; an imprecise date means its last day. */
    Optional<Timeframe> getDue();

    /** The part it is for. None by default, which is the whole. */
    @DefaultsTo("NONE")
    Dimensions getDimensions();

    /** The dimension of which it is for each part: "local" in "50 members in every local". */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getEachOf();

    /** The target in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getText();

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

    /** The base that the value of a target is relative to. */
    enum Basis implements Keyword {
        /** Zero, so that the value is the figure to reach. */
        ABSOLUTE,
        /** The baseline; the value is a change in the metric's unit: +3 points. */
        BASELINE_CHANGE,
        /** The baseline; the value is a change in percent of it: +3%. */
        BASELINE_PERCENT
    }
    /** The relation of a value to a target that attains it; spelled as a sign. */
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
