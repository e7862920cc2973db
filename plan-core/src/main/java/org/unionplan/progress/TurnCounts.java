package org.unionplan.progress;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number of turns of duties, in all and by status.
 *
 * <p>A turn is one occasion on which one bearer owes one duty. Immutable and thread-safe.
 */
public final class TurnCounts {

    /** No turns. */
    public static final TurnCounts NONE = new TurnCounts(new EnumMap<>(Accountability.Status.class));

    private final Map<Accountability.Status, Long> byStatus;

    private TurnCounts(Map<Accountability.Status, Long> byStatus) {
        this.byStatus = byStatus;
    }

    /** Returns the number of turns with that status. */
    public long get(Accountability.Status status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** The number of all turns. */
    public long getAll() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns these turns and the others. */
    public TurnCounts plus(TurnCounts other) {
        Builder sum = new Builder();
        byStatus.forEach(sum::add);
        other.byStatus.forEach(sum::add);
        return sum.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TurnCounts that && byStatus.equals(that.byStatus);
    }

    @Override
    public int hashCode() {
        return byStatus.hashCode();
    }

    /** The statuses that occur with their numbers: "12 done, 3 overdue". */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        byStatus.forEach((status, number) -> words.append(words.isEmpty() ? "" : ", ")
                .append(number)
                .append(' ')
                .append(status.getKeyword()));
        return words.toString();
    }

    /** Counts turns. Not thread-safe. */
    static final class Builder {

        private final Map<Accountability.Status, Long> byStatus = new EnumMap<>(Accountability.Status.class);

        void add(Accountability.Status status, long number) {
            byStatus.merge(status, number, (one, other) -> one + other == 0 ? null : one + other);
        }

        void add(TurnCounts turns) {
            turns.byStatus.forEach(this::add);
        }

        TurnCounts build() {
            byStatus.values().removeIf(number -> number == 0);
            return new TurnCounts(new EnumMap<>(byStatus));
        }
    }
}
