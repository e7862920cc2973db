package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of an actor relation, in the order of its rows. */
final class ActorRelationAccess extends Access<ActorRelation, ActorRelation.Builder> {

    @Override
    protected ActorRelation.Builder builder() {
        return ActorRelation.builder();
    }

    @Override
    protected ActorRelation build(ActorRelation.Builder from) {
        return from.build();
    }

    @Override
    protected void read(ActorRelation from, Values to) {
        to.one(from.getRelation());
        to.one(from.getActor());
        to.maybe(from.getWhen());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(ActorRelation.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.relation((Term) value);
            case 1 -> to.actor((ElementId) value);
            case 2 -> to.when((Timeframe) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(ActorRelation.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
