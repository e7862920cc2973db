package org.unionplan.progress;

import org.unionplan.metric.Evaluation;
import org.unionplan.metric.MetricLink;

/**
 * A metric in its place under an element: with the weight it has there, and cancelled where the element is.
 *
 * <p>Immutable and thread-safe.
 */
public record Item(MetricLink link, Evaluation evaluation) {}
