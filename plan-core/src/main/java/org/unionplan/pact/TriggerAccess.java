package org.unionplan.pact;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a trigger, in the order of its rows. */
final class TriggerAccess extends Access<Trigger, Trigger.Builder> {

    @Override
    protected Trigger.Builder builder() {
        return Trigger.builder();
    }

    @Override
    protected Trigger build(Trigger.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Trigger from, Values to) {
        to.one(from.getKind());
        to.maybe(from.getCount());
        to.maybe(from.getDate());
        to.maybe(from.getEvent());
        to.many(from.getConditions());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Trigger.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.kind((TriggerKind) value);
            case 1 -> to.count((Integer) value);
            case 2 -> to.date((Timeframe) value);
            case 3 -> to.event((ElementId) value);
            case 4 -> to.addCondition((Trigger) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Trigger.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
