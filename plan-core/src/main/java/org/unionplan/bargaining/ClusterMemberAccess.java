package org.unionplan.bargaining;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a cluster member, in the order of its rows. */
final class ClusterMemberAccess extends Access<ClusterMember, ClusterMember.Builder> {

    @Override
    protected ClusterMember.Builder builder() {
        return ClusterMember.builder();
    }

    @Override
    protected ClusterMember build(ClusterMember.Builder from) {
        return from.build();
    }

    @Override
    protected void read(ClusterMember from, Values to) {
        to.one(from.getAgreement());
        to.maybe(from.getOpens());
        to.maybe(from.getEmployees());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(ClusterMember.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.agreement((ElementId) value);
            case 1 -> to.opens((Timeframe) value);
            case 2 -> to.employees((Quantity) value);
            case 3 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(ClusterMember.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
