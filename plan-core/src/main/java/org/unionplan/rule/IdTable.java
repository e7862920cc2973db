package org.unionplan.rule;

import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/**
 * What has which identifier, the first of several winning. A plain table of arrays, because a map of as many entries
 * would take most of the memory of a check; not thread-safe.
 */
public final class IdTable {

    private @Nullable ElementId[] ids;
    private @Nullable Object[] things;

    /** Saves looking at identifiers that are others. */
    private int[] hashes;

    private int size;
    private boolean repeated;

    /**
     * An empty table.
     *
     * @param expected how many identifiers it will have, as far as one knows; it takes more
     */
    public IdTable(int expected) {
        int slots = 64;
        while (isFull(expected, slots) && slots < 1 << 24) {
            slots *= 2;
        }
        ids = new ElementId[slots];
        things = new Object[slots];
        hashes = new int[slots];
    }

    /** Whether there are so many that looking for a place would take more than a few steps. */
    private static boolean isFull(int size, int slots) {
        return size * 3L > slots * 2L;
    }

    /** Puts that thing in, unless there is one with that identifier already. */
    public void add(ElementId id, Object thing) {
        int hash = hash(id);
        int slot = slot(id, hash);
        if (ids[slot] != null) {
            repeated = true;
            return;
        }
        put(slot, id, hash, thing);
        if (isFull(++size, ids.length)) {
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
