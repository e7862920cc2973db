package org.unionplan.bargaining;

import org.unionplan.party.DocumentAccess;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of an agreement register, in the order of its rows. */
final class AgreementRegisterAccess extends Access<AgreementRegister, AgreementRegister.Builder> {

    @Override
    protected AgreementRegister.Builder builder() {
        return AgreementRegister.builder();
    }

    @Override
    protected AgreementRegister build(AgreementRegister.Builder from) {
        return from.build();
    }

    @Override
    protected void read(AgreementRegister from, Values to) {
        DocumentAccess.readHead(from, to);
        to.maybe(from.getAsOf());
        to.many(from.getAgreements());
        to.many(from.getClusters());
        to.many(from.getDemandFrameworks());
        DocumentAccess.readTail(from, to);
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(AgreementRegister.Builder to, int row, Object value) {
        switch (row - DocumentAccess.HEAD) {
            case 0 -> to.asOf((Timeframe) value);
            case 1 -> to.addAgreement((CollectiveAgreement) value);
            case 2 -> to.addCluster((BargainingCluster) value);
            case 3 -> to.addDemandFramework((DemandFramework) value);
            default -> DocumentAccess.give(to, row, 4, value);
        }
    }

    @Override
    protected void giveUnknown(AgreementRegister.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
