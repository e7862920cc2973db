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
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The value of a metric, or of a part of it, at the start. */
@Value.Immutable
@ModelStyle
@KnownBy({"date", "dimensions"})
public interface Baseline extends Extensible, WithBaseline {

    /** The figure. Progress is reckoned from its number where it is stated loosely. */
    @Valid
    Quantity getValue();

    /** The day or period of the figure. */
    Optional<Timeframe> getDate();

    /** The part it is for. None by default, which is the whole. */
    @DefaultsTo("NONE")
    Dimensions getDimensions();

    /** The source of the figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

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
