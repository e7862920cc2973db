/**
 * Rules about plans. Listed in {@link org.unionplan.plan.rule.PlanRules}, with those of everything a plan contains.
 */
@NullMarked
package org.unionplan.plan.rule;

import org.jspecify.annotations.NullMarked;
