package org.unionplan.pact.simulation;

import java.util.List;
import java.util.Optional;

/**
 * The reasons for the status of a party between two changes.
 *
 * @param out why it is out of the pact
 * @param end the ending of the pact by which it was bound
 * @param notices its notices
 * @param suspensions the suspensions of its part
 * @param consents what it did to be bound
 */
record PartyGrounds(
        Optional<ReasonSource> out,
        List<ReasonSource> end,
        OngoingEffects.Snapshot notices,
        OngoingEffects.Snapshot suspensions,
        Trail<ReasonSource> consents) {}
