package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** How the observations of a metric come to one value. */
public enum Accumulation implements Keyword {
    /** The latest one counts. */
    LATEST,
    /** They add up. */
    SUM
}
