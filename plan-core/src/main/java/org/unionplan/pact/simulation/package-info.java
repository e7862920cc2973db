/**
 * Simulates the life of a pact, with one day for each imprecise date. Not exported: {@link org.unionplan.pact.timeline} is
 * the front door.
 *
 * <pre>
 * PactFacts
 *    |
 *    v
 * TimelineSimulation         day by day: Endings, then PartyStates, then entry and ending
 *    |           |             (EntryView, EndingView), in a Phase
 * PactState   PartyStates
 *    |           |
 *    v           v
 * TimelineRecorder
 *    |
 *    v
 * Timeline                   Segments of PactPoint and PartyPoint
 *    |
 *    v
 * PactTimeline.boundOn       with Affiliations, and PossibleLife for what is uncertain
 * </pre>
 *
 * <ul>
 *   <li><b>State during a run.</b> {@code PactState} with its term, {@code PartyState} for each place, {@code PartyTally}
 *       for their numbers, {@code OngoingEffects} for suspensions and notices.
 *   <li><b>Reasons.</b> A run keeps {@code ReasonSource}s in {@code Trail}s; {@code TimelineReasons} puts them into words
 *       when someone asks.
 * </ul>
 *
 * <p>A run takes time in proportion to the effects and parties: it visits only days on which something may change,
 * records only parties for whom something did, and never copies a list of reasons.
 */
@NullMarked
package org.unionplan.pact.simulation;

import org.jspecify.annotations.NullMarked;
