package org.unionplan.progress;

import java.util.List;
import org.unionplan.plan.PlanElement;

/**
 * How an element of a plan stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param depth how many elements it stands in, 0 for a cornerstone
 * @param cancelled whether its latest status, or that of an element it stands in, says so
 * @param items the metrics that measure it itself
 * @param rollUp what they and those of everything below it come to
 */
public record ElementScore(PlanElement element, int depth, boolean cancelled, List<Item> items, RollUp rollUp) {}
