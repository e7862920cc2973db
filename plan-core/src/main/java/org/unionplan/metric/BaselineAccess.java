package org.unionplan.metric;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Decimal;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a baseline, in the order of its rows. */
final class BaselineAccess extends Access<Baseline, Baseline.Builder> {

    @Override
    protected Baseline.Builder builder() {
        return Baseline.builder();
    }

    @Override
    protected Baseline build(Baseline.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Baseline from, Values to) {
        to.one(from.getValue());
        to.maybe(from.getDate());
        to.maybe(from.getSource());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Baseline.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.value((Decimal) value);
            case 1 -> to.date((Timeframe) value);
            case 2 -> to.source((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Baseline.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
