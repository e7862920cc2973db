package org.unionplan.edit;

import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** A thing with an identifier in a document that is being edited: as it is now, with its place. */
final class IdentifiedThing {

    private final Shape<?> shape;
    private @Nullable IdentifiedThing parent;
    private @Nullable Property via;
    private ElementId id;
    private Extensible value;

    IdentifiedThing(
            Shape<?> shape, @Nullable IdentifiedThing parent, @Nullable Property via, ElementId id, Extensible value) {
        this.shape = shape;
        this.parent = parent;
        this.via = via;
        this.id = id;
        this.value = value;
    }

    Shape<?> shape() {
        return shape;
    }

    /** The thing that contains it; null for the document. */
    @Nullable
    IdentifiedThing parent() {
        return parent;
    }

    /** The property of its parent that contains it. */
    @Nullable
    Property via() {
        return via;
    }

    ElementId id() {
        return id;
    }

    void id(ElementId now) {
        id = now;
    }

    Extensible value() {
        return value;
    }

    void value(Extensible now) {
        value = now;
    }

    void standsIn(IdentifiedThing newParent, Property newVia) {
        parent = newParent;
        via = newVia;
    }

    /** Returns true if it is that thing or is within it. */
    boolean isWithin(IdentifiedThing other) {
        IdentifiedThing here = this;
        while (here != null) {
            if (here == other) {
                return true;
            }
            here = here.parent;
        }
        return false;
    }

    /** The number of things around it. */
    int depth() {
        int depth = 0;
        for (IdentifiedThing above = parent; above != null; above = above.parent) {
            depth++;
        }
        return depth;
    }
}
