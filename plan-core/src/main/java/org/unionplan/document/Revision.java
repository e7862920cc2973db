package org.unionplan.document;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * Which wording of a document this is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Revision extends Extensible, WithRevision {

    /** What the wording is called, such as a number. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    String getLabel();

    /** When it was published. */
    Optional<Timeframe> getDate();

    /** What distinguishes it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Revision> shape() {
        return RevisionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a revision; the label is required. */
    final class Builder extends ImmutableRevision.Builder implements RevisionSteps {

        Builder() {
            RevisionSteps.setDefaults(this);
        }
    }
}
