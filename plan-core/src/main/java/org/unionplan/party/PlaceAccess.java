package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;

/** Reads and gives the members of a place, in the order of its rows. */
final class PlaceAccess extends Access<Place, Place.Builder> {

    @Override
    protected Place.Builder builder() {
        return Place.builder();
    }

    @Override
    protected Place build(Place.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Place from, Values to) {
        to.maybe(from.getLocality());
        to.maybe(from.getRegion());
        to.maybe(from.getCountry());
        to.maybe(from.getAsWritten());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Place.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.locality((String) value);
            case 1 -> to.region((String) value);
            case 2 -> to.country((String) value);
            case 3 -> to.asWritten((String) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Place.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
