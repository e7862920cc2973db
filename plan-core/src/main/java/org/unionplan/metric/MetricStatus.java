package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** How a metric stands on a day, in one word. */
public enum MetricStatus implements Keyword {
    /** What it measures will not be done. */
    CANCELLED,
    /** The time in which it is followed has not begun, and nothing was observed yet. */
    NOT_STARTED,
    /** Nothing was observed. */
    NO_DATA,
    /** It is where it was to come. */
    ATTAINED,
    /** It is strictly beyond where it was to come. */
    EXCEEDED,
    /** The day by which it was to come there is over. */
    MISSED,
    /** It is as far as it should be by now, or nearly. */
    ON_TRACK,
    /** It lags behind. */
    AT_RISK,
    /** It lags far behind. */
    OFF_TRACK,
    /** There are figures, and nothing to rate them by. */
    UNRATED
}
