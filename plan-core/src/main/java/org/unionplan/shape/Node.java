package org.unionplan.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** One thing in a document together with where it stands. Immutable and thread-safe. */
public final class Node {

    private final Extensible value;
    private final Shape<?> shape;
    private final @Nullable Node parent;
    private final @Nullable Attribute via;
    private final int index;

    Node(Extensible value, Shape<?> shape, @Nullable Node parent, @Nullable Attribute via, int index) {
        this.value = value;
        this.shape = shape;
        this.parent = parent;
        this.via = via;
        this.index = index;
    }

    /** The thing itself. */
    public Extensible getValue() {
        return value;
    }

    public Shape<?> getShape() {
        return shape;
    }

    /** What it stands in, absent for the document. */
    public Optional<Node> getParent() {
        return Optional.ofNullable(parent);
    }

    /** The attribute of the parent that holds it, absent for the document. */
    public Optional<Attribute> getVia() {
        return Optional.ofNullable(via);
    }

    /** Its identifier, if it has one. */
    public Optional<ElementId> getId() {
        return shape.getIdentity().flatMap(id -> Optional.ofNullable((ElementId) id.get(value)));
    }

    /** Its place in the document. */
    public Pointer getPointer() {
        if (parent == null || via == null) {
            return Pointer.ROOT;
        }
        Pointer member = parent.getPointer().member(via.getName());
        return via.getCardinality() == Cardinality.MANY ? member.item(index) : member;
    }

    @Override
    public String toString() {
        return shape + " at " + getPointer();
    }
}
