package org.unionplan.exchange;

import org.unionplan.value.Keyword;

/** The decimal mark of numbers such as 1.234 and 1,234. */
public enum NumberMarks implements Keyword {
    /** Not stated: groups of three digits are thousands, unless the column has decimals with the same mark. */
    UNKNOWN,
    /** A point marks decimals: 1.234 is less than two, 1,234 is more than a thousand. */
    POINT,
    /** A comma marks decimals: 1.234 is more than a thousand, 1,234 is less than two. */
    COMMA
}
