/**
 * The life of a pact, simulated day by day. Not exported: {@link org.unionplan.pact.timeline} is its front door.
 */
@NullMarked
package org.unionplan.pact.simulation;

import org.jspecify.annotations.NullMarked;
