package org.unionplan.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.ElementId;

/**
 * What an actor is to a pact on a day, and why.
 *
 * <p>Nothing in it depends on what happened after that day. Immutable and thread-safe.
 *
 * @param party the actor
 * @param status what it is to the pact
 * @param suspended whether its own part is suspended
 * @param bound whether the pact binds it that day: it is a party, the pact is in force, and neither is suspended
 * @param since the first day of that status; absent if it was so from the beginning
 * @param uncertain whether another reading of an imprecise date gives another status
 * @param reasons the events and clauses it rests on
 */
public record PartyStanding(
        ElementId party,
        PartyStatus status,
        boolean suspended,
        boolean bound,
        Optional<LocalDate> since,
        boolean uncertain,
        List<Reason> reasons) {}
