package org.unionplan.plan;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** Something the union stands for. It has a name, a statement, or both. */
@Value.Immutable
@ModelStyle
public interface CoreValue extends Extensible, WithCoreValue {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getNumber();

    /** The name as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getName();

    /** The statement of the value. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getStatement();

    /** The themes it belongs to. */
    @RefersTo(Theme.class)
    List<ElementId> getThemes();

    /** Returns the description of this type: its properties in document order. */
    static Shape<CoreValue> shape() {
        return CoreValueShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a core value; the id is required. */
    final class Builder extends ImmutableCoreValue.Builder implements CoreValueSteps {

        Builder() {
            CoreValueSteps.setDefaults(this);
        }
    }
}
