/**
 * The front door to comparing and merging: what changed from one document to another ({@link
 * org.unionplan.compare.PlanComparison}), said in words ({@link org.unionplan.compare.ChangeSummary}), and what two
 * people made of one ({@link org.unionplan.compare.PlanMerge}).
 */
@NullMarked
package org.unionplan.compare;

import org.jspecify.annotations.NullMarked;
