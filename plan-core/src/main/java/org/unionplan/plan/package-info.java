/**
 * Strategic plans: mission, values and the tree of what is to be done.
 *
 * <p>The model: a {@link org.unionplan.plan.StrategicPlan} has {@link org.unionplan.plan.CoreValue}s and {@link
 * org.unionplan.plan.Cornerstone}s, which have {@link org.unionplan.plan.Pillar}s, {@link org.unionplan.plan.Priority
 * priorities} and {@link org.unionplan.plan.Action}s. All four levels are {@link org.unionplan.plan.PlanElement}s with
 * {@link org.unionplan.plan.StatusUpdate}s. Beside the tree stand {@link org.unionplan.plan.Theme}s, {@link
 * org.unionplan.plan.MemberGoal}s, {@link org.unionplan.plan.Allocation}s, {@link org.unionplan.plan.StrategicPlan.DeclaredCount}s and
 * {@link org.unionplan.plan.Terminology}. A {@link org.unionplan.plan.ProgressReport} is a document of its own about a
 * plan.
 *
 * <p>The front doors, each over a plan:
 * <ul>
 *   <li>{@link org.unionplan.plan.PlanIndex}: elements by identifier, with parents and places.
 *   <li>{@link org.unionplan.plan.PlanOutline}: a draft plan from an outline; {@code OutlineReader} finds its {@code
 *       OutlineItem}s, {@code OutlineLine} its headings.
 *   <li>{@link org.unionplan.plan.ResourceSummary}: allocations by element and by goal of the members; asks the index.
 *   <li>{@link org.unionplan.plan.LocalStrategies}: what each local chose from the plan.
 * </ul>
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.plan;

import org.jspecify.annotations.NullMarked;
