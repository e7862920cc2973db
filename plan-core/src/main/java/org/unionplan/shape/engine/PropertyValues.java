package org.unionplan.shape.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Members;

/**
 * The values of one instance, by the position of their properties. To be filled again and again by whoever looks at many
 * instances; not thread-safe.
 */
public final class PropertyValues {

    /** The most properties a type can have: one bit each, and one left for unknown members. */
    public static final int MOST = Long.SIZE - 1;

    /** The value of nearly all lists without items. */
    private static final List<Object> NO_ITEMS = List.of();

    private final @Nullable Object[] values = new Object[MOST];
    private int size;

    /** A bit for every property that has a value, or items; other properties have values left over from instances before. */
    private long present;

    private boolean unknown;

    /** For the values of one instance after another. */
    public PropertyValues() {}

    /** Puts the value of the next property, which always has one. */
    public void one(Object value) {
        put(value);
    }

    /** Puts the value of the next property, which may have none. */
    public void maybe(Optional<?> value) {
        Object given = value.orElse(null);
        if (given == null) {
            size++;
        } else {
            put(given);
        }
    }

    /** Puts the items of the next property. */
    public void many(List<?> items) {
        // Which one it is takes less time than whether it has any.
        if (items == NO_ITEMS) {
            size++;
        } else {
            put(items);
        }
    }

    private void put(Object value) {
        present |= 1L << size;
        values[size++] = value;
    }

    /** Takes note of the members that no property knows. */
    public void unknown(Members members) {
        unknown = !members.isEmpty();
    }

    /** The properties that have a value, as bits by position; a property of which there may be many can have none all the same. */
    public long present() {
        return present;
    }

    /** Returns true if there are members that no property has. */
    public boolean hasUnknown() {
        return unknown;
    }

    /** The value of the property at that position, or its items in a list; null if it has neither. */
    public @Nullable Object get(int position) {
        return (present & (1L << position)) == 0 ? null : values[position];
    }

    /**
     * The value of a property that is {@linkplain #present() present}.
     *
     * @throws IllegalStateException if it has none
     */
    public Object require(int position) {
        Object value = get(position);
        if (value == null) {
            throw new IllegalStateException("the position " + position + " has no value");
        }
        return value;
    }

    /** Returns the number of properties. */
    public int size() {
        return size;
    }

    /** Takes all values out. */
    public void clear() {
        size = 0;
        present = 0;
        unknown = false;
    }
}
