/**
 * All states that a pact may be in, given its imprecise dates: shows for an answer of the timeline if
 * another is possible. Not exported.
 *
 * <pre>
 * PactFacts
 *    |
 *    v
 * PartyGroups            parties that may have taken each other's places by a day, in groups; PartyEffects
 *    |
 *    v
 * PossibleParties        per group and day, the PossibleSeats
 *    |
 *    v
 * PartyRange             the least and greatest numbers of parties by day
 *    |
 *    v
 * PossiblePact           per day, the PossibleStates; reported as PossibleStatuses
 *    |                     PossibleSchedule, PossibleTerm, PossibleConditions, PossibleOccurrences
 *    v
 * PossibleLife           answers: is another status possible, and by which ImpreciseDates?
 * </pre>
 *
 * <p>{@code LooseEffects} counts out what may show on a day, for parties and pacts alike. The number of states followed
 * is limited; beyond it anything is held to be possible.
 */
@NullMarked
package org.unionplan.pact.possible;

import org.jspecify.annotations.NullMarked;
