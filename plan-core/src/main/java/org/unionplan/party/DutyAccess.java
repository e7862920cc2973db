package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a duty, in the order of its rows. */
final class DutyAccess extends Access<Duty, Duty.Builder> {

    @Override
    protected Duty.Builder builder() {
        return Duty.builder();
    }

    @Override
    protected Duty build(Duty.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Duty from, Values to) {
        to.maybe(from.getId());
        to.one(from.getKind());
        to.many(from.getBearers());
        to.maybe(from.getEveryElectedPost());
        to.maybe(from.getWhat());
        to.maybe(from.getAudience());
        to.many(from.getRecipients());
        to.maybe(from.getRecurrence());
        to.maybe(from.getTimeframe());
        to.many(from.getFulfilments());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Duty.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.kind((Term) value);
            case 2 -> to.addBearer((ElementId) value);
            case 3 -> to.everyElectedPost((Boolean) value);
            case 4 -> to.what((Text) value);
            case 5 -> to.audience((Text) value);
            case 6 -> to.addRecipient((ElementId) value);
            case 7 -> to.recurrence((Recurrence) value);
            case 8 -> to.timeframe((Timeframe) value);
            case 9 -> to.addFulfilment((Fulfilment) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Duty.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
