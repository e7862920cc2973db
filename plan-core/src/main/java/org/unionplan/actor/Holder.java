package org.unionplan.actor;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * Who holds a post. The name is as published.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy("name")
public interface Holder extends Extensible, WithHolder {

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    String getName();

    /** When the person held the post. */
    Optional<Timeframe> getWhen();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Holder> shape() {
        return HolderShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a holder; the name is required. */
    final class Builder extends ImmutableHolder.Builder implements HolderSteps {

        Builder() {
            HolderSteps.setDefaults(this);
        }
    }
}
