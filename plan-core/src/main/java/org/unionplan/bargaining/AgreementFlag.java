package org.unionplan.bargaining;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What may be said of an agreement in a word. */
public final class AgreementFlag {

    /** The first one of the unit. */
    public static final Term FIRST_AGREEMENT = Term.of("first-agreement");

    /** Some must work during a strike. */
    public static final Term ESSENTIAL_SERVICES = Term.of("essential-services");

    /** Settled by an arbitrator where talks fail. */
    public static final Term ARBITRATION = Term.of("arbitration");

    /** Imposed by law. */
    public static final Term LEGISLATED = Term.of("legislated");

    /** Its expiry was put off. */
    public static final Term EXTENDED = Term.of("extended");

    /** Talks have failed for now. */
    public static final Term IN_DISPUTE = Term.of("in-dispute");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "flag of an agreement", FIRST_AGREEMENT, ESSENTIAL_SERVICES, ARBITRATION, LEGISLATED, EXTENDED, IN_DISPUTE);

    private AgreementFlag() {}
}
