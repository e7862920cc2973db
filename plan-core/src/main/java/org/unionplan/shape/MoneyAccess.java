package org.unionplan.shape;

import org.unionplan.value.Decimal;
import org.unionplan.value.Members;
import org.unionplan.value.Money;

/** Reads and gives the members of a money, in the order of its rows. */
final class MoneyAccess extends Access<Money, Money.Builder> {

    @Override
    protected Money.Builder builder() {
        return Money.builder();
    }

    @Override
    protected Money build(Money.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Money from, Values to) {
        to.one(from.getAmount());
        to.one(from.getCurrency());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Money.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.amount((Decimal) value);
            case 1 -> to.currency((String) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Money.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
