package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Reads and gives the members of a narrative, in the order of its rows. */
final class NarrativeAccess extends Access<Narrative, Narrative.Builder> {

    @Override
    protected Narrative.Builder builder() {
        return Narrative.builder();
    }

    @Override
    protected Narrative build(Narrative.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Narrative from, Values to) {
        to.maybe(from.getLabel());
        to.one(from.getText());
        to.maybe(from.getAttribution());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Narrative.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.label((Text) value);
            case 1 -> to.text((Text) value);
            case 2 -> to.attribution((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Narrative.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
