package org.unionplan.plan;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * How far an element had come on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"date", "source"})
public interface StatusUpdate extends Extensible, WithStatusUpdate {

    /** The day. */
    Timeframe getDate();

    /** How far it had come. */
    @WordsOf(Status.class)
    Term getStatus();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Where that is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    /** Returns the description of this type: its properties in document order. */
    static Shape<StatusUpdate> shape() {
        return StatusUpdateShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a status update; date and status are required. */
    final class Builder extends ImmutableStatusUpdate.Builder implements StatusUpdateSteps {

        Builder() {
            StatusUpdateSteps.setDefaults(this);
        }
    }
}
