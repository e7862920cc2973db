package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What an actor may be. */
public final class ActorKind {

    /** A union, association or federation. */
    public static final Term ORGANIZATION = Term.of("organization");

    /** A local, branch or chapter of a union. */
    public static final Term LOCAL = Term.of("local");

    /** A board, executive, committee or council. */
    public static final Term BODY = Term.of("body");

    /** A post that members elect someone to, such as a president. */
    public static final Term ELECTED_POST = Term.of("elected-post");

    /** People who work on something together. */
    public static final Term TEAM = Term.of("team");

    /** People or teams linked across places. */
    public static final Term NETWORK = Term.of("network");

    /** Those who bargain together. */
    public static final Term BARGAINING_TABLE = Term.of("bargaining-table");

    /** An employer or an association of employers. */
    public static final Term EMPLOYER = Term.of("employer");

    /** Organizations acting together, or the people they speak for. */
    public static final Term COALITION = Term.of("coalition");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "kind of actor",
            ORGANIZATION,
            LOCAL,
            BODY,
            ELECTED_POST,
            TEAM,
            NETWORK,
            BARGAINING_TABLE,
            EMPLOYER,
            COALITION);

    private ActorKind() {}
}
