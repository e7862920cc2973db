package org.unionplan.bargaining;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of an adoption, in the order of its rows. */
final class AdoptionAccess extends Access<Adoption, Adoption.Builder> {

    @Override
    protected Adoption.Builder builder() {
        return Adoption.builder();
    }

    @Override
    protected Adoption build(Adoption.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Adoption from, Values to) {
        to.one(from.getAdopter());
        to.many(from.getDemands());
        to.maybe(from.getDate());
        to.many(from.getFigures());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Adoption.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.adopter((ElementId) value);
            case 1 -> to.addDemand((ElementId) value);
            case 2 -> to.date((Timeframe) value);
            case 3 -> to.addFigure((DemandFigure) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Adoption.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
