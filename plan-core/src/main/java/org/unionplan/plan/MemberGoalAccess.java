package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Reads and gives the members of a member goal, in the order of its rows. */
final class MemberGoalAccess extends Access<MemberGoal, MemberGoal.Builder> {

    @Override
    protected MemberGoal.Builder builder() {
        return MemberGoal.builder();
    }

    @Override
    protected MemberGoal build(MemberGoal.Builder from) {
        return from.build();
    }

    @Override
    protected void read(MemberGoal from, Values to) {
        to.one(from.getId());
        to.one(from.getText());
        to.maybe(from.getSupport());
        to.maybe(from.getSource());
        to.maybe(from.getConstituency());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(MemberGoal.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.text((Text) value);
            case 2 -> to.support((Quantity) value);
            case 3 -> to.source((Text) value);
            case 4 -> to.constituency((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(MemberGoal.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
