package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Reads and gives the members of an actor, in the order of its rows. */
final class ActorAccess extends Access<Actor, Actor.Builder> {

    @Override
    protected Actor.Builder builder() {
        return Actor.builder();
    }

    @Override
    protected Actor build(Actor.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Actor from, Values to) {
        to.one(from.getId());
        to.one(from.getName());
        to.many(from.getAliases());
        to.maybe(from.getAcronym());
        to.maybe(from.getKind());
        to.many(from.getRelations());
        to.many(from.getHolders());
        to.maybe(from.getElected());
        to.maybe(from.getRepresented());
        to.maybe(from.getSummary());
        to.many(from.getExternalIds());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Actor.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.name((Text) value);
            case 2 -> to.addAlias((Text) value);
            case 3 -> to.acronym((Text) value);
            case 4 -> to.kind((Term) value);
            case 5 -> to.addRelation((ActorRelation) value);
            case 6 -> to.addHolder((Holder) value);
            case 7 -> to.elected((Boolean) value);
            case 8 -> to.represented((Quantity) value);
            case 9 -> to.summary((Text) value);
            case 10 -> to.addExternalId((ExternalId) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Actor.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
