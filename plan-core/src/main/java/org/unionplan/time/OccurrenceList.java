package org.unionplan.time;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Occurrences in a row, each worked out when it is asked for; unmodifiable, and the same at every reading. */
final class OccurrenceList extends AbstractList<DateRange> implements RandomAccess {

    private final Cadence cadence;
    private final long firstIndex;
    private final int size;

    OccurrenceList(Cadence cadence, long firstIndex, int size) {
        this.cadence = cadence;
        this.firstIndex = firstIndex;
        this.size = size;
    }

    @Override
    public DateRange get(int index) {
        return cadence.at(firstIndex + Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
