package org.unionplan.document;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * A labelled passage. A document may call it its approach, bottom line or outcome.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy("label")
public interface Narrative extends Extensible, WithNarrative {

    /** What the document calls it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getLabel();

    /** The passage. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getText();

    /** Whose words they are. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getAttribution();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Narrative> shape() {
        return NarrativeShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a narrative; the text is required. */
    final class Builder extends ImmutableNarrative.Builder implements NarrativeSteps {

        Builder() {
            NarrativeSteps.setDefaults(this);
        }
    }
}
