package org.unionplan.pact;

import org.unionplan.party.Reference;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a provision, in the order of its rows. */
final class ProvisionAccess extends Access<Provision, Provision.Builder> {

    @Override
    protected Provision.Builder builder() {
        return Provision.builder();
    }

    @Override
    protected Provision build(Provision.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Provision from, Values to) {
        to.one(from.getId());
        to.maybe(from.getNumber());
        to.maybe(from.getKind());
        to.maybe(from.getHeading());
        to.one(from.getText());
        to.maybe(from.getModality());
        to.many(from.getBearers());
        to.many(from.getBeneficiaries());
        to.maybe(from.getCondition());
        to.maybe(from.getTimeframe());
        to.many(from.getReferences());
        to.many(from.getProvisions());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Provision.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.number((String) value);
            case 2 -> to.kind((Term) value);
            case 3 -> to.heading((Text) value);
            case 4 -> to.text((Text) value);
            case 5 -> to.modality((Modality) value);
            case 6 -> to.addBearer((ElementId) value);
            case 7 -> to.addBeneficiary((ElementId) value);
            case 8 -> to.condition((Text) value);
            case 9 -> to.timeframe((Timeframe) value);
            case 10 -> to.addReference((Reference) value);
            case 11 -> to.addProvision((Provision) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Provision.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
