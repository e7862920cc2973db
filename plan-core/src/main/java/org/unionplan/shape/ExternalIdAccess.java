package org.unionplan.shape;

import org.unionplan.value.ExternalId;
import org.unionplan.value.Members;

/** Reads and gives the members of an external id, in the order of its rows. */
final class ExternalIdAccess extends Access<ExternalId, ExternalId.Builder> {

    @Override
    protected ExternalId.Builder builder() {
        return ExternalId.builder();
    }

    @Override
    protected ExternalId build(ExternalId.Builder from) {
        return from.build();
    }

    @Override
    protected void read(ExternalId from, Values to) {
        to.one(from.getSystem());
        to.one(from.getId());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(ExternalId.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.system((String) value);
            case 1 -> to.id((String) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(ExternalId.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
