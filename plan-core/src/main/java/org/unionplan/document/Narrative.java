package org.unionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** A labelled passage. A document may call it its approach, bottom line or outcome. */
@Value.Immutable
@ModelStyle
@KnownBy({"number", "label"})
public interface Narrative extends Extensible, WithNarrative {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getNumber();

    /** The purpose of the passage. */
    @WordsOf(Kind.class)
    Optional<Term> getKind();

    /** The heading or label in the document. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getLabel();

    /** The text of the passage. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getText();

    /** The author of the words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAttribution();

    /** The references of the passage. */
    List<@Valid Reference> getReferences();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Narrative> shape() {
        return NarrativeShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a narrative; the text is required. */
    final class Builder extends ImmutableNarrative.Builder implements NarrativeSteps {

        Builder() {
            NarrativeSteps.setDefaults(this);
        }
    }

    /** The purposes of a passage. */
    final class Kind {

        /** A message from an officer. */
        public static final Term MESSAGE = Term.of("message");

        /** Introduces the document. */
        public static final Term INTRODUCTION = Term.of("introduction");

        /** Describes the situation. */
        public static final Term CONTEXT = Term.of("context");

        /** Describes a difficulty. */
        public static final Term CHALLENGE = Term.of("challenge");

        /** Describes an advantage to build on. */
        public static final Term OPPORTUNITY = Term.of("opportunity");

        /** Describes the way in which the document was made. */
        public static final Term METHOD = Term.of("method");

        /** Reports on what was done. */
        public static final Term PROGRESS = Term.of("progress");

        /** Closes the document. */
        public static final Term CONCLUSION = Term.of("conclusion");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "kind of passage",
                MESSAGE,
                INTRODUCTION,
                CONTEXT,
                CHALLENGE,
                OPPORTUNITY,
                METHOD,
                PROGRESS,
                CONCLUSION);

        private Kind() {}
    }
}
