package org.unionplan.pact;

import java.time.Period;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of an accession, in the order of its rows. */
final class AccessionAccess extends Access<Accession, Accession.Builder> {

    @Override
    protected Accession.Builder builder() {
        return Accession.builder();
    }

    @Override
    protected Accession build(Accession.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Accession from, Values to) {
        to.one(from.getKind());
        to.maybe(from.getEligible());
        to.maybe(from.getDelay());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Accession.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.kind((AccessionKind) value);
            case 1 -> to.eligible((Text) value);
            case 2 -> to.delay((Period) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Accession.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
