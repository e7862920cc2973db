package org.unionplan.bargaining;

import org.unionplan.party.Reference;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of a demand framework, in the order of its rows. */
final class DemandFrameworkAccess extends Access<DemandFramework, DemandFramework.Builder> {

    @Override
    protected DemandFramework.Builder builder() {
        return DemandFramework.builder();
    }

    @Override
    protected DemandFramework build(DemandFramework.Builder from) {
        return from.build();
    }

    @Override
    protected void read(DemandFramework from, Values to) {
        to.one(from.getId());
        to.one(from.getName());
        to.maybe(from.getSummary());
        to.maybe(from.getCondition());
        to.many(from.getDemands());
        to.many(from.getAdoptions());
        to.many(from.getReferences());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(DemandFramework.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.name((Text) value);
            case 2 -> to.summary((Text) value);
            case 3 -> to.condition((Text) value);
            case 4 -> to.addDemand((Demand) value);
            case 5 -> to.addAdoption((Adoption) value);
            case 6 -> to.addReference((Reference) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(DemandFramework.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
