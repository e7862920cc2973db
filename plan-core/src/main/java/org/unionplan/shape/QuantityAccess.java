package org.unionplan.shape;

import org.unionplan.value.Decimal;
import org.unionplan.value.Members;
import org.unionplan.value.Qualifier;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Reads and gives the members of a quantity, in the order of its rows. */
final class QuantityAccess extends Access<Quantity, Quantity.Builder> {

    @Override
    protected Quantity.Builder builder() {
        return Quantity.builder();
    }

    @Override
    protected Quantity build(Quantity.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Quantity from, Values to) {
        to.one(from.getValue());
        to.one(from.getQualifier());
        to.maybe(from.getUnit());
        to.maybe(from.getOf());
        to.maybe(from.getAsWritten());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected boolean isBare(Quantity instance) {
        return instance.hasOnlyValue();
    }

    @Override
    protected void give(Quantity.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.value((Decimal) value);
            case 1 -> to.qualifier((Qualifier) value);
            case 2 -> to.unit((Text) value);
            case 3 -> to.of((Text) value);
            case 4 -> to.asWritten((String) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Quantity.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
