package org.unionplan.metric;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * A figure a metric is to reach, perhaps by a date. Where the comparator is absent it follows from the metric:
 * at
 * least for one that increases, at most for one that decreases.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Target extends Extensible, WithTarget {

    /** How a value must stand to it. */
    Optional<Comparator> getComparator();

    /** The figure, or the lower one of two. */
    Optional<Decimal> getValue();

    /** The upper figure, where the comparator is between. */
    Optional<Decimal> getUpper();

    /** What the figure is measured from, {@link Basis#ABSOLUTE zero} unless said otherwise. */
    Basis getBasis();

    /** By when; an imprecise date means its last day. */
    Optional<Timeframe> getDue();

    /** Which part it is for, none (the whole) unless said otherwise. */
    Dimensions getDimensions();

    /** The target in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a target; nothing is required, though one without value and text says little. */
    final class Builder extends ImmutableTarget.Builder {

        Builder() {
            basis(Basis.ABSOLUTE);
            dimensions(Dimensions.NONE);
            unknownMembers(Members.NONE);
        }

        public Builder value(String value) {
            return value(Decimal.parse(value));
        }

        public Builder upper(String upper) {
            return upper(Decimal.parse(upper));
        }

        public Builder due(String due) {
            return due(Timeframe.parse(due));
        }

        public Builder text(String text) {
            return text(Text.of(text));
        }
    }
}
