/**
 * Tools for tests of plans, pacts and registers: {@link org.unionplan.testkit.Documents} generates whole valid
 * documents, {@link org.unionplan.testkit.Faults} spoils them in one known way, {@link
 * org.unionplan.testkit.PlanAssertions} looks at the report. {@link org.unionplan.testkit.Generators} makes single
 * things of the model, {@link org.unionplan.testkit.Values} the values they are made of.
 *
 * <p>Everything shrinks: a failing test ends with the smallest document that still fails.
 */
@NullMarked
package org.unionplan.testkit;

import org.jspecify.annotations.NullMarked;
