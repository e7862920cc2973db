package org.unionplan.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;

/**
 * An order of things by content, property by property, in agreement with equality. It has no meaning, but is always the same,
 * so that it decides last.
 */
final class ContentOrder {

    private ContentOrder() {}

    /** Returns less than, equal to or more than 0 as the first comes before, equals, or comes after the second. */
    static int compare(Shape<?> shape, Extensible first, Extensible second) {
        PropertyValues one = new PropertyValues();
        PropertyValues other = new PropertyValues();
        shape.read(first, one);
        shape.read(second, other);
        List<Property> properties = shape.getProperties();
        for (int i = 0; i < properties.size(); i++) {
            int order = compare(properties.get(i), one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return first.getUnknownMembers().compareTo(second.getUnknownMembers());
    }

    /** The order of two values of one property; none comes before any. */
    static int compare(Property property, @Nullable Object first, @Nullable Object second) {
        if (first == null || second == null) {
            return Boolean.compare(first != null, second != null);
        }
        if (first.equals(second)) {
            return 0;
        }
        if (first instanceof List<?> some && second instanceof List<?> others) {
            int least = Math.min(some.size(), others.size());
            for (int i = 0; i < least; i++) {
                int order = compare(property, some.get(i), others.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(some.size(), others.size());
        }
        if (first instanceof Extensible thing && second instanceof Extensible other) {
            return compare(property.getType().getShape().orElseThrow(), thing, other);
        }
        return natural(first, second);
    }

    // Values of one property are of one class, or enumerations and data whose classes are comparable to each other.
    @SuppressWarnings("unchecked")
    private static int natural(Object first, Object second) {
        boolean together = first.getClass() == second.getClass() || (first instanceof Enum && second instanceof Enum);
        return together && first instanceof Comparable<?> one
                ? ((Comparable<Object>) one).compareTo(second)
                : first.toString().compareTo(second.toString());
    }
}
