package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What kind of clusters somebody looks for: agreements that open within so many days and stand for so many bargaining
 * units at least. Immutable and thread-safe.
 *
 * @param days how long a window is, counting its first and its last day; at least 1
 * @param units how many bargaining units it brings together at least; an agreement that names none counts as one
 * @param from the first day on which an agreement may open to be counted in; absent for no limit
 * @param to the last such day; absent for no limit
 */
public record ClusterWish(int days, int units, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** A century: whatever is longer is no window. */
    static final int LONGEST = 36_525;

    public ClusterWish {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("a window has 1 to " + LONGEST + " days, not " + days);
        }
        if (units < 1) {
            throw new IllegalArgumentException("a cluster has at least 1 unit, not " + units);
        }
    }

    /** Windows of so many days over at least so many units, at any time. */
    public static ClusterWish of(int days, int units) {
        return new ClusterWish(days, units, Optional.empty(), Optional.empty());
    }

    /** The same, of agreements that open on that day or later. */
    public ClusterWish from(LocalDate day) {
        return new ClusterWish(days, units, Optional.of(day), to);
    }

    /** The same, of agreements that open on that day or earlier. */
    public ClusterWish to(LocalDate day) {
        return new ClusterWish(days, units, from, Optional.of(day));
    }

    boolean admits(Opening opening) {
        return opening.surelyWithin(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    }
}
