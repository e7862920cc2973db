package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a participation, in the order of its rows. */
final class ParticipationAccess extends Access<Participation, Participation.Builder> {

    @Override
    protected Participation.Builder builder() {
        return Participation.builder();
    }

    @Override
    protected Participation build(Participation.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Participation from, Values to) {
        to.one(from.getMethod());
        to.maybe(from.getBody());
        to.maybe(from.getConstituency());
        to.many(from.getQuantities());
        to.maybe(from.getWhen());
        to.many(from.getResults());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Participation.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.method((Term) value);
            case 1 -> to.body((ElementId) value);
            case 2 -> to.constituency((Text) value);
            case 3 -> to.addQuantity((Quantity) value);
            case 4 -> to.when((Timeframe) value);
            case 5 -> to.addResult((ElementId) value);
            case 6 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Participation.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
