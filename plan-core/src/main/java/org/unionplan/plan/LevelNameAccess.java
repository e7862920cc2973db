package org.unionplan.plan;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of a level name, in the order of its rows. */
final class LevelNameAccess extends Access<LevelName, LevelName.Builder> {

    @Override
    protected LevelName.Builder builder() {
        return LevelName.builder();
    }

    @Override
    protected LevelName build(LevelName.Builder from) {
        return from.build();
    }

    @Override
    protected void read(LevelName from, Values to) {
        to.one(from.getSingular());
        to.maybe(from.getPlural());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(LevelName.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.singular((Text) value);
            case 1 -> to.plural((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(LevelName.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
