package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** How a party comes to be bound. */
public enum Consent implements Keyword {
    /** By signing. */
    SIGNATURE,
    /** By ratifying what was signed. */
    RATIFICATION,
    /** The source says that they are bound and publishes no signatures. */
    DECLARED
}
