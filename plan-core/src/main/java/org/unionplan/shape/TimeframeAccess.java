package org.unionplan.shape;

import org.unionplan.shape.engine.PropertyAccess;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Members;

/** Reads and gives the members of a timeframe, in the order of its properties. */
final class TimeframeAccess extends PropertyAccess<Timeframe, Timeframe.Builder> {

    @Override
    public Timeframe.Builder builder() {
        return Timeframe.builder();
    }

    @Override
    public Timeframe build(Timeframe.Builder from) {
        return from.build();
    }

    @Override
    public void read(Timeframe from, PropertyValues to) {
        to.maybe(from.getNotation());
        to.maybe(from.getAsWritten());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    public boolean isBare(Timeframe instance) {
        return instance.hasOnlyNotation();
    }

    @Override
    public void give(Timeframe.Builder to, int position, Object value) {
        switch (position) {
            case 0 -> to.notation((String) value);
            case 1 -> to.asWritten((String) value);
            default -> throw noSuch(position);
        }
    }

    @Override
    public void giveUnknown(Timeframe.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
