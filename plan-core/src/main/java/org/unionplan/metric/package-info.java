/**
 * What a plan measures: metrics with their baselines, targets and observations, and how they stand on a day.
 */
@NullMarked
package org.unionplan.metric;

import org.jspecify.annotations.NullMarked;
