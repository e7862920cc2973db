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
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * A reference to another thing: in the same document by its id, in another document by that document and perhaps an id
 * in it, or described in words.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"relation", "target", "document"})
public interface Reference extends Extensible, WithReference {

    /** The relation to the other. */
    @WordsOf(Relation.class)
    Term getRelation();

    /** The id of the other, in this document unless another one is named. */
    @RefersTo
    Optional<ElementId> getTarget();

    /** The other document, by its id or address. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getDocument();

    /** The title of the other document. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getTitle();

    /** The language of the other document. */
    Optional<LanguageTag> getLanguage();

    /** The place in it: a page, a section. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getLocator();

    /** The reference in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getText();

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

    /** Relations between a thing and another that it refers to. */
    final class Relation {

        /** It was derived from the other. */
        public static final Term DERIVES_FROM = Term.of("derives-from");

        /** It replaces the other. */
        public static final Term SUCCEEDS = Term.of("succeeds");

        /** The other replaces it. */
        public static final Term SUCCEEDED_BY = Term.of("succeeded-by");

        /** It says the same in another language. */
        public static final Term TRANSLATION_OF = Term.of("translation-of");

        /** The other says the same in another language. */
        public static final Term HAS_TRANSLATION = Term.of("has-translation");

        /** It adds to the other. */
        public static final Term SUPPLEMENTS = Term.of("supplements");

        /** The other adds to it. */
        public static final Term SUPPLEMENTED_BY = Term.of("supplemented-by");

        /** It helps to achieve the other. */
        public static final Term SUPPORTS = Term.of("supports");

        /** It cannot be achieved without the other. */
        public static final Term DEPENDS_ON = Term.of("depends-on");

        /** It cannot be carried out together with the other. */
        public static final Term CONTRADICTS = Term.of("contradicts");

        /** It names the other as a source. */
        public static final Term CITES = Term.of("cites");

        /** The other is an annex of it. */
        public static final Term ANNEX = Term.of("annex");

        /** It is an annex of the other. */
        public static final Term ANNEX_OF = Term.of("annex-of");

        /** It is about the other. */
        public static final Term ABOUT = Term.of("about");

        /** The other is the address at which it was published. */
        public static final Term PUBLISHED_AT = Term.of("published-at");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "relation of a reference",
                DERIVES_FROM,
                SUCCEEDS,
                SUCCEEDED_BY,
                TRANSLATION_OF,
                HAS_TRANSLATION,
                SUPPLEMENTS,
                SUPPLEMENTED_BY,
                SUPPORTS,
                DEPENDS_ON,
                CONTRADICTS,
                CITES,
                ANNEX,
                ANNEX_OF,
                ABOUT,
                PUBLISHED_AT);

        private Relation() {}
    }
}
