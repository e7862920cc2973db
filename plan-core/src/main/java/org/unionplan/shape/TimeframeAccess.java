package org.unionplan.shape;

import org.unionplan.value.Members;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a timeframe, in the order of its rows. */
final class TimeframeAccess extends Access<Timeframe, Timeframe.Builder> {

    @Override
    protected Timeframe.Builder builder() {
        return Timeframe.builder();
    }

    @Override
    protected Timeframe build(Timeframe.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Timeframe from, Values to) {
        to.maybe(from.getNotation());
        to.maybe(from.getAsWritten());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected boolean isBare(Timeframe instance) {
        return instance.hasOnlyNotation();
    }

    @Override
    protected void give(Timeframe.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.notation((String) value);
            case 1 -> to.asWritten((String) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Timeframe.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
