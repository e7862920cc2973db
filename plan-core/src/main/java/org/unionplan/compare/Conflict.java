package org.unionplan.compare;

import java.util.Optional;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;

/**
 * A place where two sides want different things.
 *
 * @param kind what they disagree about
 * @param path the place in the document both began with; for what both added, the place on my side
 * @param base what was there, as the accessor gives it; absent for nothing
 * @param mine what I made of it
 * @param theirs what they made of it
 */
public record Conflict(Kind kind, Pointer path, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {

    /** What two sides can disagree about. */
    public enum Kind implements Keyword {
        /** Both gave a member another value. */
        CHANGED_TWICE,
        /** One removed what the other changed or moved. */
        REMOVED_AND_CHANGED,
        /** Both moved it, to different places. */
        MOVED_TWICE,
        /** Both added something of the same identifier, and not the same thing. */
        ADDED_TWICE
    }

    /** The conflict as the other side sees it. */
    Conflict reversed() {
        return new Conflict(kind, path, base, theirs, mine);
    }
}
