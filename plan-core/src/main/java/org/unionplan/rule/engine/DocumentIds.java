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
    private Map<ElementId, Object> instances;
    private final Map<ElementId, List<Object>> repetitions = new HashMap<>();
    private boolean complete;

    DocumentIds(Extensible document, TypeChecks root) {
        this.document = document;
        this.root = root;
        this.instances = new HashMap<>(expected());
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
        if (id != null && instances.putIfAbsent((ElementId) id, instance) != null) {
            repetitions
                    .computeIfAbsent((ElementId) id, none -> new ArrayList<>())
                    .add(instance);
        }
    }

    /** The first instance with that identifier, or null. */
    @Nullable
    Object find(ElementId id) {
        collect();
        return instances.get(id);
    }

    /** The first instance of that type with that identifier, or null. */
    <T> @Nullable T find(ElementId id, Class<T> type) {
        Object first = find(id);
        if (type.isInstance(first) || repetitions.isEmpty()) {
            return type.isInstance(first) ? type.cast(first) : null;
        }
        for (Object other : repetitions.getOrDefault(id, List.of())) {
            if (type.isInstance(other)) {
                return type.cast(other);
            }
        }
        return null;
    }

    /** Returns true if any identifier occurs more than once. */
    boolean hasRepeated() {
        collect();
        return !repetitions.isEmpty();
    }

    private void collect() {
        if (!complete) {
            instances = new HashMap<>();
            repetitions.clear();
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
