/**
 * Rules about what every document shares. Listed in {@link org.unionplan.document.rule.SharedRules}.
 */
@NullMarked
package org.unionplan.document.rule;

import org.jspecify.annotations.NullMarked;
