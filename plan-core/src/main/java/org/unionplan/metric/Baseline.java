package org.unionplan.metric;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * Where a metric stood at the start.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Baseline extends Extensible, WithBaseline {

    /** The figure. */
    Decimal getValue();

    /** When it stood there. */
    Optional<Timeframe> getDate();

    /** Where that is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Baseline> shape() {
        return BaselineShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a baseline; the value is required. */
    final class Builder extends ImmutableBaseline.Builder implements BaselineSteps {

        Builder() {
            BaselineSteps.setDefaults(this);
        }
    }
}
