package org.unionplan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * What has an identifier in a document that is being edited, where it stands, and who refers to it. Kept up to date by
 * each edit with work for what the edit changed. Not thread-safe.
 *
 * <p>Things without an identifier belong to the one they stand in. Where an identifier is repeated, the first counts.
 */
final class EditIndex {

    /** A thing with an identifier. */
    static final class Entry {

        private final Shape<?> shape;
        private @Nullable Entry parent;
        private @Nullable Property via;
        private ElementId id;
        private Extensible value;

        private Entry(Shape<?> shape, @Nullable Entry parent, @Nullable Property via, ElementId id, Extensible value) {
            this.shape = shape;
            this.parent = parent;
            this.via = via;
            this.id = id;
            this.value = value;
        }

        Shape<?> shape() {
            return shape;
        }

        @Nullable
        Entry parent() {
            return parent;
        }

        @Nullable
        Property via() {
            return via;
        }

        ElementId id() {
            return id;
        }

        Extensible value() {
            return value;
        }

        void value(Extensible now) {
            value = now;
        }

        void standsIn(Entry newParent, Property newVia) {
            parent = newParent;
            via = newVia;
        }

        /** Whether it is that thing or stands in it. */
        boolean isWithin(Entry other) {
            Entry here = this;
            while (here != null) {
                if (here == other) {
                    return true;
                }
                here = here.parent;
            }
            return false;
        }
    }

    private final Map<ElementId, Entry> entries = new HashMap<>();
    private final Map<ElementId, Map<Entry, Integer>> referrers = new HashMap<>();
    private final Entry root;

    EditIndex(Document document) {
        this.root = new Entry(DocumentType.shapeOf(document), null, null, document.getId(), document);
        entries.put(document.getId(), root);
        enterParts(root);
    }

    Entry root() {
        return root;
    }

    Optional<Entry> find(ElementId id) {
        return Optional.ofNullable(entries.get(id));
    }

    boolean has(ElementId id) {
        return entries.containsKey(id);
    }

    /** Those that refer to that identifier, in the order in which they came to. */
    Set<Entry> referrers(ElementId id) {
        return new LinkedHashSet<>(referrers.getOrDefault(id, Map.of()).keySet());
    }

    /** A thing that was put in, with all that stands in it. */
    void enter(Entry parent, Property via, Extensible value) {
        Shape<?> shape = via.getType().getShape().orElseThrow();
        ElementId id = id(shape, value);
        if (id == null) {
            references(shape, value).forEach(target -> refer(parent, target, 1));
            return;
        }
        Entry entry = new Entry(shape, parent, via, id, value);
        if (entries.putIfAbsent(id, entry) == null) {
            enterParts(entry);
        }
    }

    private void enterParts(Entry entry) {
        references(entry.shape, entry.value).forEach(target -> refer(entry, target, 1));
        for (Part part : parts(entry.shape, entry.value)) {
            enter(entry, part.via(), part.value());
        }
    }

    /** A thing that was taken out, with all that stands in it. */
    void leave(Entry parent, Property via, Extensible value) {
        Shape<?> shape = via.getType().getShape().orElseThrow();
        ElementId id = id(shape, value);
        if (id == null) {
            references(shape, value).forEach(target -> refer(parent, target, -1));
            return;
        }
        Entry entry = entries.get(id);
        if (entry != null && entry.parent == parent) {
            entries.remove(id);
            references(shape, value).forEach(target -> refer(entry, target, -1));
            for (Part part : parts(shape, value)) {
                leave(entry, part.via(), part.value());
            }
        }
    }

    /** A thing that was replaced by another with the same identifier. */
    void replace(Entry entry, Extensible now) {
        Extensible was = entry.value;
        references(entry.shape, was).forEach(target -> refer(entry, target, -1));
        references(entry.shape, now).forEach(target -> refer(entry, target, 1));
        entry.value = now;
        Map<ElementId, Part> before = byId(parts(entry.shape, was));
        Map<ElementId, Part> after = byId(parts(entry.shape, now));
        before.forEach((id, part) -> {
            if (!after.containsKey(id)) {
                leave(entry, part.via(), part.value());
            }
        });
        after.forEach((id, part) -> {
            Entry known = entries.get(id);
            if (known == null || known.parent != entry) {
                enter(entry, part.via(), part.value());
            } else if (!isSame(known.value, part.value())) {
                known.via = part.via();
                replace(known, part.value());
            }
        });
    }

    /** Gives a thing another identifier. */
    void rename(Entry entry, ElementId id) {
        entries.remove(entry.id);
        entry.id = id;
        entries.put(id, entry);
    }

    private void refer(Entry from, ElementId target, int times) {
        Map<Entry, Integer> counts = referrers.computeIfAbsent(target, none -> new LinkedHashMap<>());
        if (counts.merge(from, times, Integer::sum) == 0) {
            counts.remove(from);
        }
        if (counts.isEmpty()) {
            referrers.remove(target);
        }
    }

    /** Whether that is the very same instance, so that nothing in it can have changed. */
    @SuppressWarnings("ReferenceEquality") // Looking whether they are equal would take as long as the whole thing is.
    static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /** A thing with an identifier that stands in another, and in which property. */
    record Part(Property via, Extensible value, ElementId id) {}

    private static Map<ElementId, Part> byId(List<Part> parts) {
        Map<ElementId, Part> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.putIfAbsent(part.id(), part));
        return byId;
    }

    /** What stands directly in a thing and has an identifier. */
    static List<Part> parts(Shape<?> shape, Extensible value) {
        List<Part> parts = new ArrayList<>();
        PropertyValues values = new PropertyValues();
        shape.read(value, values);
        for (Property property : shape.getProperties(Type.Kind.OBJECT)) {
            Shape<?> inner = property.getType().getShape().orElseThrow();
            if (inner.getIdentity().isPresent()) {
                for (Object item : property.getAll(values)) {
                    ElementId id = id(inner, (Extensible) item);
                    if (id != null) {
                        parts.add(new Part(property, (Extensible) item, id));
                    }
                }
            }
        }
        return parts;
    }

    static @Nullable ElementId id(Shape<?> shape, Extensible value) {
        Property property = shape.getIdentity().orElse(null);
        return property == null ? null : (ElementId) property.get(value);
    }

    /** What a thing refers to itself, or by something in it that has no identifier. */
    static List<ElementId> references(Shape<?> shape, Extensible value) {
        List<ElementId> references = new ArrayList<>();
        references(shape, value, references);
        return references;
    }

    private static void references(Shape<?> shape, Extensible value, List<ElementId> references) {
        PropertyValues values = new PropertyValues();
        shape.read(value, values);
        boolean elsewhere =
                value instanceof Reference reference && reference.getDocument().isPresent();
        for (Property property : shape.getProperties(Type.Kind.REFERENCE)) {
            if (!elsewhere) {
                property.getAll(values).forEach(target -> references.add((ElementId) target));
            }
        }
        for (Property property : shape.getProperties(Type.Kind.OBJECT)) {
            Shape<?> inner = property.getType().getShape().orElseThrow();
            for (Object item : property.getAll(values)) {
                if (id(inner, (Extensible) item) == null) {
                    references(inner, (Extensible) item, references);
                }
            }
        }
    }
}
