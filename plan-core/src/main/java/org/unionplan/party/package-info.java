/**
 * What every document shares: actors and what they answer for, decisions, participation, duties, references; and the
 * document itself.
 */
@NullMarked
package org.unionplan.party;

import org.jspecify.annotations.NullMarked;
