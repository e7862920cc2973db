package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** The status of a pact on a day; {@link org.unionplan.pact.timeline.PactTimeline} derives it, and it is never stored. */
public enum PactStatus implements Keyword {
    /** No one has signed it or consented to it. */
    DRAFT,
    /** Someone has signed or consented, and the condition for its entry into force is not met. */
    PENDING,
    /** It never entered into force and no longer can: its condition has become impossible, or its last day has passed. */
    LAPSED,
    /** It binds its parties. */
    IN_FORCE,
    /** It asks nothing of its parties for the time being (Vienna Convention, articles 57 and 72). */
    SUSPENDED,
    /** Its term is over. */
    EXPIRED,
    /** It was ended, its condition for ending was met, or fewer than two parties were left. */
    TERMINATED,
    /** Another pact took its place. */
    SUPERSEDED;

    /** Returns true if the status is final: an ended pact is never revived. */
    public boolean isOver() {
        return switch (this) {
            case DRAFT, PENDING, IN_FORCE, SUSPENDED -> false;
            case LAPSED, EXPIRED, TERMINATED, SUPERSEDED -> true;
        };
    }
}
