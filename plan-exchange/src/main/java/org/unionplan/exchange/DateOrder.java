package org.unionplan.exchange;

import org.unionplan.value.Keyword;

/** How a source writes dates such as 03/04/2027. */
public enum DateOrder implements Keyword {
    /** Nobody said: where both readings are days of the calendar, neither is taken. */
    UNKNOWN,
    /** The day comes first: 3 April. */
    DAY_FIRST,
    /** The month comes first: March 4. */
    MONTH_FIRST
}
