/**
 * The front door to progress: how a plan stands and what moved.
 *
 * <p>{@link org.unionplan.progress.Scorecard} evaluates every metric of a plan and rolls progress up along its tree (one
 * {@code Tally} for each element); {@link org.unionplan.progress.ScorecardChange} compares two scorecards; {@link
 * org.unionplan.progress.MetricHistory} is one metric through time, ready for a chart. All of them ask {@link
 * org.unionplan.metric.MetricEvaluator}.
 *
 * <p>{@link org.unionplan.progress.Accountability} tells which duties were due and done. {@code AccountabilityBuilder} makes
 * it: {@code DutyTimes} gives the periods of a duty, {@code DutyMatching} puts what was done to them, and {@link
 * org.unionplan.progress.TurnCounts} counts the turns that are too many to list.
 */
@NullMarked
package org.unionplan.progress;

import org.jspecify.annotations.NullMarked;
