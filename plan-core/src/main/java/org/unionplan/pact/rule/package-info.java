/**
 * Rules about pacts. Listed in {@link org.unionplan.pact.rule.PactRules}, with those of everything a pact contains.
 */
@NullMarked
package org.unionplan.pact.rule;

import org.jspecify.annotations.NullMarked;
