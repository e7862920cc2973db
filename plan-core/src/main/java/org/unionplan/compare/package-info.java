/**
 * The front door to comparing and merging: what changed from one document to another ({@link
 * org.unionplan.compare.DocumentComparison}), said in words ({@link org.unionplan.compare.ChangeSummary}), and what two
 * people made of one ({@link org.unionplan.compare.DocumentMerge}).
 */
@NullMarked
package org.unionplan.compare;

import org.jspecify.annotations.NullMarked;
