package org.unionplan.pact;

import java.time.Period;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of a renewal, in the order of its rows. */
final class RenewalAccess extends Access<Renewal, Renewal.Builder> {

    @Override
    protected Renewal.Builder builder() {
        return Renewal.builder();
    }

    @Override
    protected Renewal build(Renewal.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Renewal from, Values to) {
        to.one(from.getKind());
        to.maybe(from.getPeriod());
        to.maybe(from.getNotice());
        to.maybe(from.getTimes());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Renewal.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.kind((RenewalKind) value);
            case 1 -> to.period((Period) value);
            case 2 -> to.notice((Period) value);
            case 3 -> to.times((Integer) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Renewal.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
