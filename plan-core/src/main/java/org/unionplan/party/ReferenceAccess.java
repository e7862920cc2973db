package org.unionplan.party;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Reads and gives the members of a reference, in the order of its rows. */
final class ReferenceAccess extends Access<Reference, Reference.Builder> {

    @Override
    protected Reference.Builder builder() {
        return Reference.builder();
    }

    @Override
    protected Reference build(Reference.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Reference from, Values to) {
        to.one(from.getRelation());
        to.maybe(from.getTarget());
        to.maybe(from.getDocument());
        to.maybe(from.getLocator());
        to.maybe(from.getText());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Reference.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.relation((Term) value);
            case 1 -> to.target((ElementId) value);
            case 2 -> to.document((String) value);
            case 3 -> to.locator((Text) value);
            case 4 -> to.text((Text) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Reference.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
