/**
 * The front door to progress: the state of a plan on a day, and what moved since another.
 *
 * <p>{@link org.unionplan.progress.Scorecard} evaluates every metric of a plan and rolls progress up along its tree (one
 * {@code Tally} for each element); {@link org.unionplan.progress.ScorecardChange} compares two scorecards; {@link
 * org.unionplan.progress.MetricHistory} is one metric through time, ready for a chart. All of them ask {@link
 * org.unionplan.metric.MetricEvaluator}.
 *
 * <p>{@link org.unionplan.progress.Accountability} lists the duties that were due and done. {@code AccountabilityBuilder}
 * creates it: {@code DutyTimes} returns the periods of a duty, {@code DutyMatching} assigns fulfilments to them, and {@link
 * org.unionplan.progress.Accountability.TurnCounts} counts the turns that are not listed.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.progress;

import org.jspecify.annotations.NullMarked;
