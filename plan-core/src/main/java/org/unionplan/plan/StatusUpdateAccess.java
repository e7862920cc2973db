package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a status update, in the order of its rows. */
final class StatusUpdateAccess extends Access<StatusUpdate, StatusUpdate.Builder> {

    @Override
    protected StatusUpdate.Builder builder() {
        return StatusUpdate.builder();
    }

    @Override
    protected StatusUpdate build(StatusUpdate.Builder from) {
        return from.build();
    }

    @Override
    protected void read(StatusUpdate from, Values to) {
        to.one(from.getDate());
        to.one(from.getStatus());
        to.maybe(from.getNote());
        to.maybe(from.getSource());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(StatusUpdate.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.date((Timeframe) value);
            case 1 -> to.status((Term) value);
            case 2 -> to.note((Text) value);
            case 3 -> to.source((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(StatusUpdate.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
