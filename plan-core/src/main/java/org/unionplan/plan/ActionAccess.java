package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of an action, in the order of its rows. */
final class ActionAccess extends Access<Action, Action.Builder> {

    @Override
    protected Action.Builder builder() {
        return Action.builder();
    }

    @Override
    protected Action build(Action.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Action from, Values to) {
        ElementAccess.read(from, to);
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Action.Builder to, int row, Object value) {
        ElementAccess.give(to, row, value);
    }

    @Override
    protected void giveUnknown(Action.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
