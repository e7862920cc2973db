package org.unionplan.document;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** A reason given beforehand. It comes before what the document sets out to do. */
@Value.Immutable
@ModelStyle
@KnownBy("number")
public interface Recital extends Extensible, WithRecital {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getNumber();

    /** The text of the reason. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getText();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Recital> shape() {
        return RecitalShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a recital; the text is required. */
    final class Builder extends ImmutableRecital.Builder implements RecitalSteps {

        Builder() {
            RecitalSteps.setDefaults(this);
        }
    }
}
