package org.unionplan.pact.simulation;

/** The phases of a pact's life. */
enum Phase {
    AWAITING_ENTRY,
    ENTERED,
    OVER_BEFORE_ENTRY,
    OVER;

    boolean hasEntered() {
        return this == ENTERED || this == OVER;
    }

    boolean isOver() {
        return this == OVER_BEFORE_ENTRY || this == OVER;
    }

    Phase ended() {
        return hasEntered() ? OVER : OVER_BEFORE_ENTRY;
    }
}
