package org.unionplan.metric;

import java.util.List;
import org.unionplan.value.Decimal;

/**
 * By how much a metric may lag behind its pace to be called on track or at risk, and how long a figure may be overdue
 * before the last one counts as stale. It is data: a host makes its own, keeps it where it likes and compares it.
 *
 * <p>The bands are tried in order, and the first whose bound the gap does not exceed gives the status; beyond the last
 * one it is {@code beyond}. A gap is the expected progress minus the progress, so 0.05 is five hundredths of the whole
 * way, and a metric that is ahead has a gap below zero. Immutable and thread-safe.
 *
 * @param bands their bounds strictly ascend
 * @param beyond what a greater gap than any of them means
 * @param graceDays for how many days after a figure was due nobody calls the last one stale, at least 0
 */
public record StatusPolicy(List<Band> bands, MetricStatus beyond, int graceDays) {

    private static final StatusPolicy STANDARD = of(Decimal.of(5, 2), Decimal.of(15, 2));

    /**
     * A gap up to which a status is given.
     *
     * @param upTo the greatest gap, itself included
     * @param status what it means
     */
    public record Band(Decimal upTo, MetricStatus status) {}

    /** @throws IllegalArgumentException if the bounds do not ascend or the days are negative */
    public StatusPolicy {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).upTo().compareTo(bands.get(i).upTo()) >= 0) {
                throw new IllegalArgumentException("The bounds of a policy must ascend; found "
                        + bands.get(i - 1).upTo() + " before " + bands.get(i).upTo() + ". Sort the bands.");
            }
        }
        if (graceDays < 0) {
            throw new IllegalArgumentException("Days of grace must not be negative; found " + graceDays + ".");
        }
    }

    /** On track up to a gap of 0.05, at risk up to 0.15, off track beyond; no days of grace. */
    public static StatusPolicy standard() {
        return STANDARD;
    }

    /** On track up to the one gap, at risk up to the other, off track beyond; no days of grace. */
    public static StatusPolicy of(Decimal onTrack, Decimal atRisk) {
        List<Band> bands = List.of(new Band(onTrack, MetricStatus.ON_TRACK), new Band(atRisk, MetricStatus.AT_RISK));
        return new StatusPolicy(bands, MetricStatus.OFF_TRACK, 0);
    }

    /** The same policy with so many days of grace. */
    public StatusPolicy withGraceDays(int days) {
        return new StatusPolicy(bands, beyond, days);
    }

    /** What that gap means. */
    public MetricStatus rate(Decimal gap) {
        for (Band band : bands) {
            if (gap.compareTo(band.upTo()) <= 0) {
                return band.status();
            }
        }
        return beyond;
    }
}
