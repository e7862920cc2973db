/**
 * What a plan measures: metrics with their baselines, targets and observations.
 */
@NullMarked
package org.unionplan.metric;

import org.jspecify.annotations.NullMarked;
