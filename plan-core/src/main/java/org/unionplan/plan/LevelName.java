package org.unionplan.plan;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * What a plan calls a level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface LevelName extends Extensible, WithLevelName {

    /** One of them. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getSingular();

    /** Several of them. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getPlural();

    /** Returns the description of this type: its properties in document order. */
    static Shape<LevelName> shape() {
        return LevelNameShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the name of a level; the singular is required. */
    final class Builder extends ImmutableLevelName.Builder implements LevelNameSteps {

        Builder() {
            LevelNameSteps.setDefaults(this);
        }
    }
}
