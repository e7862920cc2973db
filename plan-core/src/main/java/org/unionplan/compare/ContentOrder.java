package org.unionplan.compare;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/**
 * An order of things by what they hold, property by property. It means nothing but is always the same, so that it can
 * settle which of two comes first where nothing else does. Equal things are alike in it.
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
        return compare(first.getUnknownMembers(), second.getUnknownMembers());
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
        return characters(first).compareTo(characters(second));
    }

    private static int compare(Members first, Members second) {
        Iterator<Map.Entry<String, Datum>> some =
                new TreeMap<>(first.asMap()).entrySet().iterator();
        Iterator<Map.Entry<String, Datum>> others =
                new TreeMap<>(second.asMap()).entrySet().iterator();
        while (some.hasNext() && others.hasNext()) {
            Map.Entry<String, Datum> one = some.next();
            Map.Entry<String, Datum> other = others.next();
            int order = one.getKey().compareTo(other.getKey());
            order = order == 0 ? compare(one.getValue(), other.getValue()) : order;
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(some.hasNext(), others.hasNext());
    }

    private static int compare(Datum first, Datum second) {
        if (first instanceof Datum.Obj one && second instanceof Datum.Obj other) {
            return compare(one.members(), other.members());
        }
        if (first instanceof Datum.Arr some && second instanceof Datum.Arr others) {
            int least = Math.min(some.items().size(), others.items().size());
            for (int i = 0; i < least; i++) {
                int order = compare(some.items().get(i), others.items().get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(some.items().size(), others.items().size());
        }
        int order = Integer.compare(rank(first), rank(second));
        return order == 0 ? characters(first).compareTo(characters(second)) : order;
    }

    private static int rank(Datum datum) {
        if (datum instanceof Datum.Arr) {
            return 1;
        }
        return datum instanceof Datum.Obj ? 2 : 0;
    }

    private static String characters(Object value) {
        if (value instanceof Text text) {
            TreeMap<String, String> wordings = new TreeMap<>();
            text.getWordings()
                    .forEach((language, wording) ->
                            wordings.put(language.toString().toLowerCase(Locale.ROOT), wording));
            return text.getPlain().orElse("") + wordings;
        }
        if (value instanceof Decimal number) {
            return number.toBigDecimal().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Dimensions dimensions) {
            return new TreeMap<>(dimensions.asMap()).toString();
        }
        return value instanceof Datum.Num number ? "Num" + characters(number.value()) : value.toString();
    }
}
