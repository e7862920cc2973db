package org.unionplan.pact;

import java.time.Period;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a withdrawal, in the order of its rows. */
final class WithdrawalAccess extends Access<Withdrawal, Withdrawal.Builder> {

    @Override
    protected Withdrawal.Builder builder() {
        return Withdrawal.builder();
    }

    @Override
    protected Withdrawal build(Withdrawal.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Withdrawal from, Values to) {
        to.maybe(from.getPermitted());
        to.maybe(from.getNotice());
        to.maybe(from.getEarliest());
        to.maybe(from.getCondition());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Withdrawal.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.permitted((Boolean) value);
            case 1 -> to.notice((Period) value);
            case 2 -> to.earliest((Timeframe) value);
            case 3 -> to.condition((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Withdrawal.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
