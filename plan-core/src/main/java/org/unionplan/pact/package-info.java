/**
 * Pacts between unions: parties, pledges, signatures, clauses and events.
 */
@NullMarked
package org.unionplan.pact;

import org.jspecify.annotations.NullMarked;
