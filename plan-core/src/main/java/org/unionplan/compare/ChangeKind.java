package org.unionplan.compare;

import org.unionplan.value.Keyword;

/** What sort of change it is. */
public enum ChangeKind implements Keyword {
    /** A thing is there that was not, with all that stands in it. */
    ADDED,
    /** A thing is no longer there, nor what stood in it. */
    REMOVED,
    /** A thing stands in another one, or in another list of the same one. */
    MOVED,
    /** A thing, or a value, has another place among its siblings. */
    REORDERED,
    /** A thing has another identifier; or something refers to it by that. */
    ID_CHANGED,
    /** A thing has another name. */
    RENAMED,
    /** A thing has another published number. */
    RENUMBERED,
    /** A text says something else. */
    REWORDED,
    /** A member has another value, or one where there was none, or none where there was one. */
    CHANGED,
    /** A text is spelled differently and says the same: letter case, quotation marks, dashes, white space, "&amp;". */
    EDITORIAL;

    /** The kind of the same change seen from its end. */
    public ChangeKind reversed() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }
}
