package org.unionplan.json.codec;

/**
 * Values that were read a short while ago, so that many things with equal values, such as agreements of one city, share
 * them. It has two places for each remainder of a hash code: whatever the values are, a new one only pushes an older one
 * out. Not thread-safe.
 */
public final class RecentValues {

    private static final int PLACES = 1 << 16;

    private final Object[] values = new Object[PLACES];

    /** Returns an equal value that was read before, or that value. */
    <T> T shared(T value) {
        int hash = value.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Object latest = values[place];
        Object other = values[place ^ 1];
        if (value.equals(latest)) {
            return same(latest);
        }
        T kept = value.equals(other) ? same(other) : value;
        values[place] = kept;
        values[place ^ 1] = latest;
        return kept;
    }

    @SuppressWarnings("unchecked") // Equal values are of one type.
    private static <T> T same(Object value) {
        return (T) value;
    }
}
