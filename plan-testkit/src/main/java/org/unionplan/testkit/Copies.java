package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/** Changed copies of things whose type is known by its shape alone. */
final class Copies {

    private Copies() {}

    /** Returns the result of {@link Shape#rebuild}. */
    static <T extends Extensible> T rebuilt(
            Shape<T> shape, Object instance, BiFunction<Property, Object, @Nullable Object> change) {
        return shape.rebuild(shape.getType().cast(instance), change);
    }

    /** A copy with those values in that member instead of its own. */
    static <T extends Extensible> T with(Shape<T> shape, Extensible instance, Property property, List<?> values) {
        Object builder = shape.newBuilder();
        for (Property each : shape.getProperties()) {
            (each == property ? values : each.getAll(instance)).forEach(value -> each.set(builder, value));
        }
        shape.setUnknownMembers(builder, instance.getUnknownMembers());
        return shape.build(builder);
    }

    /** A copy of a thing with one more value at the end of a list. */
    static <T extends Extensible> T with(Shape<T> shape, Extensible instance, String list, Object added) {
        Property property = property(shape, list);
        List<Object> values = new ArrayList<>(property.getAll(instance));
        values.add(added);
        return with(shape, instance, property, values);
    }

    /** A copy of a document with one more value at the end of a list. */
    static Document with(Document document, String list, Object added) {
        return with(DocumentType.shapeOf(document), document, list, added);
    }

    /** A copy of the whole document with that thing replaced. */
    static Document replacing(DocumentIndex.Node node, Extensible replacement) {
        DocumentIndex.Node parent = node.getParent().orElse(null);
        Property via = node.getVia().orElse(null);
        if (parent == null || via == null) {
            return (Document) replacement;
        }
        List<Object> values = new ArrayList<>(via.getAll(parent.getValue()));
        values.set(indexOf(node, via), replacement);
        return replacing(parent, with(parent.getShape(), parent.getValue(), via, values));
    }

    private static int indexOf(DocumentIndex.Node node, Property via) {
        return via.getCardinality() == Property.Cardinality.MANY
                ? Integer.parseInt(node.getPointer().getLast())
                : 0;
    }

    static Property property(Shape<?> shape, String member) {
        return shape.find(member)
                .orElseThrow(() -> new IllegalStateException(shape + " has no member named " + member));
    }
}
