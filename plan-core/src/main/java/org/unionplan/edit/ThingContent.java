package org.unionplan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Reference;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** Reads the identifiers, references and content of a thing. */
final class ThingContent {

    private ThingContent() {}

    /** A thing with an identifier directly within another, and the property that contains it. */
    record Child(Property via, Extensible value, ElementId id) {

        Shape<?> shape() {
            return via.getType().getShape().orElseThrow();
        }
    }

    /** Returns true for the very same instance, so that nothing in it can have changed. */
    @SuppressWarnings("ReferenceEquality") // Comparing by content would take time for the whole thing.
    static boolean isSame(Object one, Object other) {
        return one == other;
    }

    static @Nullable ElementId id(Shape<?> shape, Extensible value) {
        Property property = shape.getIdentity().orElse(null);
        return property == null ? null : (ElementId) property.get(value);
    }

    /** The identifiers of the texts of a thing. */
    static List<ElementId> textIds(Shape<?> shape, Extensible value) {
        List<ElementId> ids = new ArrayList<>();
        for (Property property : shape.getTextIds()) {
            property.getAll(value).forEach(id -> ids.add((ElementId) id));
        }
        return ids;
    }

    /** The property with that identifier, of a thing or of a text of it. */
    static Property identity(Shape<?> shape, Extensible value, ElementId id) {
        return shape.getProperties(Type.Kind.ID).stream()
                .filter(property -> Objects.equals(id, property.get(value)))
                .findFirst()
                .orElseThrow();
    }

    /** Adds the identifiers of a thing, of its texts and of everything in it. */
    static void ids(Shape<?> shape, Extensible value, Collection<ElementId> ids) {
        ElementId id = id(shape, value);
        if (id != null) {
            ids.add(id);
        }
        ids.addAll(textIds(shape, value));
        for (Child child : children(shape, value)) {
            ids(child.shape(), child.value(), ids);
        }
    }

    /** The things with an identifier directly within a thing. */
    static List<Child> children(Shape<?> shape, Extensible value) {
        List<Child> children = new ArrayList<>();
        PropertyValues values = read(shape, value);
        for (Property property : shape.getProperties(Type.Kind.OBJECT)) {
            Shape<?> inner = property.getType().getShape().orElseThrow();
            if (inner.getIdentity().isPresent()) {
                for (Object item : property.getAll(values)) {
                    ElementId id = id(inner, (Extensible) item);
                    if (id != null) {
                        children.add(new Child(property, (Extensible) item, id));
                    }
                }
            }
        }
        return children;
    }

    /** The targets of a thing's own references, and of those in the things without identifier in it. */
    static List<ElementId> references(Shape<?> shape, Extensible value) {
        List<ElementId> references = new ArrayList<>();
        references(shape, value, references);
        return references;
    }

    /** The targets of all references in a thing. */
    static List<ElementId> referencesWithin(Shape<?> shape, Extensible value) {
        List<ElementId> references = new ArrayList<>();
        referencesWithin(shape, value, references);
        return references;
    }

    private static void referencesWithin(Shape<?> shape, Extensible value, List<ElementId> references) {
        references(shape, value, references);
        for (Child child : children(shape, value)) {
            referencesWithin(child.shape(), child.value(), references);
        }
    }

    private static void references(Shape<?> shape, Extensible value, List<ElementId> references) {
        PropertyValues values = read(shape, value);
        for (Property property : shape.getProperties(Type.Kind.REFERENCE)) {
            if (!pointsElsewhere(value)) {
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

    /** Returns true for a reference to something in another document. */
    static boolean pointsElsewhere(Extensible thing) {
        return thing instanceof Reference reference && reference.getDocument().isPresent();
    }

    static PropertyValues read(Shape<?> shape, Extensible thing) {
        PropertyValues values = new PropertyValues();
        shape.read(thing, values);
        return values;
    }

    /** The index of that very instance in a list. */
    static int indexOf(Extensible thing, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (isSame(items.get(i), thing)) {
                return i;
            }
        }
        throw new IllegalStateException("a thing is not where the index says");
    }

    /** Returns true if that property is a list of things like this one. */
    static boolean takes(Property property, Extensible thing) {
        return property.getKind() == Type.Kind.OBJECT
                && property.getCardinality() == Property.Cardinality.MANY
                && property.getType().getShape().orElseThrow().getType().isInstance(thing);
    }
}
