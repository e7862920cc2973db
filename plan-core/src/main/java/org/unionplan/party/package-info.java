/**
 * What every document shares: actors and what they answer for, decisions, participation, duties, references; and the
 * document itself. {@link org.unionplan.party.Accountability} tells what of the duties was done as of a day.
 */
@NullMarked
package org.unionplan.party;

import org.jspecify.annotations.NullMarked;
