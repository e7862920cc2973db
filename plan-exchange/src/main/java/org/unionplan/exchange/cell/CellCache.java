package org.unionplan.exchange.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of cells that were read before, so that rows with the same words share one object. It stops growing at 20,000.
 * Not thread-safe.
 */
public final class CellCache<T> {

    private static final int MOST = 20_000;

    private final Map<String, T> known = new HashMap<>();

    /** Returns the value of that cell, read as stated if these words are new. */
    public T get(String cell, Function<String, T> reading) {
        T value = known.get(cell);
        if (value == null) {
            value = reading.apply(cell);
            if (known.size() < MOST) {
                known.put(cell, value);
            }
        }
        return value;
    }
}
