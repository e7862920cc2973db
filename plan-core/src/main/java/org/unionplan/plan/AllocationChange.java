package org.unionplan.plan;

import org.unionplan.value.Keyword;

/** How an allocation differs from before. */
public enum AllocationChange implements Keyword {
    /** More than before. */
    INCREASE,
    /** Less than before. */
    DECREASE
}
