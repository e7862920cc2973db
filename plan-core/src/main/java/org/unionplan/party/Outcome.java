package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** How a decision came out. */
public final class Outcome {

    /** The body made it its own. */
    public static final Term ADOPTED = Term.of("adopted");

    /** The body turned it down. */
    public static final Term REJECTED = Term.of("rejected");

    /** The body stands behind it. */
    public static final Term ENDORSED = Term.of("endorsed");

    /** The body does not stand behind it. */
    public static final Term NOT_ENDORSED = Term.of("not-endorsed");

    /** Those bound by it agreed. */
    public static final Term RATIFIED = Term.of("ratified");

    /** Those to be bound by it did not agree. */
    public static final Term RATIFICATION_FAILED = Term.of("ratification-failed");

    /** The body changed it. */
    public static final Term AMENDED = Term.of("amended");

    /** The body put it off. */
    public static final Term DEFERRED = Term.of("deferred");

    /** The body handed it to another. */
    public static final Term REFERRED = Term.of("referred");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "outcome of a decision",
            ADOPTED,
            REJECTED,
            ENDORSED,
            NOT_ENDORSED,
            RATIFIED,
            RATIFICATION_FAILED,
            AMENDED,
            DEFERRED,
            REFERRED);

    private Outcome() {}
}
