package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of a theme, in the order of its rows. */
final class ThemeAccess extends Access<Theme, Theme.Builder> {

    @Override
    protected Theme.Builder builder() {
        return Theme.builder();
    }

    @Override
    protected Theme build(Theme.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Theme from, Values to) {
        to.one(from.getId());
        to.one(from.getName());
        to.maybe(from.getSummary());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Theme.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.name((Text) value);
            case 2 -> to.summary((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Theme.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
