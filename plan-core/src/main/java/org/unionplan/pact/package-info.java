/**
 * Pacts between unions, as they are written.
 *
 * <pre>
 * Pact
 *   Party, Participant, Signature      those who are part of it
 *   Provision                          a pledge or clause, with provisions of its own
 *   EntryIntoForce, Renewal,           clauses on its life; a Trigger is a condition
 *     Accession, Withdrawal, Trigger
 *   PactEvent                          something that happened to it
 *   Coverage                           the number of people it stands for
 * </pre>
 *
 * <p>The status on a day ({@link org.unionplan.pact.PactStatus}, {@link org.unionplan.pact.PartyStatus}) is never stored.
 * {@code org.unionplan.pact.timeline.PactTimeline} derives it, with a {@link org.unionplan.pact.PactReason} for all that
 * it rests on. {@code org.unionplan.compare.PactAlignment} compares a pact with the parties' own plans.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.pact;

import org.jspecify.annotations.NullMarked;
