package org.unionplan.rule;

import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/**
 * What has which identifier, the first of several winning. A plain table of arrays, because a map of as many entries
 * would take most of the memory of a check; not thread-safe.
 */
public final class IdTable {

    private @Nullable ElementId[] ids = new ElementId[64];
    private @Nullable Object[] things = new Object[64];

    /** Saves looking at identifiers that are others. */
    private int[] hashes = new int[64];

    private int size;
    private boolean repeated;

    /** An empty table. */
    public IdTable() {}

    /** Puts that thing in, unless there is one with that identifier already. */
    public void add(ElementId id, Object thing) {
        int hash = hash(id);
        int slot = slot(id, hash);
        if (ids[slot] != null) {
            repeated = true;
            return;
        }
        put(slot, id, hash, thing);
        // Two thirds full at most, so that looking for a place takes a few steps.
        if (++size * 3L > ids.length * 2L) {
            grow();
        }
    }

    /** The first thing with that identifier, or null. */
    public @Nullable Object get(ElementId id) {
        return things[slot(id, hash(id))];
    }

    /** Whether any identifier occurs more than once. */
    boolean hasRepeated() {
        return repeated;
    }

    private static int hash(ElementId id) {
        int hash = id.hashCode();
        return hash ^ (hash >>> 16);
    }

    /** Where the identifier is, or would be. */
    private int slot(ElementId id, int hash) {
        int slot = hash & (ids.length - 1);
        while (true) {
            ElementId there = ids[slot];
            if (there == null || (hashes[slot] == hash && there.equals(id))) {
                return slot;
            }
            slot = (slot + 1) & (ids.length - 1);
        }
    }

    private void put(int slot, ElementId id, int hash, @Nullable Object thing) {
        ids[slot] = id;
        things[slot] = thing;
        hashes[slot] = hash;
    }

    private void grow() {
        @Nullable ElementId[] oldIds = ids;
        @Nullable Object[] oldThings = things;
        int[] oldHashes = hashes;
        ids = new ElementId[oldIds.length * 2];
        things = new Object[oldIds.length * 2];
        hashes = new int[oldIds.length * 2];
        for (int i = 0; i < oldIds.length; i++) {
            ElementId id = oldIds[i];
            if (id != null) {
                // All of them are different, so the first free place is theirs.
                int slot = oldHashes[i] & (ids.length - 1);
                while (ids[slot] != null) {
                    slot = (slot + 1) & (ids.length - 1);
                }
                put(slot, id, oldHashes[i], oldThings[i]);
            }
        }
    }
}
