package org.unionplan.pact;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a party, in the order of its rows. */
final class PartyAccess extends Access<Party, Party.Builder> {

    @Override
    protected Party.Builder builder() {
        return Party.builder();
    }

    @Override
    protected Party build(Party.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Party from, Values to) {
        to.one(from.getActor());
        to.maybe(from.getNameAsSigned());
        to.maybe(from.getBindsAffiliates());
        to.maybe(from.getConsentDate());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Party.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.actor((ElementId) value);
            case 1 -> to.nameAsSigned((Text) value);
            case 2 -> to.bindsAffiliates((Boolean) value);
            case 3 -> to.consentDate((Timeframe) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Party.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
