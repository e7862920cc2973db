package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of a core value, in the order of its rows. */
final class CoreValueAccess extends Access<CoreValue, CoreValue.Builder> {

    @Override
    protected CoreValue.Builder builder() {
        return CoreValue.builder();
    }

    @Override
    protected CoreValue build(CoreValue.Builder from) {
        return from.build();
    }

    @Override
    protected void read(CoreValue from, Values to) {
        to.one(from.getId());
        to.maybe(from.getNumber());
        to.maybe(from.getName());
        to.maybe(from.getStatement());
        to.many(from.getThemes());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(CoreValue.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.number((String) value);
            case 2 -> to.name((Text) value);
            case 3 -> to.statement((Text) value);
            case 4 -> to.addTheme((ElementId) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(CoreValue.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
