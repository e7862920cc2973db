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

    private @Nullable Object[] values = new Object[32];
    private int size;

    /** For the values of one instance after another. */
    public Values() {}

    /** Puts the value of the next row, which always has one. */
    public void one(Object value) {
        put(value);
    }

    /** Puts the value of the next row, which may have none. */
    public void maybe(Optional<?> value) {
        put(value.orElse(null));
    }

    /** Puts the items of the next row. */
    public void many(List<?> items) {
        put(items);
    }

    private void put(@Nullable Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** The value of the row at that position, null if it has none; a list for {@link Cardinality#MANY}. */
    public @Nullable Object get(int row) {
        return row < size ? values[row] : null;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** Takes all values out. */
    public void clear() {
        size = 0;
    }
}
