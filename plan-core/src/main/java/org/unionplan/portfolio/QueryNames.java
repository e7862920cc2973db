package org.unionplan.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;

/** The types of the model and the names of their members. */
final class QueryNames {

    private final Set<Shape<?>> shapes = new HashSet<>();
    private final NavigableSet<String> types = new TreeSet<>();
    private final NavigableSet<String> members = new TreeSet<>();

    QueryNames() {
        Deque<Shape<?>> next = new ArrayDeque<>();
        for (DocumentType type : DocumentType.values()) {
            next.add(type.getShape());
        }
        while (!next.isEmpty()) {
            Shape<?> shape = next.remove();
            if (shapes.add(shape)) {
                types.add(shape.getName());
                for (Property property : shape.getProperties()) {
                    members.add(property.getName());
                    property.getType().getShape().ifPresent(next::add);
                }
            }
        }
    }

    NavigableSet<String> types() {
        return types;
    }

    NavigableSet<String> members() {
        return members;
    }

    /** The member of that name; a list may be called by its singular, if no other member is called so. */
    Optional<String> member(String name) {
        return members.contains(name)
                ? Optional.of(name)
                : Optional.of(name + "s").filter(each -> members.contains(each));
    }

    /** The properties along a path of members from that shape; empty if the shape has no such path. */
    static Optional<List<Property>> along(Shape<?> shape, List<String> path) {
        List<Property> properties = new ArrayList<>();
        Shape<?> here = shape;
        for (String name : path) {
            Optional<Property> property = here == null ? Optional.empty() : here.find(name);
            if (property.isEmpty()) {
                return Optional.empty();
            }
            properties.add(property.get());
            here = property.get().getType().getShape().orElse(null);
        }
        return Optional.of(properties);
    }

    /** Returns true for values with members, such as a timeframe or an amount, which a query never finds by themselves. */
    static boolean isValue(Property via) {
        return via.getKind() != Type.Kind.OBJECT
                || via.getType().getShape().filter(ValueShapes.MONEY::equals).isPresent();
    }
}
