package org.unionplan.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** The destination of a thing that is inserted or moved. */
sealed interface Destination {

    /** A place in a list, located when it is needed. */
    record Slot(
            IdentifiedThing parent, Property list, @Nullable IdentifiedThing sibling, int offset) {

        int index() {
            List<?> items = list.getAll(parent.value());
            return sibling == null ? items.size() : ThingContent.indexOf(sibling.value(), items) + offset;
        }
    }

    /**
     * Finds the place for a thing.
     *
     * @param called the thing in a message
     * @throws DocumentEditor.EditException if there is none
     */
    Slot find(EditIndex index, Extensible thing, String called);

    /** Returns true if it is before or after the thing with that identifier. */
    default boolean isBeside(ElementId id) {
        return false;
    }

    static Destination before(ElementId sibling) {
        return new Beside(sibling, 0);
    }

    static Destination after(ElementId sibling) {
        return new Beside(sibling, 1);
    }

    static Destination endOf(ElementId parent) {
        return new FirstList(parent);
    }

    static Destination endOf(ElementId parent, String list) {
        return new NamedList(parent, list);
    }

    /** Before or after another thing. */
    record Beside(ElementId sibling, int offset) implements Destination {

        @Override
        public boolean isBeside(ElementId id) {
            return sibling.equals(id);
        }

        @Override
        public Slot find(EditIndex index, Extensible thing, String called) {
            IdentifiedThing beside = index.get(sibling);
            IdentifiedThing parent = beside.parent();
            Property list = beside.via();
            if (parent == null || list == null || !ThingContent.takes(list, thing)) {
                throw new DocumentEditor.EditException("A thing must go into a list for things like it; beside \""
                        + sibling + "\" there is no place for " + called + ".");
            }
            return new Slot(parent, list, beside, offset);
        }
    }

    /** The end of the first list that takes such things. */
    record FirstList(ElementId parent) implements Destination {

        @Override
        public Slot find(EditIndex index, Extensible thing, String called) {
            IdentifiedThing into = index.get(parent);
            Property list = into.shape().getProperties(Type.Kind.OBJECT).stream()
                    .filter(property -> ThingContent.takes(property, thing))
                    .findFirst()
                    .orElseThrow(
                            () -> new DocumentEditor.EditException("A thing must go into a list for things like it; a "
                                    + into.shape().getName() + " such as \"" + parent + "\" has none for it."));
            return new Slot(into, list, null, 0);
        }
    }

    /** The end of the list of that name. */
    record NamedList(ElementId parent, String list) implements Destination {

        @Override
        public Slot find(EditIndex index, Extensible thing, String called) {
            IdentifiedThing into = index.get(parent);
            Property property = into.shape()
                    .find(list)
                    .filter(found -> ThingContent.takes(found, thing))
                    .orElseThrow(
                            () -> new DocumentEditor.EditException("A thing must go into a list for things like it; a "
                                    + into.shape().getName() + " has none named \"" + list + "\"."));
            return new Slot(into, property, null, 0);
        }
    }
}
