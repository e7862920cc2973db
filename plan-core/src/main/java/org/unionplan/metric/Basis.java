package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** What the value of a target is measured from. */
public enum Basis implements Keyword {
    /** Zero: the value is the figure to reach. */
    ABSOLUTE,
    /** The baseline, in the metric's own unit: +3 points. */
    BASELINE_CHANGE,
    /** The baseline, in percent of it: +3 %. */
    BASELINE_PERCENT
}
