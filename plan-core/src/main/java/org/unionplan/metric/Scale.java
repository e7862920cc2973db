package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** What the figures of a metric are. */
public enum Scale implements Keyword {
    /** Any number. */
    NUMBER,
    /** Percent; differences are in percentage points. */
    PERCENT,
    /** Money; the unit is the currency's ISO 4217 code. */
    MONEY,
    /** Done, 1, or not done, 0. */
    BINARY,
    /** Words. */
    QUALITATIVE
}
