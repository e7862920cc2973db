package org.unionplan.pact;

import java.util.List;
import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.ElementId;

/**
 * How many people a pact stands for on a day, as far as it says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stated the latest figure for the pact as a whole that was current by that day; absent if there is none, or the
 *     pact is not in force
 * @param parties the latest figure of each party that is bound, in the order of the parties
 * @param missing the parties that are bound and have no figure
 * @param sum the figures of the parties added up, with their bounds; absent if there are none
 * @param uncertain whether the figure may not be that of the day: its date is imprecise or missing, who is bound has
 *     changed since, or it is uncertain whether the pact is in force
 * @param reasons what it rests on
 */
public record PactCoverage(
        Optional<Coverage> stated,
        List<Coverage> parties,
        List<ElementId> missing,
        Optional<Bounds> sum,
        boolean uncertain,
        List<Reason> reasons) {}
