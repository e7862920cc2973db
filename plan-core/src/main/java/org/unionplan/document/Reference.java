package org.unionplan.document;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
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

/**
 * That something refers to another thing. The other is in the same document by its id, in another document by that
 * document and perhaps an id in it, or described in words.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"relation", "target", "document"})
public interface Reference extends Extensible, WithReference {

    /** What it is to the other. */
    @WordsOf(Relation.class)
    Term getRelation();

    /** The id of the other, in this document unless another one is named. */
    @RefersTo
    Optional<ElementId> getTarget();

    /** The other document, by its id or address. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getDocument();

    /** Where in it: a page, a section. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getLocator();

    /** The reference in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Reference> shape() {
        return ReferenceShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference; the relation is required. */
    final class Builder extends ImmutableReference.Builder implements ReferenceSteps {

        Builder() {
            ReferenceSteps.setDefaults(this);
        }
    }

    /** What relates one thing to another that it refers to. */
    final class Relation {

        /** It was made out of the other. */
        public static final Term DERIVES_FROM = Term.of("derives-from");

        /** It takes the place of the other. */
        public static final Term SUCCEEDS = Term.of("succeeds");

        /** It says the same in another language. */
        public static final Term TRANSLATION_OF = Term.of("translation-of");

        /** It adds to the other. */
        public static final Term SUPPLEMENTS = Term.of("supplements");

        /** It helps the other come about. */
        public static final Term SUPPORTS = Term.of("supports");

        /** It cannot come about without the other. */
        public static final Term DEPENDS_ON = Term.of("depends-on");

        /** Both cannot hold. */
        public static final Term CONTRADICTS = Term.of("contradicts");

        /** It names the other as a source. */
        public static final Term CITES = Term.of("cites");

        /** The other belongs to it. */
        public static final Term ANNEX = Term.of("annex");

        /** The other is where it was published. */
        public static final Term PUBLISHED_AT = Term.of("published-at");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "relation of a reference",
                DERIVES_FROM,
                SUCCEEDS,
                TRANSLATION_OF,
                SUPPLEMENTS,
                SUPPORTS,
                DEPENDS_ON,
                CONTRADICTS,
                CITES,
                ANNEX,
                PUBLISHED_AT);

        private Relation() {}
    }
}
