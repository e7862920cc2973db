package org.unionplan.pact;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of an entry into force, in the order of its rows. */
final class EntryIntoForceAccess extends Access<EntryIntoForce, EntryIntoForce.Builder> {

    @Override
    protected EntryIntoForce.Builder builder() {
        return EntryIntoForce.builder();
    }

    @Override
    protected EntryIntoForce build(EntryIntoForce.Builder from) {
        return from.build();
    }

    @Override
    protected void read(EntryIntoForce from, Values to) {
        to.one(from.getTrigger());
        to.maybe(from.getLatest());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(EntryIntoForce.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.trigger((Trigger) value);
            case 1 -> to.latest((Timeframe) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(EntryIntoForce.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
