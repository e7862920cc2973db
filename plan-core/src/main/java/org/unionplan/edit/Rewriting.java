package org.unionplan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** Creates copies of a thing with other references, in it and in the things without identifier in it. */
final class Rewriting {

    private Rewriting() {}

    /** The thing with those items in that property. */
    static Extensible with(Shape<?> shape, Extensible thing, Property changed, List<?> items) {
        PropertyValues values = ThingContent.read(shape, thing);
        return shape.assemble(
                property -> property == changed ? items : property.getAll(values), thing.getUnknownMembers());
    }

    /**
     * The thing with other instances in its lists; each takes the place of the first that is the old one.
     *
     * @param changed by property, the new one for each old one
     */
    static Extensible withChildren(Shape<?> shape, Extensible thing, Map<Property, Map<Object, Object>> changed) {
        PropertyValues values = ThingContent.read(shape, thing);
        return shape.assemble(
                property -> {
                    List<?> items = property.getAll(values);
                    Map<Object, Object> replaced = changed.get(property);
                    return replaced == null ? items : replaced(items, replaced);
                },
                thing.getUnknownMembers());
    }

    private static List<Object> replaced(List<?> items, Map<Object, Object> changed) {
        List<Object> replaced = new ArrayList<>(items.size());
        for (Object item : items) {
            Object now = changed.remove(item);
            replaced.add(now == null ? item : now);
        }
        if (!changed.isEmpty()) {
            throw new IllegalStateException("a thing is not where the index says");
        }
        return replaced;
    }

    /** Returns true if the answer is to a finding about the thing with that identifier. */
    static boolean isAbout(Document.FindingAnswer answer, ElementId id) {
        return answer.getAbout().filter(id.toString()::equals).isPresent();
    }

    /** The thing referring to one identifier where it referred to another. */
    static Extensible renamed(Shape<?> shape, Extensible thing, ElementId from, ElementId to) {
        if (thing instanceof Document.FindingAnswer answer) {
            return isAbout(answer, from) ? answer.withAbout(to.toString()) : answer;
        }
        boolean elsewhere = ThingContent.pointsElsewhere(thing);
        PropertyValues all = ThingContent.read(shape, thing);
        return shape.assemble(
                property -> property.getAll(all).stream()
                        .map(value -> {
                            if (property.getKind() == Type.Kind.REFERENCE) {
                                return value.equals(from) && !elsewhere ? to : value;
                            }
                            return isPart(property, value)
                                    ? renamed(shapeOf(property), (Extensible) value, from, to)
                                    : value;
                        })
                        .toList(),
                thing.getUnknownMembers());
    }

    /**
     * The thing without references to any of those identifiers, and without whatever in it requires one.
     *
     * @return empty if the thing itself requires one, or would be about everything without
     */
    static Optional<Extensible> without(Shape<?> shape, Extensible thing, Set<ElementId> ids) {
        boolean[] impossible = {false};
        PropertyValues all = ThingContent.read(shape, thing);
        Extensible rest = shape.assemble(
                property -> {
                    List<?> values = property.getAll(all);
                    List<Object> left = left(property, values, ids, ThingContent.pointsElsewhere(thing));
                    boolean empty = left.isEmpty() && !values.isEmpty();
                    if (empty && (property.getCardinality() == Property.Cardinality.ONE || property.isAllIfNone())) {
                        impossible[0] = true;
                        return values;
                    }
                    return left;
                },
                thing.getUnknownMembers());
        return impossible[0] || isLeftToNobody(thing, rest) ? Optional.empty() : Optional.of(rest);
    }

    /** Returns true if no one is left who is responsible. */
    private static boolean isLeftToNobody(Extensible thing, Extensible rest) {
        return rest instanceof Responsibility left
                && left.getActor().isEmpty()
                && left.getPerson().isEmpty()
                && ((Responsibility) thing).getActor().isPresent();
    }

    private static List<Object> left(Property property, List<?> values, Set<ElementId> ids, boolean elsewhere) {
        List<Object> left = new ArrayList<>();
        for (Object value : values) {
            if (property.getKind() == Type.Kind.REFERENCE && !elsewhere) {
                if (!ids.contains((ElementId) value)) {
                    left.add(value);
                }
            } else if (isPart(property, value)) {
                without(shapeOf(property), (Extensible) value, ids).ifPresent(left::add);
            } else {
                left.add(value);
            }
        }
        return left;
    }

    private static boolean isPart(Property property, Object value) {
        return property.getKind() == Type.Kind.OBJECT && ThingContent.id(shapeOf(property), (Extensible) value) == null;
    }

    private static Shape<?> shapeOf(Property property) {
        return property.getType().getShape().orElseThrow();
    }
}
