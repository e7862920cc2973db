package org.unionplan.bargaining;

import org.unionplan.value.Keyword;

/** How a member of a cluster stands to a demand made in common. */
public enum DemandStanding implements Keyword {
    /** It was not taken over. */
    NOT_ADOPTED,
    /** It was taken over, and there is no floor to measure it by. */
    ADOPTED,
    /** It was taken over, and the own figure keeps to the floor. */
    MET,
    /** It was taken over, and the own figure goes below the floor, or above the ceiling. */
    UNMET,
    /** It was taken over, and the figures are too loose to tell. */
    UNDECIDED,
    /** It was taken over, and there is no figure to hold against the floor. */
    NO_FIGURE,
    /** It was taken over, and the figure is in another unit than the floor. */
    OTHER_UNIT;

    /** Whether something is missing. */
    public boolean isGap() {
        return this != ADOPTED && this != MET;
    }
}
