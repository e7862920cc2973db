package org.unionplan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Reference;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** Copies of a thing with other references, in it and in what has no identifier and stands in it. */
final class Rewriting {

    private Rewriting() {}

    /** The thing with those items in that row. */
    static Extensible with(Shape<?> shape, Extensible thing, Property row, List<?> items) {
        PropertyValues values = read(shape, thing);
        return shape.assemble(
                attribute -> attribute == row ? items : attribute.getAll(values), thing.getUnknownMembers());
    }

    /** The thing referring to one identifier where it referred to another. */
    static Extensible renamed(Shape<?> shape, Extensible thing, ElementId from, ElementId to) {
        boolean elsewhere = isElsewhere(thing);
        PropertyValues all = read(shape, thing);
        return shape.assemble(
                attribute -> attribute.getAll(all).stream()
                        .map(value -> {
                            if (attribute.getKind() == Type.Kind.REFERENCE) {
                                return value.equals(from) && !elsewhere ? to : value;
                            }
                            return isPart(attribute, value)
                                    ? renamed(shapeOf(attribute), (Extensible) value, from, to)
                                    : value;
                        })
                        .toList(),
                thing.getUnknownMembers());
    }

    /**
     * The thing without references to any of those identifiers, and without whatever in it cannot be without.
     *
     * @return nothing if the thing itself cannot be without, or would be about everything
     */
    static Optional<Extensible> without(Shape<?> shape, Extensible thing, Set<ElementId> ids) {
        boolean[] impossible = {false};
        PropertyValues all = read(shape, thing);
        Extensible rest = shape.assemble(
                attribute -> {
                    List<?> values = attribute.getAll(all);
                    List<Object> left = left(attribute, values, ids, isElsewhere(thing));
                    boolean empty = left.isEmpty() && !values.isEmpty();
                    if (empty && (attribute.getCardinality() == Property.Cardinality.ONE || attribute.isAllIfNone())) {
                        impossible[0] = true;
                        return values;
                    }
                    return left;
                },
                thing.getUnknownMembers());
        return impossible[0] ? Optional.empty() : Optional.of(rest);
    }

    private static List<Object> left(Property attribute, List<?> values, Set<ElementId> ids, boolean elsewhere) {
        List<Object> left = new ArrayList<>();
        for (Object value : values) {
            if (attribute.getKind() == Type.Kind.REFERENCE && !elsewhere) {
                if (!ids.contains((ElementId) value)) {
                    left.add(value);
                }
            } else if (isPart(attribute, value)) {
                without(shapeOf(attribute), (Extensible) value, ids).ifPresent(left::add);
            } else {
                left.add(value);
            }
        }
        return left;
    }

    private static PropertyValues read(Shape<?> shape, Extensible thing) {
        PropertyValues values = new PropertyValues();
        shape.read(thing, values);
        return values;
    }

    private static boolean isElsewhere(Extensible thing) {
        return thing instanceof Reference reference && reference.getDocument().isPresent();
    }

    private static boolean isPart(Property attribute, Object value) {
        return attribute.getKind() == Type.Kind.OBJECT && EditIndex.id(shapeOf(attribute), (Extensible) value) == null;
    }

    private static Shape<?> shapeOf(Property attribute) {
        return attribute.getType().getShape().orElseThrow();
    }
}
