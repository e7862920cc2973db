package org.unionplan.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map of a few members, in one array: a sixth of the memory of a linked hash map, and searched in turn. */
final class FewMembers extends AbstractMap<String, Datum> {

    /** The most members it is used for. */
    static final int MOST = 16;

    /** Each name, followed by its datum. */
    private final Object[] namesAndData;

    FewMembers(Map<String, Datum> members) {
        this.namesAndData = new Object[2 * members.size()];
        int next = 0;
        for (Map.Entry<String, Datum> member : members.entrySet()) {
            namesAndData[next++] = member.getKey();
            namesAndData[next++] = member.getValue();
        }
    }

    @Override
    public int size() {
        return namesAndData.length / 2;
    }

    @Override
    public @Nullable Datum get(@Nullable Object name) {
        for (int i = 0; i < namesAndData.length; i += 2) {
            if (namesAndData[i].equals(name)) {
                return (Datum) namesAndData[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Datum>> entrySet() {
        return new MemberEntries();
    }

    private final class MemberEntries extends AbstractSet<Map.Entry<String, Datum>> {

        @Override
        public int size() {
            return FewMembers.this.size();
        }

        @Override
        public Iterator<Map.Entry<String, Datum>> iterator() {
            return new Iterator<>() {

                private int next;

                @Override
                public boolean hasNext() {
                    return next < namesAndData.length;
                }

                @Override
                public Map.Entry<String, Datum> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    next += 2;
                    return Map.entry((String) namesAndData[next - 2], (Datum) namesAndData[next - 1]);
                }
            };
        }
    }
}
