/**
 * Rules about metrics. Listed in {@link org.unionplan.metric.rule.MetricRules}.
 */
@NullMarked
package org.unionplan.metric.rule;

import org.jspecify.annotations.NullMarked;
