package org.unionplan.compare;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Pointer;

/**
 * An item of a list of things that is merged.
 *
 * @param index for one that stayed, its index before; for a new one, the number of its identity in the list
 * @param number for a new one, its number among those with its identity, since a thing without identifier may be in a list
 *     twice
 * @param origin for one that came from elsewhere or changed places, its place before
 */
record ListedThing(
        Kind kind, int index, int number, @Nullable Pointer origin) implements Comparable<ListedThing> {

    private static final Comparator<ListedThing> ORDER = Comparator.comparing(ListedThing::kind)
            .thenComparing(ListedThing::origin, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ListedThing::index)
            .thenComparing(ListedThing::number);

    enum Kind {
        /** It was in this list before and has not changed places. */
        STAYED,
        /** It was somewhere before and was put here. */
        CAME,
        /** It is new. */
        NEW
    }

    static ListedThing stayed(int index) {
        return new ListedThing(Kind.STAYED, index, 0, null);
    }

    static ListedThing came(Pointer origin) {
        return new ListedThing(Kind.CAME, 0, 0, origin);
    }

    static ListedThing added(int identity, int number) {
        return new ListedThing(Kind.NEW, identity, number, null);
    }

    @Override
    public int compareTo(ListedThing other) {
        return ORDER.compare(this, other);
    }
}
