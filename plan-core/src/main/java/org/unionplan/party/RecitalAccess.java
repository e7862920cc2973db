package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of a recital, in the order of its rows. */
final class RecitalAccess extends Access<Recital, Recital.Builder> {

    @Override
    protected Recital.Builder builder() {
        return Recital.builder();
    }

    @Override
    protected Recital build(Recital.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Recital from, Values to) {
        to.maybe(from.getId());
        to.maybe(from.getNumber());
        to.one(from.getText());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Recital.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.number((String) value);
            case 2 -> to.text((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Recital.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
