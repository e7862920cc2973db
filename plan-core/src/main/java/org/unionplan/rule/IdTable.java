package org.unionplan.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/**
 * What has which identifier, the first of several winning. A plain table of arrays, because a map of as many entries
 * would take most of the memory of a check; not thread-safe.
 */
final class IdTable {

    /** Slots passed before the table gives up; sound documents need some twenty, made up ones any number. */
    private static final int MOST_STEPS = 200;

    /** Multiplying by it spreads identifiers that differ in their last digit only: 2 to the 32 by the golden ratio. */
    private static final int SPREAD = 0x9E37_79B9;

    /** Each identifier and beside it what has it, in the order in which they came. */
    private @Nullable Object[] entries;

    /** Where in that order what belongs into a slot is, counted from 1; 0 if the slot is free. */
    private int[] slots;

    private int shift;
    private int size;
    private boolean repeated;

    /** Takes over when too many identifiers want the same slot, as those of a malicious document can. */
    private @Nullable Map<ElementId, Integer> crowded;

    /**
     * An empty table.
     *
     * @param expected how many identifiers it will have, as far as one knows; it takes more
     */
    IdTable(int expected) {
        int bits = 6;
        while (isFull(expected, 1 << bits) && bits < 24) {
            bits++;
        }
        slots = new int[1 << bits];
        shift = Integer.SIZE - bits;
        entries = new Object[2 * Math.max(16, Math.min(expected, slots.length))];
    }

    /** Whether there are so many that looking for a place would take more than a few steps. */
    private static boolean isFull(int size, int slots) {
        return size * 3L > slots * 2L;
    }

    /** Puts that thing in, unless there is one with that identifier already. */
    void add(ElementId id, Object thing) {
        if (crowded != null) {
            addCrowded(crowded, id, thing);
            return;
        }
        int slot = slot(id);
        if (slot < 0) {
            crowded = all();
            addCrowded(crowded, id, thing);
        } else if (slots[slot] != 0) {
            repeated = true;
        } else {
            append(id, thing);
            slots[slot] = size;
            if (isFull(size, slots.length)) {
                grow();
            }
        }
    }

    private void addCrowded(Map<ElementId, Integer> places, ElementId id, Object thing) {
        if (places.putIfAbsent(id, size) == null) {
            append(id, thing);
        } else {
            repeated = true;
        }
    }

    private void append(ElementId id, Object thing) {
        if (2 * size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        entries[2 * size] = id;
        entries[2 * size + 1] = thing;
        size++;
    }

    /** The first thing with that identifier, or null. */
    @Nullable
    Object get(ElementId id) {
        int place = place(id);
        return place < 0 ? null : entries[2 * place + 1];
    }

    /** The place of that identifier in the order in which they came, from 0; -1 if it is not there. */
    int place(ElementId id) {
        if (crowded != null) {
            return crowded.getOrDefault(id, -1);
        }
        int slot = slot(id);
        return slot < 0 ? -1 : slots[slot] - 1;
    }

    /** Whether any identifier occurs more than once. */
    boolean hasRepeated() {
        return repeated;
    }

    /** Where the identifier is, or would be; -1 if that takes too many steps. */
    private int slot(ElementId id) {
        int slot = (id.hashCode() * SPREAD) >>> shift;
        for (int step = 0; step < MOST_STEPS; step++) {
            int place = slots[slot];
            if (place == 0 || id.equals(entries[2 * place - 2])) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private Map<ElementId, Integer> all() {
        Map<ElementId, Integer> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            places.put((ElementId) known(entries[2 * i]), i);
        }
        return places;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        shift--;
        for (int i = 0; i < size; i++) {
            int slot = slot((ElementId) known(entries[2 * i]));
            if (slot < 0) {
                crowded = all();
                return;
            }
            slots[slot] = i + 1;
        }
    }

    /** What stands below the size. */
    private static Object known(@Nullable Object entry) {
        if (entry == null) {
            throw new IllegalStateException("an entry is missing from the table of identifiers");
        }
        return entry;
    }
}
