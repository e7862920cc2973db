package org.unionplan.exchange;

import org.unionplan.value.Keyword;

/** The order of day, month and year in dates such as 03/04/2027 and 27-04-03. */
public enum DateOrder implements Keyword {
    /** Not stated: taken from the column where only one order fits all of its dates, else none is assumed. */
    UNKNOWN,
    /** The day comes first: 03/04/2027 is 3 April. */
    DAY_FIRST,
    /** The month comes first: 03/04/2027 is March 4. */
    MONTH_FIRST,
    /** The year comes first, also when it has two digits: 27-04-03 is 3 April 2027. */
    YEAR_FIRST
}
