package org.unionplan.metric;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a target, in the order of its rows. */
final class TargetAccess extends Access<Target, Target.Builder> {

    @Override
    protected Target.Builder builder() {
        return Target.builder();
    }

    @Override
    protected Target build(Target.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Target from, Values to) {
        to.maybe(from.getComparator());
        to.maybe(from.getValue());
        to.maybe(from.getUpper());
        to.one(from.getBasis());
        to.maybe(from.getDue());
        to.one(from.getDimensions());
        to.maybe(from.getText());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Target.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.comparator((Comparator) value);
            case 1 -> to.value((Decimal) value);
            case 2 -> to.upper((Decimal) value);
            case 3 -> to.basis((Basis) value);
            case 4 -> to.due((Timeframe) value);
            case 5 -> to.dimensions((Dimensions) value);
            case 6 -> to.text((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Target.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
