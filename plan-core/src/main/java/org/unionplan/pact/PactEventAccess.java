package org.unionplan.pact;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a pact event, in the order of its rows. */
final class PactEventAccess extends Access<PactEvent, PactEvent.Builder> {

    @Override
    protected PactEvent.Builder builder() {
        return PactEvent.builder();
    }

    @Override
    protected PactEvent build(PactEvent.Builder from) {
        return from.build();
    }

    @Override
    protected void read(PactEvent from, Values to) {
        to.maybe(from.getId());
        to.one(from.getKind());
        to.one(from.getDate());
        to.maybe(from.getParty());
        to.maybe(from.getSuccessor());
        to.maybe(from.getEvent());
        to.many(from.getRefersTo());
        to.maybe(from.getEffective());
        to.maybe(from.getLast());
        to.maybe(from.getDocument());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(PactEvent.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.kind((EventKind) value);
            case 2 -> to.date((Timeframe) value);
            case 3 -> to.party((ElementId) value);
            case 4 -> to.successor((ElementId) value);
            case 5 -> to.event((ElementId) value);
            case 6 -> to.addRefersTo((ElementId) value);
            case 7 -> to.effective((Timeframe) value);
            case 8 -> to.last((Boolean) value);
            case 9 -> to.document((String) value);
            case 10 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(PactEvent.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
