package org.unionplan.bargaining;

import org.unionplan.party.Responsibility;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a bargaining cluster, in the order of its rows. */
final class BargainingClusterAccess extends Access<BargainingCluster, BargainingCluster.Builder> {

    @Override
    protected BargainingCluster.Builder builder() {
        return BargainingCluster.builder();
    }

    @Override
    protected BargainingCluster build(BargainingCluster.Builder from) {
        return from.build();
    }

    @Override
    protected void read(BargainingCluster from, Values to) {
        to.one(from.getId());
        to.one(from.getName());
        to.maybe(from.getPurpose());
        to.many(from.getSectors());
        to.maybe(from.getWindow());
        to.maybe(from.getChosen());
        to.many(from.getMembers());
        to.maybe(from.getFramework());
        to.many(from.getResponsibilities());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(BargainingCluster.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.name((Text) value);
            case 2 -> to.purpose((Text) value);
            case 3 -> to.addSector((Term) value);
            case 4 -> to.window((Timeframe) value);
            case 5 -> to.chosen((Timeframe) value);
            case 6 -> to.addMember((ClusterMember) value);
            case 7 -> to.framework((ElementId) value);
            case 8 -> to.addResponsibility((Responsibility) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(BargainingCluster.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
