package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a holder, in the order of its rows. */
final class HolderAccess extends Access<Holder, Holder.Builder> {

    @Override
    protected Holder.Builder builder() {
        return Holder.builder();
    }

    @Override
    protected Holder build(Holder.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Holder from, Values to) {
        to.one(from.getName());
        to.maybe(from.getWhen());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Holder.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.name((String) value);
            case 1 -> to.when((Timeframe) value);
            case 2 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Holder.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
