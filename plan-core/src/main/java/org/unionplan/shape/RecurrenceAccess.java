package org.unionplan.shape;

import org.unionplan.shape.engine.PropertyAccess;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.time.Recurrence;
import org.unionplan.value.Members;

/** Reads and gives the members of a recurrence, in the order of its properties. */
final class RecurrenceAccess extends PropertyAccess<Recurrence, Recurrence.Builder> {

    @Override
    public Recurrence.Builder builder() {
        return Recurrence.builder();
    }

    @Override
    public Recurrence build(Recurrence.Builder from) {
        return from.build();
    }

    @Override
    public void read(Recurrence from, PropertyValues to) {
        to.maybe(from.getNotation());
        to.maybe(from.getAsWritten());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    public boolean isBare(Recurrence instance) {
        return instance.hasOnlyNotation();
    }

    @Override
    public void give(Recurrence.Builder to, int position, Object value) {
        switch (position) {
            case 0 -> to.notation((String) value);
            case 1 -> to.asWritten((String) value);
            default -> throw noSuch(position);
        }
    }

    @Override
    public void giveUnknown(Recurrence.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
