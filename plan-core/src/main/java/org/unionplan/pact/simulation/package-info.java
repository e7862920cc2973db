/**
 * Simulates the life of a pact. Not exported: {@link org.unionplan.pact.timeline} is its front door.
 *
 * <p>From an event to the answer of {@code boundOn}:
 *
 * <pre>
 * Pact
 *  | events                 | term, signatures, consents, conditions
 *  v                        v
 * EventEffects         ClauseEffects          each date becomes a PactDate (DateBounds and a place)
 *  |                        |
 *  +--------&gt; PactFacts &lt;---+                 all Effects, and the TriggerConditions
 *                 |
 *                 v
 *         TimelineSimulation                  once per DateInterpretation, day by day:
 *           |           |                       Endings, then PartyStates, then entry and ending
 *       PactState   PartyStates                 (EntryView, EndingView), in a Phase
 *           |           |
 *           v           v
 *         TimelineRecorder
 *                 |
 *                 v
 *             Timeline                        Segments of PactPoint and PartyPoint
 *            |        |
 *   strict   |        |  strict and others
 *            |        v
 *            |    DateDoubts                  InterpretationComparison: days that come out differently
 *            v        v
 *           PactTimeline.boundOn              with Affiliations and ProvisionIndex
 * </pre>
 *
 * <ul>
 *   <li><b>Dates.</b> {@code PactCalendar} does the arithmetic, {@code DateBounds} holds the days a date may mean, {@code
 *       PactDate} says where the pact states it, {@code PactDates} numbers them. {@code DateInterpretation} picks one day
 *       for each. {@code BoundSpan} is the time for which a provision or an affiliation holds.
 *   <li><b>State during a run.</b> {@code PactState} with its {@code TermClock}, {@code PartyState} for each place, {@code
 *       PartyTally} for their numbers, {@code Successions} for who takes a place, {@code OngoingEffects} for suspensions
 *       and notices.
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
