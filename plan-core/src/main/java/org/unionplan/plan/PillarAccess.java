package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of a pillar, in the order of its rows. */
final class PillarAccess extends Access<Pillar, Pillar.Builder> {

    @Override
    protected Pillar.Builder builder() {
        return Pillar.builder();
    }

    @Override
    protected Pillar build(Pillar.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Pillar from, Values to) {
        ElementAccess.read(from, to);
        to.many(from.getPriorities());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Pillar.Builder to, int row, Object value) {
        switch (row - ElementAccess.ROWS) {
            case 0 -> to.addPriority((Priority) value);
            default -> ElementAccess.give(to, row, value);
        }
    }

    @Override
    protected void giveUnknown(Pillar.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
