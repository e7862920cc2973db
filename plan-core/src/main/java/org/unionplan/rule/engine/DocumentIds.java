package org.unionplan.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * The identifiers of a document and what has them, the first of several winning. Collected on the way of the first walk,
 * or ahead of it for a rule that asks earlier. Not thread-safe.
 */
final class DocumentIds {

    private final Extensible document;
    private final TypeChecks root;
    private Map<ElementId, Holders> holders;
    private boolean repeated;
    private boolean complete;

    DocumentIds(Extensible document, TypeChecks root) {
        this.document = document;
        this.root = root;
        this.holders = new HashMap<>(expected());
    }

    /** The things with one identifier; more than one is a mistake. */
    private static final class Holders {

        private final Object first;
        private List<Object> others = List.of();
        private boolean referredTo;

        Holders(Object first) {
            this.first = first;
        }

        void add(Object other) {
            if (others.isEmpty()) {
                others = new ArrayList<>();
            }
            others.add(other);
        }
    }

    /** Three times the number of items in the lists of the document itself: room for about all that it contains. */
    private int expected() {
        PropertyValues values = new PropertyValues();
        root.shape.read(document, values);
        int expected = 0;
        for (long left = values.present() & root.inner & root.many; left != 0; left &= left - 1) {
            expected += ((List<?>) values.require(Long.numberOfTrailingZeros(left))).size();
        }
        return 3 * expected;
    }

    /** Takes note of an instance that the first walk meets. */
    void meet(Object instance, TypeChecks type, PropertyValues values) {
        if (!complete) {
            add(instance, type, values);
        }
    }

    /** Takes note that the first walk has met everything. */
    void completed() {
        complete = true;
    }

    private void add(Object instance, TypeChecks type, PropertyValues values) {
        for (int identity : type.identities) {
            add(instance, values.get(identity));
        }
    }

    private void add(Object instance, @Nullable Object id) {
        if (id == null) {
            return;
        }
        Holders earlier = holders.putIfAbsent((ElementId) id, new Holders(instance));
        if (earlier != null) {
            earlier.add(instance);
            repeated = true;
        }
    }

    /** The first instance with that identifier, or null. */
    @Nullable
    Object find(ElementId id) {
        Holders found = holders(id);
        return found == null ? null : found.first;
    }

    private @Nullable Holders holders(ElementId id) {
        collect();
        return holders.get(id);
    }

    /** The first instance of that type with that identifier, or null. */
    <T> @Nullable T find(ElementId id, Class<T> type) {
        Holders found = holders(id);
        if (found == null) {
            return null;
        }
        if (type.isInstance(found.first)) {
            return type.cast(found.first);
        }
        for (Object other : found.others) {
            if (type.isInstance(other)) {
                return type.cast(other);
            }
        }
        return null;
    }

    /**
     * Finds what a reference names, and takes note of it if the reference can refer to its type.
     *
     * @return the first instance with that identifier, or null
     */
    @Nullable
    Object refer(Property property, ElementId id) {
        Holders found = holders(id);
        if (found == null) {
            return null;
        }
        found.referredTo |= ReferenceFilter.isTarget(found.first, property);
        return found.first;
    }

    /** Returns true if a reference was taken note of that names the first instance with that identifier. */
    boolean isReferredTo(ElementId id) {
        Holders found = holders(id);
        return found != null && found.referredTo;
    }

    /** Returns true if any identifier occurs more than once. */
    boolean hasRepeated() {
        collect();
        return repeated;
    }

    private void collect() {
        if (!complete) {
            holders = new HashMap<>();
            repeated = false;
            collect(document, root, new ArrayList<>(), 0);
            complete = true;
        }
    }

    /** Goes only where there can be identifiers. */
    private void collect(Object instance, TypeChecks type, List<PropertyValues> frames, int depth) {
        if (depth == frames.size()) {
            frames.add(new PropertyValues());
        }
        PropertyValues values = frames.get(depth);
        type.shape.read(instance, values);
        add(instance, type, values);
        for (Property property : type.properties) {
            TypeChecks next = type.next[property.getPosition()];
            if (next != null && next.identified) {
                for (Object item : property.getAll(values)) {
                    collect(item, next, frames, depth + 1);
                }
            }
        }
    }
}
