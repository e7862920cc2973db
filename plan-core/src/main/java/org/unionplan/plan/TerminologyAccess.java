package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of a terminology, in the order of its rows. */
final class TerminologyAccess extends Access<Terminology, Terminology.Builder> {

    @Override
    protected Terminology.Builder builder() {
        return Terminology.builder();
    }

    @Override
    protected Terminology build(Terminology.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Terminology from, Values to) {
        to.maybe(from.getCoreValue());
        to.maybe(from.getCornerstone());
        to.maybe(from.getPillar());
        to.maybe(from.getPriority());
        to.maybe(from.getAction());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Terminology.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.coreValue((LevelName) value);
            case 1 -> to.cornerstone((LevelName) value);
            case 2 -> to.pillar((LevelName) value);
            case 3 -> to.priority((LevelName) value);
            case 4 -> to.action((LevelName) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Terminology.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
