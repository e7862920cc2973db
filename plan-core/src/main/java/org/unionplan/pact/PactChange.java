package org.unionplan.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day on which something changes for a pact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param happened what is on record for it: events, and provisions and figures that begin or end
 * @param pact how the pact stands from then on, where that changes
 * @param parties how those parties stand from then on whose standing changes
 */
public record PactChange(
        LocalDate day, List<Reason> happened, Optional<PactStanding> pact, List<PartyStanding> parties) {}
