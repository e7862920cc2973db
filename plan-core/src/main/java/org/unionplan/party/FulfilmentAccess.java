package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a fulfilment, in the order of its rows. */
final class FulfilmentAccess extends Access<Fulfilment, Fulfilment.Builder> {

    @Override
    protected Fulfilment.Builder builder() {
        return Fulfilment.builder();
    }

    @Override
    protected Fulfilment build(Fulfilment.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Fulfilment from, Values to) {
        to.one(from.getDate());
        to.maybe(from.getBearer());
        to.maybe(from.getSource());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Fulfilment.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.date((Timeframe) value);
            case 1 -> to.bearer((ElementId) value);
            case 2 -> to.source((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Fulfilment.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
