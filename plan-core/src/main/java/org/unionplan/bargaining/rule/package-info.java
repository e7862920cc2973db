/**
 * Rules about agreement registers. Listed in {@link org.unionplan.bargaining.rule.BargainingRules}, with those of
 * everything a register contains.
 */
@NullMarked
package org.unionplan.bargaining.rule;

import org.jspecify.annotations.NullMarked;
