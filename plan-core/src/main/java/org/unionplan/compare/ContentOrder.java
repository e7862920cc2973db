package org.unionplan.compare;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * An order of things by what they hold, property by property. It means nothing but is always the same, so that it can settle
 * which of two comes first where nothing else does.
 */
final class ContentOrder {

    private ContentOrder() {}

    /** Less than, equal to or more than 0 as the first comes before, is like, or comes after the second. */
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
        return new TreeMap<>(first.getUnknownMembers().asMap())
                .toString()
                .compareTo(new TreeMap<>(second.getUnknownMembers().asMap()).toString());
    }

    private static int compare(Property property, @Nullable Object first, @Nullable Object second) {
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
        return characters(first).compareTo(characters(second));
    }

    private static String characters(Object value) {
        if (value instanceof Text text) {
            TreeMap<String, String> wordings = new TreeMap<>();
            text.getWordings().forEach((language, wording) -> wordings.put(language.toString(), wording));
            return text.getPlain().orElse("") + wordings;
        }
        return value.toString();
    }
}
