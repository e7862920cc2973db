package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Someone with a part in a pact who is not bound. */
@Value.Immutable
@ModelStyle
@KnownBy("actor")
public interface Participant extends Extensible, WithParticipant {

    /** The actor that has the role. */
    @RefersTo(Actor.class)
    ElementId getActor();

    /** The role of the participant. */
    @WordsOf(Role.class)
    Term getRole();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

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

    /** Roles in a pact of those whom it does not bind. */
    final class Role {

        /** Witnessed the signing. */
        public static final Term WITNESS = Term.of("witness");

        /** Is on the other side, such as an employer. */
        public static final Term COUNTERPART = Term.of("counterpart");

        /** Helped the parties to reach it. */
        public static final Term MEDIATOR = Term.of("mediator");

        /** Keeps the pact and the instruments of consent. */
        public static final Term DEPOSITARY = Term.of("depositary");

        /** Was present without a part in it. */
        public static final Term OBSERVER = Term.of("observer");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("role of a participant", WITNESS, COUNTERPART, MEDIATOR, DEPOSITARY, OBSERVER);

        private Role() {}
    }
}
