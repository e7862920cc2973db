package org.unionplan.bargaining;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a demand figure, in the order of its rows. */
final class DemandFigureAccess extends Access<DemandFigure, DemandFigure.Builder> {

    @Override
    protected DemandFigure.Builder builder() {
        return DemandFigure.builder();
    }

    @Override
    protected DemandFigure build(DemandFigure.Builder from) {
        return from.build();
    }

    @Override
    protected void read(DemandFigure from, Values to) {
        to.one(from.getDemand());
        to.one(from.getValue());
        to.maybe(from.getAsOf());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(DemandFigure.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.demand((ElementId) value);
            case 1 -> to.value((Quantity) value);
            case 2 -> to.asOf((Timeframe) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(DemandFigure.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
