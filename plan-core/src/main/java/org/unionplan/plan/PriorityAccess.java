package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of a priority, in the order of its rows. */
final class PriorityAccess extends Access<Priority, Priority.Builder> {

    @Override
    protected Priority.Builder builder() {
        return Priority.builder();
    }

    @Override
    protected Priority build(Priority.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Priority from, Values to) {
        ElementAccess.read(from, to);
        to.many(from.getActions());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Priority.Builder to, int row, Object value) {
        switch (row - ElementAccess.ROWS) {
            case 0 -> to.addAction((Action) value);
            default -> ElementAccess.give(to, row, value);
        }
    }

    @Override
    protected void giveUnknown(Priority.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
