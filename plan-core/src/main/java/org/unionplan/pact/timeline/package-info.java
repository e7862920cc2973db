/**
 * The front door to the life of a pact: {@link org.unionplan.pact.timeline.PactTimeline} and its answers.
 *
 * <pre>
 * PactTimeline
 *   .on          -&gt; PactStanding
 *   .partyOn     -&gt; PartyStanding
 *   .boundOn     -&gt; BindingAnswer -&gt; Binding
 *                     ProvisionTime     is it the time of the provision?
 *                     ProvisionEvents   has an event ended or suspended it?
 *                     BindingWays       does a party bind the actor?
 *   .coverageOn  -&gt; CoverageAnswer -&gt; PactCoverage
 *   .getChanges  -&gt; PactChangeList -&gt; PactChange
 *   PactDoubts      is another answer possible?
 *     PactReadings    does every reading of the imprecise dates, if they are few, give the same?
 * </pre>
 *
 * <p>The timeline itself is simulated in {@code org.unionplan.pact.simulation}; {@code org.unionplan.pact.possible} shows
 * which answers may be uncertain. Reasons are put into words when they are read ({@code LazyReasons}).
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.pact.timeline;

import org.jspecify.annotations.NullMarked;
