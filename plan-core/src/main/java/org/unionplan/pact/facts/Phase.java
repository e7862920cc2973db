package org.unionplan.pact.facts;

/** The phases of a pact's life. */
public enum Phase {
    AWAITING_ENTRY,
    ENTERED,
    OVER_BEFORE_ENTRY,
    OVER;

    public boolean hasEntered() {
        return this == ENTERED || this == OVER;
    }

    public boolean isOver() {
        return this == OVER_BEFORE_ENTRY || this == OVER;
    }

    public Phase ended() {
        return hasEntered() ? OVER : OVER_BEFORE_ENTRY;
    }
}
