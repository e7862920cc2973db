package org.unionplan.rule;

import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/**
 * What has which identifier in one document, the first of several winning. A plain table of two arrays, because a map
 * of as many entries would take most of the memory of a check.
 */
final class IdTable {

    private @Nullable ElementId[] ids = new ElementId[64];
    private @Nullable Object[] things = new Object[64];
    private int size;
    private boolean repeated;

    void add(ElementId id, Object thing) {
        int slot = slot(id);
        if (ids[slot] != null) {
            repeated = true;
            return;
        }
        ids[slot] = id;
        things[slot] = thing;
        if (++size * 2 > ids.length) {
            grow();
        }
    }

    @Nullable
    Object get(ElementId id) {
        return things[slot(id)];
    }

    /** Whether any identifier occurs more than once. */
    boolean hasRepeated() {
        return repeated;
    }

    /** Where the identifier is, or would be. */
    private int slot(ElementId id) {
        int hash = id.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (ids.length - 1);
        while (true) {
            ElementId there = ids[slot];
            if (there == null || there.equals(id)) {
                return slot;
            }
            slot = (slot + 1) & (ids.length - 1);
        }
    }

    private void grow() {
        @Nullable ElementId[] oldIds = ids;
        @Nullable Object[] oldThings = things;
        ids = new ElementId[oldIds.length * 2];
        things = new Object[oldIds.length * 2];
        for (int i = 0; i < oldIds.length; i++) {
            ElementId id = oldIds[i];
            if (id != null) {
                int slot = slot(id);
                ids[slot] = id;
                things[slot] = oldThings[i];
            }
        }
    }
}
