/**
 * Metrics and their evaluation as of a day.
 *
 * <p>The model: a {@link org.unionplan.metric.Metric} has {@link org.unionplan.metric.Baseline}, {@link
 * org.unionplan.metric.Target} and {@link org.unionplan.metric.Observation}; a {@link org.unionplan.metric.MetricLink}
 * ties it to an element of a plan.
 * The calculation: {@link org.unionplan.metric.MetricEvaluator} is the front door, with a {@link
 * org.unionplan.metric.StatusPolicy}; it answers with an {@link org.unionplan.metric.Evaluation}, which explains itself in
 * {@link org.unionplan.metric.Evaluation.Reason}s.
 *
 * <pre>
 * MetricEvaluator
 *   MetricPart                a metric or a part of it with all that may count for it; MetricParts finds all parts
 *     MetricUnit              the unit of the metric, with which those of figures are compared
 *   EvaluationRun             one metric or part, any number of days
 *     ResolvedTargets         targets in figures ({@link org.unionplan.metric.ResolvedTarget}), method, PlannedPath
 *     ObservationSelector     which observation counts of each period, as a Figure
 *       ObservedRatio         the figure of numerator and denominator
 *       PartSums              sums of parts without a stated total
 *     FigureSeries            the figures through time; finds the CountedFigures of a day
 *   Evaluation
 *     MetricReasons           asks ObservationSelector again, listening to its omissions
 * </pre>
 *
 * <p>Numbers are exact until one division at the end ({@code Fraction}).
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.metric;

import org.jspecify.annotations.NullMarked;
