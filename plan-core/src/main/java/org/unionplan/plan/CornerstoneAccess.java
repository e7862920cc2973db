package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of a cornerstone, in the order of its rows. */
final class CornerstoneAccess extends Access<Cornerstone, Cornerstone.Builder> {

    @Override
    protected Cornerstone.Builder builder() {
        return Cornerstone.builder();
    }

    @Override
    protected Cornerstone build(Cornerstone.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Cornerstone from, Values to) {
        ElementAccess.read(from, to);
        to.many(from.getPillars());
        to.many(from.getPriorities());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Cornerstone.Builder to, int row, Object value) {
        switch (row - ElementAccess.ROWS) {
            case 0 -> to.addPillar((Pillar) value);
            case 1 -> to.addPriority((Priority) value);
            default -> ElementAccess.give(to, row, value);
        }
    }

    @Override
    protected void giveUnknown(Cornerstone.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
