package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What relates one thing to another that it refers to. */
public final class Relation {

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
