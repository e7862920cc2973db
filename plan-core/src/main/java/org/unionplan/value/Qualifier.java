package org.unionplan.value;

/** How exactly a source states a figure. */
public enum Qualifier implements Keyword {
    EXACT,
    /** Near the figure, above or below: "nearly 600", "about 40". */
    APPROXIMATE,
    /** The figure or more: "2,500+". */
    AT_LEAST,
    /** More than the figure: "more than 57,000". */
    MORE_THAN,
    /** The figure or less. */
    AT_MOST,
    /** Less than the figure. */
    LESS_THAN
}
