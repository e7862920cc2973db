package org.unionplan.pact;

import org.unionplan.value.Keyword;

/**
 * The status of an actor in a pact on a day; {@link org.unionplan.pact.timeline.PactTimeline} derives it, and it is never
 * stored.
 */
public enum PartyStatus implements Keyword {
    /** It is to be bound or may have joined by an imprecise date, and has neither signed nor consented for sure. */
    INVITED,
    /** It has signed and has yet to ratify. */
    SIGNATORY,
    /** It has consented and is not bound yet, since the pact or its own accession has not taken effect. */
    CONTRACTING,
    /** It is a party. */
    PARTY,
    /** It is a party that has given notice of withdrawal, and is still bound. */
    WITHDRAWING,
    /** It is a party that is released from the pact for the time being (Vienna Convention, articles 57 and 72). */
    SUSPENDED,
    /** It was bound and no longer is: it left, another took its place, or the pact is over. */
    FORMER,
    /** It was never bound and no longer can be: it withdrew or failed to ratify before that, or the pact is over. */
    NEVER_BOUND;

    /** Returns true if an actor of this status is a party to the pact, even if suspended or about to leave. */
    public boolean isParty() {
        return this == PARTY || this == WITHDRAWING || this == SUSPENDED;
    }

    /** Returns true if a pact that is in force binds an actor of this status. */
    public boolean isBound() {
        return this == PARTY || this == WITHDRAWING;
    }
}
