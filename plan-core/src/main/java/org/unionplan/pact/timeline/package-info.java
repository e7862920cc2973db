/**
 * The front door to the life of a pact: {@link org.unionplan.pact.timeline.PactTimeline} and its answers.
 */
@NullMarked
package org.unionplan.pact.timeline;

import org.jspecify.annotations.NullMarked;
