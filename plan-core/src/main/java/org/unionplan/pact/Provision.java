package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.document.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.DisplayName;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * A pledge or clause of a pact. It has a text, those it binds, and the way it binds them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Provision extends Extensible, WithProvision {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getNumber();

    /** What it is about. */
    @WordsOf(Kind.class)
    Optional<Term> getKind();

    /** The heading as published. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getHeading();

    /** What it says. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getText();

    /** What it does to those who bear it. */
    Optional<Modality> getModality();

    /** Whom it binds; all parties if none is named. */
    @RefersTo(Actor.class)
    @NoneMeansAll
    List<ElementId> getBearers();

    /** For whose good it is. */
    @RefersTo(Actor.class)
    List<ElementId> getBeneficiaries();

    /** On what it depends, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getCondition();

    /** When it applies, where that is not the whole term. */
    Optional<Timeframe> getTimeframe();

    /** What it refers to. */
    List<@Valid Reference> getReferences();

    /** What it consists of. */
    List<@Valid Provision> getProvisions();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Provision> shape() {
        return ProvisionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a provision; id and text are required. */
    final class Builder extends ImmutableProvision.Builder implements ProvisionSteps {

        Builder() {
            ProvisionSteps.setDefaults(this);
        }
    }

    /** What a provision does to those who bear it. */
    enum Modality implements Keyword {
        /** They must. */
        OBLIGATION,
        /** They must not. */
        PROHIBITION,
        /** They may. */
        PERMISSION,
        /** They want to. */
        ASPIRATION
    }
    /** What a provision may be about. */
    final class Kind {

        /** What the parties promise each other. */
        public static final Term PLEDGE = Term.of("pledge");

        /** How they communicate and coordinate. */
        public static final Term COORDINATION = Term.of("coordination");

        /** How disputes are settled. */
        public static final Term DISPUTE = Term.of("dispute");

        /** How it is watched over. */
        public static final Term MONITORING = Term.of("monitoring");

        /** How it is changed. */
        public static final Term AMENDMENT = Term.of("amendment");

        /** What is done when it is broken. */
        public static final Term ESCALATION = Term.of("escalation");

        /** What a word means. */
        public static final Term DEFINITION = Term.of("definition");

        /** Who pays. */
        public static final Term FINANCE = Term.of("finance");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "kind of provision",
                PLEDGE,
                COORDINATION,
                DISPUTE,
                MONITORING,
                AMENDMENT,
                ESCALATION,
                DEFINITION,
                FINANCE);

        private Kind() {}
    }
}
