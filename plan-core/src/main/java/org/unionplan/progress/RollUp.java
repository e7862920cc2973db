package org.unionplan.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.metric.MetricStatus;
import org.unionplan.value.Decimal;

/**
 * What several metrics come to: the mean of their progress, each with its weight, over those that have any.
 *
 * <p>Progress says nothing about what was not measured; that is what coverage is for, and the two belong side by side.
 * What is tracked only or cancelled is outside both. Immutable and thread-safe.
 *
 * @param progress the weighted mean, from 0 to 1; absent where nothing is measured or all that is has no weight
 * @param coverage the weight of what is measured as part of the weight of all that could be; absent without any weight
 * @param expected the weighted mean of the expected progress, over what is measured and has a pace; absent without any
 * @param measured how many metrics have a progress
 * @param unmeasured how many could have one and do not
 * @param tracked how many are tracked only
 * @param statuses how many there are of each status, in the order of the statuses; only those that occur
 */
public record RollUp(
        Optional<Decimal> progress,
        Optional<Decimal> coverage,
        Optional<Decimal> expected,
        int measured,
        int unmeasured,
        int tracked,
        Map<MetricStatus, Integer> statuses) {

    public RollUp {
        Map<MetricStatus, Integer> ordered = new EnumMap<>(MetricStatus.class);
        ordered.putAll(statuses);
        statuses = Collections.unmodifiableMap(ordered);
    }

    /** What these come to. */
    public static RollUp of(List<Item> items) {
        Tally tally = new Tally();
        items.forEach(tally::add);
        return tally.rollUp();
    }
}
