package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a decision, in the order of its rows. */
final class DecisionAccess extends Access<Decision, Decision.Builder> {

    @Override
    protected Decision.Builder builder() {
        return Decision.builder();
    }

    @Override
    protected Decision build(Decision.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Decision from, Values to) {
        to.maybe(from.getId());
        to.maybe(from.getBody());
        to.maybe(from.getDate());
        to.one(from.getOutcome());
        to.maybe(from.getLevel());
        to.maybe(from.getVote());
        to.many(from.getSubjects());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Decision.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.body((ElementId) value);
            case 2 -> to.date((Timeframe) value);
            case 3 -> to.outcome((Term) value);
            case 4 -> to.level((Text) value);
            case 5 -> to.vote((Vote) value);
            case 6 -> to.addSubject((ElementId) value);
            case 7 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Decision.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
