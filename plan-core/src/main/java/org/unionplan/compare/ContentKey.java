package org.unionplan.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/**
 * A value as a key of a hash table. Keys are ordered, so that a table stays fast if all values of a document have the same
 * hash code. All keys of one table are created by the same factory.
 */
final class ContentKey implements Comparable<ContentKey> {

    private final Object content;
    private final int hash;
    private final ToIntBiFunction<Object, Object> order;

    private ContentKey(Object content, ToIntBiFunction<Object, Object> order) {
        this.content = content;
        this.hash = content.hashCode();
        this.order = order;
    }

    /** A thing of that type. */
    static ContentKey of(Shape<?> shape, Object thing) {
        return new ContentKey(thing, (one, other) -> ContentOrder.compare(shape, (Extensible) one, (Extensible) other));
    }

    /** A value of that property. */
    static ContentKey of(Property property, Object value) {
        return new ContentKey(value, (one, other) -> ContentOrder.compare(property, one, other));
    }

    /** A value, or none, for each of those properties. */
    static ContentKey of(List<Property> properties, List<Optional<Object>> values) {
        return new ContentKey(values, (one, other) -> compare(properties, (List<?>) one, (List<?>) other));
    }

    private static int compare(List<Property> properties, List<?> some, List<?> others) {
        for (int i = 0; i < properties.size(); i++) {
            int order = ContentOrder.compare(properties.get(i), value(some.get(i)), value(others.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static @Nullable Object value(Object optional) {
        return ((Optional<?>) optional).orElse(null);
    }

    /** The value. */
    Object content() {
        return content;
    }

    @Override
    public int compareTo(ContentKey other) {
        return order.applyAsInt(content, other.content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ContentKey that && hash == that.hash && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
