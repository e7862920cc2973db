package org.unionplan.pact;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a coverage, in the order of its rows. */
final class CoverageAccess extends Access<Coverage, Coverage.Builder> {

    @Override
    protected Coverage.Builder builder() {
        return Coverage.builder();
    }

    @Override
    protected Coverage build(Coverage.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Coverage from, Values to) {
        to.one(from.getQuantity());
        to.maybe(from.getAsOf());
        to.maybe(from.getParty());
        to.maybe(from.getSource());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Coverage.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.quantity((Quantity) value);
            case 1 -> to.asOf((Timeframe) value);
            case 2 -> to.party((ElementId) value);
            case 3 -> to.source((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Coverage.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
