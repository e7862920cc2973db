package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** How far a pact has come on a day; derived for that day by {@link org.unionplan.pact.timeline.PactTimeline}, never stored. */
public enum PactStatus implements Keyword {
    /** It is drawn up, and no one has signed it or consented to it. */
    DRAFT,
    /** Someone has signed or consented, and what it waits for has not come to pass. */
    PENDING,
    /** It never entered into force and no longer can. */
    LAPSED,
    /** It binds its parties. */
    IN_FORCE,
    /** It stands and asks nothing of its parties for the time being (Vienna Convention, articles 57 and 72). */
    SUSPENDED,
    /** Its term is over. */
    EXPIRED,
    /** It was ended, its condition for ending came to pass, or fewer than two parties were left. */
    TERMINATED,
    /** Another pact took its place. */
    SUPERSEDED;

    /** Whether nothing can follow it: an ended pact is never revived. */
    public boolean isOver() {
        return switch (this) {
            case DRAFT, PENDING, IN_FORCE, SUSPENDED -> false;
            case LAPSED, EXPIRED, TERMINATED, SUPERSEDED -> true;
        };
    }
}
