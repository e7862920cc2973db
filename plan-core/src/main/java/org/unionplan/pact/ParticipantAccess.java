package org.unionplan.pact;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Reads and gives the members of a participant, in the order of its rows. */
final class ParticipantAccess extends Access<Participant, Participant.Builder> {

    @Override
    protected Participant.Builder builder() {
        return Participant.builder();
    }

    @Override
    protected Participant build(Participant.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Participant from, Values to) {
        to.one(from.getActor());
        to.one(from.getRole());
        to.maybe(from.getNote());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Participant.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.actor((ElementId) value);
            case 1 -> to.role((Term) value);
            case 2 -> to.note((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Participant.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
