package org.unionplan.pact;

import org.unionplan.party.Place;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a signature, in the order of its rows. */
final class SignatureAccess extends Access<Signature, Signature.Builder> {

    @Override
    protected Signature.Builder builder() {
        return Signature.builder();
    }

    @Override
    protected Signature build(Signature.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Signature from, Values to) {
        to.one(from.getParty());
        to.maybe(from.getSignatory());
        to.maybe(from.getTitle());
        to.maybe(from.getDate());
        to.maybe(from.getPlace());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Signature.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.party((ElementId) value);
            case 1 -> to.signatory((String) value);
            case 2 -> to.title((Text) value);
            case 3 -> to.date((Timeframe) value);
            case 4 -> to.place((Place) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Signature.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
