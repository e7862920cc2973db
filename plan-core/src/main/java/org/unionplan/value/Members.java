package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Members of an object that the model does not know, by name and in the order they were met: another tool's
 * extensions, or what a newer version of the format added.
 *
 * <p>A name occurs once. Two are equal if they hold the same members, in whatever order.
 */
public final class Members implements Comparable<Members>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The map of no members. Comparing with it is faster than asking a map if it is empty. */
    private static final Map<String, Datum> NOTHING = Map.of();

    public static final Members NONE = new Members(NOTHING);

    private final transient Map<String, Datum> values;

    private Members(Map<String, Datum> values) {
        this.values = values;
    }

    /**
     * Those members.
     *
     * @throws ValueFormatException if a name has half of a surrogate pair, which no file can hold
     */
    public static Members of(Map<String, Datum> values) {
        Objects.requireNonNull(values, "values");

        MemberNames.require(values.keySet());
        return values.isEmpty() ? NONE : new Members(copied(values));
    }

    private static Map<String, Datum> copied(Map<String, Datum> values) {
        values.values().forEach(value -> Objects.requireNonNull(value, "value"));
        return values.size() > FewMembers.MOST
                ? Collections.unmodifiableMap(new LinkedHashMap<>(values))
                : new FewMembers(values);
    }

    /**
     * These members and that one, in place of the one of this name or after all others.
     *
     * @throws ValueFormatException if the name has half of a surrogate pair, which no file can hold
     */
    public Members with(String name, Datum value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");

        Map<String, Datum> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return of(more);
    }

    /** These members without the one of that name. */
    public Members without(String name) {
        Objects.requireNonNull(name, "name");

        Map<String, Datum> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return of(fewer);
    }

    public Optional<Datum> get(String name) {
        Objects.requireNonNull(name, "name");

        return Optional.ofNullable(values.get(name));
    }

    public List<String> getNames() {
        return List.copyOf(values.keySet());
    }

    public Map<String, Datum> asMap() {
        return values;
    }

    public boolean isEmpty() {
        return values == NOTHING;
    }

    /** An order for sorting, consistent with equality: by names and their data, each in turn. */
    @Override
    public int compareTo(Members other) {
        return SortedEntries.compare(values, other.values, Comparator.naturalOrder());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Members that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    @Serial
    private Object writeReplace() {
        return new FlatMembers(this);
    }
}
