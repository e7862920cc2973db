/**
 * The language in which a rule is declared and a report is read: severity, rule, finding, place, report. What a rule
 * says about plans or pacts is in the packages of those types.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.rule;

import org.jspecify.annotations.NullMarked;
