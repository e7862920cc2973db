package org.unionplan.pact;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;

/** The terms on which a pact enters into force. */
@Value.Immutable
@ModelStyle
public interface EntryIntoForce extends Extensible, WithEntryIntoForce {

    /** The condition for entering into force. */
    @Valid
    Trigger getTrigger();

    /** The last day on which it may; after that the pact lapses. */
    Optional<Timeframe> getLatest();

    /** Returns the description of this type: its properties in document order. */
    static Shape<EntryIntoForce> shape() {
        return EntryIntoForceShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the clause; the trigger is required. */
    final class Builder extends ImmutableEntryIntoForce.Builder implements EntryIntoForceSteps {

        Builder() {
            EntryIntoForceSteps.setDefaults(this);
        }
    }
}
