package org.unionplan.plan;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** Something that runs through a plan. It runs across the cornerstones: equity, climate, a sector. */
@Value.Immutable
@ModelStyle
public interface Theme extends Extensible, WithTheme {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** A description of the theme. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSummary();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Theme> shape() {
        return ThemeShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a theme; id and name are required. */
    final class Builder extends ImmutableTheme.Builder implements ThemeSteps {

        Builder() {
            ThemeSteps.setDefaults(this);
        }
    }
}
