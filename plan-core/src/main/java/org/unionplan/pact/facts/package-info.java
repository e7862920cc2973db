/**
 * The content of a pact in the form that its timeline is made from. Not exported: {@link org.unionplan.pact.timeline} is
 * the front door.
 *
 * <pre>
 * Pact
 *  | events                 | term, signatures, consents, conditions
 *  v                        v
 * EventEffects         ClauseEffects          each date becomes a PactDate (DateBounds and a place)
 *  |                        |
 *  +--------&gt; PactFacts &lt;---+                 all Effects, and the TriggerConditions
 * </pre>
 *
 * <ul>
 *   <li><b>Dates.</b> {@code PactCalendar} does the arithmetic, {@code DateBounds} holds the days a date may mean, {@code
 *       PactDate} says where the pact states it, {@code PactDates} numbers them. {@code DateInterpretation} picks one day
 *       for each. {@code BoundSpan} is the time for which a provision or an affiliation holds, {@code TermClock} the term
 *       with its renewals, and {@code Segments} holds values by
 *       day.
 *   <li><b>Parties.</b> {@code Seat} is what a party has done to be bound, {@code Successions} who takes its place, {@code
 *       SignedNames} holds the names under which they signed.
 *   <li><b>Provisions.</b> {@code ProvisionIndex} finds them and says which events are about some of them only.
 * </ul>
 */
@NullMarked
package org.unionplan.pact.facts;

import org.jspecify.annotations.NullMarked;
