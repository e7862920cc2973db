package org.unionplan.bargaining;

import java.util.Optional;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * How one member stands to one demand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param member the agreement, or the actor where a framework was adopted outside any cluster
 * @param demand the demand
 * @param standing how it stands
 * @param adoption by which adoption, its own or that of its union
 * @param figure the figure that counts, the latest one
 * @param missing by how much the figure misses the floor; present for {@link DemandStanding#UNMET} alone
 */
public record DemandCell(
        ElementId member,
        Demand demand,
        DemandStanding standing,
        Optional<Adoption> adoption,
        Optional<DemandFigure> figure,
        Optional<Decimal> missing) {}
