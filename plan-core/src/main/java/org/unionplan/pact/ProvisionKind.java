package org.unionplan.pact;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What a provision may be about. */
public final class ProvisionKind {

    /** What the parties promise each other. */
    public static final Term PLEDGE = Term.of("pledge");

    /** How they communicate and coordinate. */
    public static final Term COORDINATION = Term.of("coordination");

    /** How disputes are settled. */
    public static final Term DISPUTE = Term.of("dispute");

    /** How it is watched over. */
    public static final Term MONITORING = Term.of("monitoring");

    /** How it is changed. */
    public static final Term AMENDMENT = Term.of("amendment");

    /** What is done when it is broken. */
    public static final Term ESCALATION = Term.of("escalation");

    /** What a word means. */
    public static final Term DEFINITION = Term.of("definition");

    /** Who pays. */
    public static final Term FINANCE = Term.of("finance");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "kind of provision", PLEDGE, COORDINATION, DISPUTE, MONITORING, AMENDMENT, ESCALATION, DEFINITION, FINANCE);

    private ProvisionKind() {}
}
