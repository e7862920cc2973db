package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of an allocation, in the order of its rows. */
final class AllocationAccess extends Access<Allocation, Allocation.Builder> {

    @Override
    protected Allocation.Builder builder() {
        return Allocation.builder();
    }

    @Override
    protected Allocation build(Allocation.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Allocation from, Values to) {
        to.maybe(from.getId());
        to.maybe(from.getPurpose());
        to.maybe(from.getPeriod());
        to.maybe(from.getAmount());
        to.maybe(from.getShare());
        to.maybe(from.getStaffTime());
        to.maybe(from.getChange());
        to.many(from.getServes());
        to.many(from.getGoals());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Allocation.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.purpose((Text) value);
            case 2 -> to.period((Timeframe) value);
            case 3 -> to.amount((Money) value);
            case 4 -> to.share((Decimal) value);
            case 5 -> to.staffTime((Quantity) value);
            case 6 -> to.change((AllocationChange) value);
            case 7 -> to.addServes((ElementId) value);
            case 8 -> to.addGoal((ElementId) value);
            case 9 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Allocation.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
