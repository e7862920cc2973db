package org.unionplan.shape;

import org.unionplan.value.Members;
import org.unionplan.value.Recurrence;

/** Reads and gives the members of a recurrence, in the order of its rows. */
final class RecurrenceAccess extends Access<Recurrence, Recurrence.Builder> {

    @Override
    protected Recurrence.Builder builder() {
        return Recurrence.builder();
    }

    @Override
    protected Recurrence build(Recurrence.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Recurrence from, Values to) {
        to.maybe(from.getNotation());
        to.maybe(from.getAsWritten());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected boolean isBare(Recurrence instance) {
        return instance.hasOnlyNotation();
    }

    @Override
    protected void give(Recurrence.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.notation((String) value);
            case 1 -> to.asWritten((String) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Recurrence.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
