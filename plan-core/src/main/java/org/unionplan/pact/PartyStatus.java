package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** What an actor is to a pact on a day; derived for that day by {@link org.unionplan.pact.timeline.PactTimeline}, never stored. */
public enum PartyStatus implements Keyword {
    /** It is to be bound, and has neither signed nor consented. */
    INVITED,
    /** It has signed and has yet to ratify. */
    SIGNATORY,
    /** It has consented and is not bound yet, since the pact or its own accession has not taken effect. */
    CONTRACTING,
    /** It is bound. */
    PARTY,
    /** It gave notice that it leaves, and is still bound. */
    WITHDRAWING,
    /** It left, gave its place to another, failed to ratify for good, or the pact it was bound by is over. */
    FORMER;

    /** Whether one of this status is bound by a pact that is in force. */
    public boolean isBound() {
        return this == PARTY || this == WITHDRAWING;
    }
}
