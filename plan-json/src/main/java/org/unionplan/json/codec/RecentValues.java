package org.unionplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Values that were read a short while ago, so that many things with equal values, such as agreements of one city, share
 * them. It has two places for each remainder of a hash code: whatever the values are, a new one only pushes an older one
 * out. Not thread-safe.
 */
public final class RecentValues {

    private static final int PLACES = 1 << 16;

    private final @Nullable Object[] values = new Object[PLACES];

    /** Returns an equal value that was read before, or that value. */
    Object shared(Object value) {
        int hash = value.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Object latest = values[place];
        Object other = values[place ^ 1];
        if (value.equals(latest)) {
            return latest;
        }
        Object kept = value.equals(other) ? other : value;
        values[place] = kept;
        values[place ^ 1] = latest;
        return kept;
    }
}
