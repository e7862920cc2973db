package org.unionplan.pact;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What someone may be to a pact without being bound by it. */
public final class ParticipantRole {

    /** Saw it signed. */
    public static final Term WITNESS = Term.of("witness");

    /** Is whom the parties face, such as their employer. */
    public static final Term COUNTERPART = Term.of("counterpart");

    /** Helped to bring it about. */
    public static final Term MEDIATOR = Term.of("mediator");

    /** Keeps it and the instruments of consent. */
    public static final Term DEPOSITARY = Term.of("depositary");

    /** Was present. */
    public static final Term OBSERVER = Term.of("observer");

    /** All of these words. */
    public static final Vocabulary VOCABULARY =
            Vocabulary.of("role of a participant", WITNESS, COUNTERPART, MEDIATOR, DEPOSITARY, OBSERVER);

    private ParticipantRole() {}
}
