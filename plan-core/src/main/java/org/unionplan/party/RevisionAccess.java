package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a revision, in the order of its rows. */
final class RevisionAccess extends Access<Revision, Revision.Builder> {

    @Override
    protected Revision.Builder builder() {
        return Revision.builder();
    }

    @Override
    protected Revision build(Revision.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Revision from, Values to) {
        to.one(from.getLabel());
        to.maybe(from.getDate());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Revision.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.label((String) value);
            case 1 -> to.date((Timeframe) value);
            case 2 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Revision.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
