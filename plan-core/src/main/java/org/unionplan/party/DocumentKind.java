package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What a document may call itself. */
public final class DocumentKind {

    /** A plan of a union for some years. */
    public static final Term STRATEGIC_PLAN = Term.of("strategic-plan");

    /** What a group of members stands for. */
    public static final Term PLATFORM = Term.of("platform");

    /** What is to be done soon. */
    public static final Term ACTION_PLAN = Term.of("action-plan");

    /** What an actor sets out to do. */
    public static final Term WORK_PLAN = Term.of("work-plan");

    /** Unions pledge to act together. */
    public static final Term SOLIDARITY_PACT = Term.of("solidarity-pact");

    /** Unions bargain together. */
    public static final Term COMMON_FRONT = Term.of("common-front");

    /** Unions pledge not to recruit each other's members. */
    public static final Term NO_RAID_AGREEMENT = Term.of("no-raid-agreement");

    /** Unions work together. */
    public static final Term COOPERATION_AGREEMENT = Term.of("cooperation-agreement");

    /** Unions become one, or found a joint body. */
    public static final Term MERGER_AGREEMENT = Term.of("merger-agreement");

    /** When agreements expire. */
    public static final Term EXPIRY_MAP = Term.of("expiry-map");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "kind of document",
            STRATEGIC_PLAN,
            PLATFORM,
            ACTION_PLAN,
            WORK_PLAN,
            SOLIDARITY_PACT,
            COMMON_FRONT,
            NO_RAID_AGREEMENT,
            COOPERATION_AGREEMENT,
            MERGER_AGREEMENT,
            EXPIRY_MAP);

    private DocumentKind() {}
}
