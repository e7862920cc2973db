/**
 * Pacts between unions: parties, pledges, signatures, clauses and events; what follows from them for a day ({@link
 * org.unionplan.pact.PactTimeline}), and what the parties' own plans have for it ({@link
 * org.unionplan.pact.PactAlignment}).
 */
@NullMarked
package org.unionplan.pact;

import org.jspecify.annotations.NullMarked;
