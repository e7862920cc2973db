package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.Decimal;

/**
 * How far a metric should be by a day: on the straight line, by whole days, between the anchors around it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param anchors where it should be when, days ascending: the baseline, then the targets
 * @param expectedValue the figure it should have come to; absent without two anchors, and where it is yes or no
 * @param expected the progress it should have made, from 0 to 1
 */
public record Pace(List<Anchor> anchors, Optional<Decimal> expectedValue, Optional<Decimal> expected) {

    /** There is none. */
    static final Pace NONE = new Pace(List.of(), Optional.empty(), Optional.empty());

    /** A day with the figure that belongs to it. */
    public record Anchor(LocalDate day, Decimal value) {}
}
