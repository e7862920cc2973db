/**
 * The language in which a rule is declared and a report is read: severity, rule, finding, place, report. What a rule
 * says about plans or pacts stands beside those types.
 */
@NullMarked
package org.unionplan.rule;

import org.jspecify.annotations.NullMarked;
