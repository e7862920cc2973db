package org.unionplan.bargaining;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Reads and gives the members of a demand, in the order of its rows. */
final class DemandAccess extends Access<Demand, Demand.Builder> {

    @Override
    protected Demand.Builder builder() {
        return Demand.builder();
    }

    @Override
    protected Demand build(Demand.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Demand from, Values to) {
        to.one(from.getId());
        to.one(from.getTopic());
        to.maybe(from.getText());
        to.maybe(from.getFloor());
        to.maybe(from.getCondition());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Demand.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.topic((Term) value);
            case 2 -> to.text((Text) value);
            case 3 -> to.floor((Quantity) value);
            case 4 -> to.condition((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Demand.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
