package org.unionplan.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one instance, by the position of their rows. To be filled again and again by whoever looks at many
 * instances; not thread-safe.
 */
public final class Values {

    /** What nearly all lists without items are. */
    private static final List<Object> NO_ITEMS = List.of();

    private @Nullable Object[] values = new Object[32];
    private int size;

    /** A bit for every row that has a value, or items. */
    private long present;

    /** For the values of one instance after another. */
    public Values() {}

    /** Puts the value of the next row, which always has one. */
    public void one(Object value) {
        present |= 1L << size;
        put(value);
    }

    /** Puts the value of the next row, which may have none. */
    public void maybe(Optional<?> value) {
        Object given = value.orElse(null);
        if (given != null) {
            present |= 1L << size;
        }
        put(given);
    }

    /** Puts the items of the next row. */
    public void many(List<?> items) {
        // Which one it is takes less time than whether it has any.
        if (items != NO_ITEMS) {
            present |= 1L << size;
        }
        put(items);
    }

    private void put(@Nullable Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** The rows that have a value, as bits by position; a row of which there may be many can have none all the same. */
    public long present() {
        return present;
    }

    /** The value of the row at that position, null if it has none; a list for {@link Cardinality#MANY}. */
    public @Nullable Object get(int row) {
        return row < size ? values[row] : null;
    }

    /**
     * The value of a row that is {@linkplain #present() present}.
     *
     * @throws IllegalStateException if it has none
     */
    public Object require(int row) {
        Object value = get(row);
        if (value == null) {
            throw new IllegalStateException("the row " + row + " has no value");
        }
        return value;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** Takes all values out. */
    public void clear() {
        size = 0;
        present = 0;
    }
}
