package org.unionplan.party;

import org.unionplan.value.Keyword;

/** How much of its source a document carries. */
public enum Content implements Keyword {
    /** All of it: totals and counts can be checked. */
    WHOLE,
    /** A part: what is missing may stand elsewhere. */
    EXCERPT
}
