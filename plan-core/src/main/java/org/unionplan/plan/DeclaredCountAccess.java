package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;

/** Reads and gives the members of a declared count, in the order of its rows. */
final class DeclaredCountAccess extends Access<DeclaredCount, DeclaredCount.Builder> {

    @Override
    protected DeclaredCount.Builder builder() {
        return DeclaredCount.builder();
    }

    @Override
    protected DeclaredCount build(DeclaredCount.Builder from) {
        return from.build();
    }

    @Override
    protected void read(DeclaredCount from, Values to) {
        to.one(from.getLevel());
        to.one(from.getCount());
        to.maybe(from.getWithin());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(DeclaredCount.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.level((Level) value);
            case 1 -> to.count((Integer) value);
            case 2 -> to.within((ElementId) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(DeclaredCount.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
