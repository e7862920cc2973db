package org.unionplan.rule.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** A walk through a document along its shape, with its current position. Not thread-safe. */
final class DocumentWalk {

    private final Extensible document;
    private final TypeChecks root;

    /** The steps down from the document to the current instance: properties, and indices in those with many values. */
    private Property[] path = new Property[16];

    private int[] indices = new int[16];
    private int depth;

    /** The values of the document, of each instance on the path, and of the current instance. */
    private PropertyValues[] frames = {new PropertyValues()};

    private TypeChecks current;

    DocumentWalk(Extensible document, TypeChecks root) {
        this.document = document;
        this.root = root;
        this.current = root;
    }

    /** Sees every instance in a document, each before those it contains. */
    interface Visitor {

        void visit(Object instance, TypeChecks type, PropertyValues values);

        /** Sees an instance that is written as a bare value; its properties are not read. */
        void visitBare(Object instance, TypeChecks type);
    }

    /** Shows the whole document to that visitor; afterwards the position is the document itself. */
    void run(Visitor visitor) {
        walk(document, root, visitor);
        current = root;
    }

    private void walk(Object instance, TypeChecks type, Visitor visitor) {
        PropertyValues values = frames[depth];
        current = type;
        type.shape.read(instance, values);
        visitor.visit(instance, type, values);
        for (long left = values.present() & type.inner; left != 0; left &= left - 1) {
            int position = Long.numberOfTrailingZeros(left);
            down(type, position, values.require(position), visitor);
        }
    }

    private void down(TypeChecks type, int position, Object value, Visitor visitor) {
        TypeChecks next = type.next[position];
        if (next == null) {
            throw new IllegalStateException(type.properties[position] + " of " + type.shape + " contains no instances");
        }
        int level = depth;
        makeRoom();
        path[level] = type.properties[position];
        depth = level + 1;
        if ((type.many & (1L << position)) == 0) {
            indices[level] = -1;
            enter(value, next, visitor);
        } else {
            List<?> items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                indices[level] = i;
                enter(items.get(i), next, visitor);
            }
        }
        depth = level;
    }

    private void makeRoom() {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        if (depth + 1 == frames.length) {
            frames = Arrays.copyOf(frames, depth + 2);
            frames[depth + 1] = new PropertyValues();
        }
    }

    private void enter(Object instance, TypeChecks type, Visitor visitor) {
        if (type.hasBareForm && type.shape.isBare(instance)) {
            current = type;
            frames[depth].clear();
            visitor.visitBare(instance, type);
        } else {
            walk(instance, type, visitor);
        }
    }

    Extensible document() {
        return document;
    }

    TypeChecks rootType() {
        return root;
    }

    /** The type of the current instance. */
    TypeChecks type() {
        return current;
    }

    /** The properties that have a value in the current instance, as bits by position. */
    long present() {
        return frames[depth].present();
    }

    @Nullable
    Object value(int position) {
        return frames[depth].get(position);
    }

    /** The value at that position in the instance that contains the current one. */
    @Nullable
    Object parentValue(int position) {
        return depth == 0 ? null : frames[depth - 1].get(position);
    }

    @Nullable
    Object documentValue(int position) {
        return frames[0].get(position);
    }

    /** The instance that contains the current one, found in the values of the instance that contains it in turn. */
    @Nullable
    Object parent() {
        if (depth < 2) {
            return depth == 0 ? null : document;
        }
        int above = depth - 2;
        Object value = frames[above].require(path[above].getPosition());
        return indices[above] < 0 ? value : ((List<?>) value).get(indices[above]);
    }

    /** The property that contains the instance at the current position; null for the document itself. */
    @Nullable
    Property property() {
        return depth == 0 ? null : path[depth - 1];
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            Pointer member = pointer.member(path[i].getName());
            pointer = indices[i] < 0 ? member : member.item(indices[i]);
        }
        return pointer;
    }
}
