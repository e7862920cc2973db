package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** Why an observation does not count on a day. */
public enum Omission implements Keyword {
    /** Its period has not begun by that day. */
    LATER,
    /** Its period is not over by that day. */
    NOT_OVER,
    /** Nothing says on which day its period is over. */
    UNDATED,
    /** It was not on record yet. */
    NOT_KNOWN_YET,
    /** It has no figure. */
    MISSING,
    /** The same source corrected it. */
    CORRECTED,
    /** Another source that was recorded later has another figure for the same period. */
    OTHER_SOURCE,
    /** A later figure counts. */
    EARLIER,
    /** It is from before the baseline, which is the later news. */
    BEFORE_BASELINE,
    /** Its period lies within another one, whose figure counts already. */
    WITHIN_ANOTHER,
    /** It is about a part, which is never taken for the whole. */
    PART,
    /** It is about a part, and another part has no figure for that period. */
    PARTS_WANTING,
    /** It is in another currency than the metric. */
    OTHER_CURRENCY
}
