package org.unionplan.compare;

/**
 * A run of characters of a clause before, after, or both.
 *
 * <p>The runs of a clause that are kept or removed make up the clause before; those that are kept or added, the clause
 * after.
 *
 * @param sign whether it stayed
 * @param text the characters, words together with what parts them
 */
public record WordMark(Sign sign, String text) {

    /** Whether a run stayed. */
    public enum Sign {
        /** It is in both. */
        KEPT,
        /** It was before. */
        REMOVED,
        /** It is after. */
        ADDED;

        Sign reversed() {
            return switch (this) {
                case KEPT -> KEPT;
                case REMOVED -> ADDED;
                case ADDED -> REMOVED;
            };
        }
    }
}
