package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.party.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Someone with a part in a pact who is not bound.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy("actor")
public interface Participant extends Extensible, WithParticipant {

    /** Who. */
    @RefersTo(Actor.class)
    ElementId getActor();

    /** Which part. */
    @WordsOf(ParticipantRole.class)
    Term getRole();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Participant> shape() {
        return ParticipantShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a participant; actor and role are required. */
    final class Builder extends ImmutableParticipant.Builder implements ParticipantSteps {

        Builder() {
            ParticipantSteps.setDefaults(this);
        }
    }
}
