package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What relates one actor to another. */
public final class ActorRole {

    /** It is a part of the other. */
    public static final Term PART_OF = Term.of("part-of");

    /** It is a local of the other. */
    public static final Term LOCAL_OF = Term.of("local-of");

    /** It is affiliated with the other. */
    public static final Term AFFILIATE_OF = Term.of("affiliate-of");

    /** It is a body of the other. */
    public static final Term BODY_OF = Term.of("body-of");

    /** It is a post in the other. */
    public static final Term POST_IN = Term.of("post-in");

    /** It is a member of the other. */
    public static final Term MEMBER_OF = Term.of("member-of");

    /** The people it stands for work for the other. */
    public static final Term EMPLOYED_BY = Term.of("employed-by");

    /** It took the place of the other. */
    public static final Term SUCCEEDS = Term.of("succeeds");

    /** It represents the other. */
    public static final Term REPRESENTS = Term.of("represents");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "relation between actors",
            PART_OF,
            LOCAL_OF,
            AFFILIATE_OF,
            BODY_OF,
            POST_IN,
            MEMBER_OF,
            EMPLOYED_BY,
            SUCCEEDS,
            REPRESENTS);

    private ActorRole() {}
}
