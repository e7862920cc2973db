/**
 * The front door to progress: the scorecard of a plan, what moved between two of them, and the history of a metric.
 */
@NullMarked
package org.unionplan.progress;

import org.jspecify.annotations.NullMarked;
