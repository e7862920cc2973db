package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;

/**
 * The value of a metric on a day, and what it is made of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the figure as stated, or the exact sum of the figures as stated
 * @param bounds what that may stand for: "at least 2,500" has no upper bound
 * @param observations those it is made of, in the order of their periods; at least one
 * @param lastDay the last day that any of them covers
 * @param estimated whether any of them is an estimate
 */
public record Reading(
        Decimal value, Bounds bounds, List<Observation> observations, LocalDate lastDay, boolean estimated) {}
