package org.unionplan.bargaining;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Reads and gives the members of a bargaining unit, in the order of its rows. */
final class BargainingUnitAccess extends Access<BargainingUnit, BargainingUnit.Builder> {

    @Override
    protected BargainingUnit.Builder builder() {
        return BargainingUnit.builder();
    }

    @Override
    protected BargainingUnit build(BargainingUnit.Builder from) {
        return from.build();
    }

    @Override
    protected void read(BargainingUnit from, Values to) {
        to.one(from.getName());
        to.maybe(from.getEmployees());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(BargainingUnit.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.name((Text) value);
            case 1 -> to.employees((Quantity) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(BargainingUnit.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
