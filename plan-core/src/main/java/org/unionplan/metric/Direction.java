package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** Which way a metric is meant to move. */
public enum Direction implements Keyword {
    /** More is better. */
    INCREASE,
    /** Less is better. */
    DECREASE,
    /** It is meant to stay within bounds. */
    MAINTAIN,
    /** It is tracked; nothing says which way is better. */
    NONE
}
