package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** By which rule a metric has its progress, or why it has none. */
public enum Ground implements Keyword {
    /** The part of the way from the baseline to the target that lies behind it. */
    WAY,
    /** Baseline and target are the same figure: all or nothing. */
    NO_WAY,
    /** It is to stay within bounds: all or nothing. */
    BOUNDS,
    /** It is a yes or a no: all or nothing. */
    YES_OR_NO,
    /** None: it is tracked, and nothing says which way is better. */
    TRACKED,
    /** None: nothing was observed. */
    NO_OBSERVATION,
    /** None: nothing says how far it is to come. */
    NO_TARGET,
    /** None: nothing says where it began, and zero is not assumed. */
    NO_BASELINE,
    /** None: the target lies behind the baseline. */
    WRONG_SIDE,
    /** None: the figure is stated too loosely to tell yes from no. */
    UNDECIDED,
    /** None: a figure in between has more digits than a number of a document can have. */
    TOO_LONG
}
