package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** Who may join later. */
public enum AccessionKind implements Keyword {
    /** Whoever is eligible and consents. */
    OPEN,
    /** Whoever the parties accept. */
    BY_CONSENT,
    /** No one. */
    CLOSED
}
