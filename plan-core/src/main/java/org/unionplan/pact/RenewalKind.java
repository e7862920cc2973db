package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** How a pact goes on after its term. */
public enum RenewalKind implements Keyword {
    /** By itself, unless notice is given. */
    AUTOMATIC,
    /** Only if the parties say so. */
    BY_AGREEMENT
}
