package org.unionplan.pact.simulation;

import java.util.List;

/**
 * The reasons for the status of a pact between two changes.
 *
 * @param suspensions the suspensions of the pact
 * @param entry its entry into force
 * @param termEvents renewals and notices that bear on its term
 * @param end its ending
 */
record PactGrounds(
        OngoingEffects.Snapshot suspensions,
        List<ReasonSource> entry,
        Trail<ReasonSource> termEvents,
        List<ReasonSource> end) {}
