package org.unionplan.bargaining;

import org.unionplan.party.Place;
import org.unionplan.party.Reference;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a collective agreement, in the order of its rows. */
final class CollectiveAgreementAccess extends Access<CollectiveAgreement, CollectiveAgreement.Builder> {

    @Override
    protected CollectiveAgreement.Builder builder() {
        return CollectiveAgreement.builder();
    }

    @Override
    protected CollectiveAgreement build(CollectiveAgreement.Builder from) {
        return from.build();
    }

    @Override
    protected void read(CollectiveAgreement from, Values to) {
        to.one(from.getId());
        to.maybe(from.getTitle());
        to.maybe(from.getEmployer());
        to.maybe(from.getUnion());
        to.many(from.getUnits());
        to.maybe(from.getSector());
        to.maybe(from.getJurisdiction());
        to.many(from.getPlaces());
        to.maybe(from.getEmployees());
        to.maybe(from.getStart());
        to.maybe(from.getExpiry());
        to.maybe(from.getReopener());
        to.maybe(from.getSettled());
        to.maybe(from.getSuccessor());
        to.many(from.getFlags());
        to.many(from.getExternalIds());
        to.many(from.getReferences());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(CollectiveAgreement.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.title((Text) value);
            case 2 -> to.employer((ElementId) value);
            case 3 -> to.union((ElementId) value);
            case 4 -> to.addUnit((BargainingUnit) value);
            case 5 -> to.sector((Term) value);
            case 6 -> to.jurisdiction((Term) value);
            case 7 -> to.addPlace((Place) value);
            case 8 -> to.employees((Quantity) value);
            case 9 -> to.start((Timeframe) value);
            case 10 -> to.expiry((Timeframe) value);
            case 11 -> to.reopener((Timeframe) value);
            case 12 -> to.settled((Timeframe) value);
            case 13 -> to.successor((ElementId) value);
            case 14 -> to.addFlag((Term) value);
            case 15 -> to.addExternalId((ExternalId) value);
            case 16 -> to.addReference((Reference) value);
            case 17 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(CollectiveAgreement.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
