package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a responsibility, in the order of its rows. */
final class ResponsibilityAccess extends Access<Responsibility, Responsibility.Builder> {

    @Override
    protected Responsibility.Builder builder() {
        return Responsibility.builder();
    }

    @Override
    protected Responsibility build(Responsibility.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Responsibility from, Values to) {
        to.one(from.getRole());
        to.one(from.getActor());
        to.maybe(from.getWhen());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Responsibility.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.role((Term) value);
            case 1 -> to.actor((ElementId) value);
            case 2 -> to.when((Timeframe) value);
            case 3 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Responsibility.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
