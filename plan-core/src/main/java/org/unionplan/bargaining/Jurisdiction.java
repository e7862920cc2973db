package org.unionplan.bargaining;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** Under whose labour law an agreement stands. */
public final class Jurisdiction {

    /** The federal state. */
    public static final Term FEDERAL = Term.of("federal");

    /** A province or state. */
    public static final Term PROVINCIAL = Term.of("provincial");

    /** A territory. */
    public static final Term TERRITORIAL = Term.of("territorial");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of("jurisdiction", FEDERAL, PROVINCIAL, TERRITORIAL);

    private Jurisdiction() {}
}
