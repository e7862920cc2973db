package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the whole that a figure is about, by dimension: {@code group = rank-and-file, region = north}. Without
 * dimensions it is about the whole.
 *
 * <p>Names and values are kept exactly and in order; two are equal if they say the same in whatever order. Immutable
 * and thread-safe.
 */
public final class Dimensions implements Comparable<Dimensions>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The whole, undivided. */
    public static final Dimensions NONE = new Dimensions(Map.of());

    private final Map<String, String> values;

    private Dimensions(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Those dimensions with their values.
     *
     * @throws ValueFormatException if the name of a dimension has half of a surrogate pair, which no file can hold
     */
    public static Dimensions of(Map<String, String> values) {
        Objects.requireNonNull(values, "values");

        MemberNames.require(values.keySet());
        return values.isEmpty() ? NONE : new Dimensions(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /**
     * One dimension with its value.
     *
     * @throws ValueFormatException if its name has half of a surrogate pair, which no file can hold
     */
    public static Dimensions of(String dimension, String value) {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(value, "value");

        return of(Map.of(dimension, value));
    }

    /** These dimensions and that one. */
    public Dimensions with(String dimension, String value) {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(value, "value");

        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(dimension, value);
        return of(more);
    }

    public Optional<String> get(String dimension) {
        Objects.requireNonNull(dimension, "dimension");

        return Optional.ofNullable(values.get(dimension));
    }

    public Map<String, String> asMap() {
        return values;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** An order for sorting, consistent with equality: by dimensions and their values, each in turn. */
    @Override
    public int compareTo(Dimensions other) {
        return SortedEntries.compare(values, other.values, Comparator.naturalOrder());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Dimensions that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
