package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Someone who has a part in a pact without being bound by it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Participant extends Extensible, WithParticipant {

    /** Who. */
    ElementId getActor();

    /** Which part. */
    Term getRole();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a participant; actor and role are required. */
    final class Builder extends ImmutableParticipant.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder actor(String actor) {
            return actor(ElementId.of(actor));
        }

        public Builder role(String role) {
            return role(Term.of(role));
        }

        public Builder note(String note) {
            return note(Text.of(note));
        }
    }
}
