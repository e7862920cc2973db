package org.unionplan.document;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * That a duty was done. It is recorded for a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"date", "bearer"})
public interface Fulfilment extends Extensible, WithFulfilment {

    /** When it was done. */
    Timeframe getDate();

    /** Who did it. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBearer();

    /** Where that is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Fulfilment> shape() {
        return FulfilmentShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a fulfilment; the date is required. */
    final class Builder extends ImmutableFulfilment.Builder implements FulfilmentSteps {

        Builder() {
            FulfilmentSteps.setDefaults(this);
        }
    }
}
