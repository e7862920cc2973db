package org.unionplan.document;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** A wording of a document, one of several in the course of time. */
@Value.Immutable
@ModelStyle
public interface Revision extends Extensible, WithRevision {

    /** The name of the wording, such as a number. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getLabel();

    /** The day of its publication. */
    Optional<Timeframe> getDate();

    /** The stage it has reached. */
    @WordsOf(Status.class)
    Optional<Term> getStatus();

    /** The decision that settled it. */
    @RefersTo(Decision.class)
    Optional<ElementId> getDecision();

    /** The difference from other wordings. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Revision> shape() {
        return RevisionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a revision; nothing is required. */
    final class Builder extends ImmutableRevision.Builder implements RevisionSteps {

        Builder() {
            RevisionSteps.setDefaults(this);
        }
    }

    /** The stages of a wording. */
    final class Status {

        /** Not yet decided. */
        public static final Term DRAFT = Term.of("draft");

        /** Open for comments. */
        public static final Term CONSULTATION = Term.of("consultation");

        /** Changed after comments or a first decision. */
        public static final Term REVISED = Term.of("revised");

        /** Adopted by the body that has the authority to decide. */
        public static final Term ADOPTED = Term.of("adopted");

        /** Replaced by a later revision. */
        public static final Term SUPERSEDED = Term.of("superseded");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("status of a revision", DRAFT, CONSULTATION, REVISED, ADOPTED, SUPERSEDED);

        private Status() {}
    }
}
