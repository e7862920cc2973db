package org.unionplan.actor;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The responsibility of an actor or a named person for something, in a role. */
@Value.Immutable
@ModelStyle
@KnownBy({"role", "actor", "person"})
public interface Responsibility extends Extensible, WithResponsibility {

    /** The role of the actor or person. */
    @WordsOf(Role.class)
    Term getRole();

    /** The actor that has the role. */
    @RefersTo(Actor.class)
    Optional<ElementId> getActor();

    /** The person named, who acts for the actor or alone. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getPerson();

    /** The title of the person, where it is not a post of its own. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getTitle();

    /** The time of the responsibility. */
    Optional<Timeframe> getWhen();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Responsibility> shape() {
        return ResponsibilityShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a responsibility; the role is required, and an actor or a person makes it useful. */
    final class Builder extends ImmutableResponsibility.Builder implements ResponsibilitySteps {

        Builder() {
            ResponsibilitySteps.setDefaults(this);
        }
    }

    /** The roles of an actor. */
    final class Role {

        /** Is accountable for it. */
        public static final Term LEADS = Term.of("leads");

        /** Does the work. */
        public static final Term EXECUTES = Term.of("executes");

        /** Supervises it. */
        public static final Term OVERSEES = Term.of("oversees");

        /** Helps with it. */
        public static final Term SUPPORTS = Term.of("supports");

        /** Is consulted beforehand. */
        public static final Term CONSULTED = Term.of("consulted");

        /** Is informed afterwards. */
        public static final Term INFORMED = Term.of("informed");

        /** Chose to work on it, as a local does. */
        public static final Term SELECTED_BY = Term.of("selected-by");

        /** Drafts it. */
        public static final Term DEVELOPS = Term.of("develops");

        /** Benefits from it. */
        public static final Term BENEFITS = Term.of("benefits");

        /** Submits it for publication. */
        public static final Term SUBMITS = Term.of("submits");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "role in a responsibility",
                LEADS,
                EXECUTES,
                OVERSEES,
                SUPPORTS,
                CONSULTED,
                INFORMED,
                SELECTED_BY,
                DEVELOPS,
                BENEFITS,
                SUBMITS);

        private Role() {}
    }
}
