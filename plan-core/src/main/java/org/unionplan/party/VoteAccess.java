package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Decimal;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;

/** Reads and gives the members of a vote, in the order of its rows. */
final class VoteAccess extends Access<Vote, Vote.Builder> {

    @Override
    protected Vote.Builder builder() {
        return Vote.builder();
    }

    @Override
    protected Vote build(Vote.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Vote from, Values to) {
        to.maybe(from.getInFavour());
        to.maybe(from.getAgainst());
        to.maybe(from.getAbstained());
        to.maybe(from.getEligible());
        to.maybe(from.getShareInFavour());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Vote.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.inFavour((Quantity) value);
            case 1 -> to.against((Quantity) value);
            case 2 -> to.abstained((Quantity) value);
            case 3 -> to.eligible((Quantity) value);
            case 4 -> to.shareInFavour((Decimal) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Vote.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
