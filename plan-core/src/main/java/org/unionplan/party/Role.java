package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** How an actor answers for something. */
public final class Role {

    /** Answers for it. */
    public static final Term LEADS = Term.of("leads");

    /** Does the work. */
    public static final Term EXECUTES = Term.of("executes");

    /** Watches over it. */
    public static final Term OVERSEES = Term.of("oversees");

    /** Helps with it. */
    public static final Term SUPPORTS = Term.of("supports");

    /** Is asked before. */
    public static final Term CONSULTED = Term.of("consulted");

    /** Is told after. */
    public static final Term INFORMED = Term.of("informed");

    /** A local chose to work under it. */
    public static final Term SELECTED_BY = Term.of("selected-by");

    /** Works out what it is to be. */
    public static final Term DEVELOPS = Term.of("develops");

    /** It is done for them. */
    public static final Term BENEFITS = Term.of("benefits");

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
            BENEFITS);

    private Role() {}
}
