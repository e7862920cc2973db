package org.unionplan.metric;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Decimal;

/**
 * By how much a metric may lag behind its pace to be called on track or at risk, and how long a figure may be overdue
 * before the last one counts as stale. It is data: a host makes its own, keeps it where it likes and compares it.
 *
 * <p>The bands are tried in order, and the first whose bound the gap does not exceed gives the status; beyond the last
 * one it is {@code beyond}. A gap is the expected progress minus the progress, so 0.05 is five hundredths of the whole
 * way, and a metric that is ahead has a gap below zero.
 */
public final class StatusPolicy {
    private final List<Band> bands;
    private final Evaluation.Status beyond;
    private final int graceDays;

    private static final StatusPolicy STANDARD = of(Decimal.of(5, 2), Decimal.of(15, 2));

    /** A gap up to which a status is given. */
    public static final class Band {
        private final Decimal upTo;
        private final Evaluation.Status status;

        Band(Decimal upTo, Evaluation.Status status) {
            this.upTo = upTo;
            this.status = status;
        }

        /** The greatest gap, itself included. */
        public Decimal getUpTo() {
            return upTo;
        }

        /** Returns the status. */
        public Evaluation.Status getStatus() {
            return status;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Band that && upTo.equals(that.upTo) && status.equals(that.status);
        }

        @Override
        public int hashCode() {
            return Objects.hash(upTo, status);
        }

        @Override
        public String toString() {
            return "Band[upTo=" + upTo + ", status=" + status + "]";
        }
    }

    /** @throws IllegalArgumentException if the bounds do not ascend or the days are negative */
    StatusPolicy(List<Band> bands, Evaluation.Status beyond, int graceDays) {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).getUpTo().compareTo(bands.get(i).getUpTo()) >= 0) {
                throw new IllegalArgumentException("The bounds of a policy must ascend; found "
                        + bands.get(i - 1).getUpTo() + " before " + bands.get(i).getUpTo() + ". Sort the bands.");
            }
        }
        if (graceDays < 0) {
            throw new IllegalArgumentException("Days of grace must not be negative; found " + graceDays + ".");
        }
        this.bands = bands;
        this.beyond = beyond;
        this.graceDays = graceDays;
    }

    /** Their bounds strictly ascend. */
    public List<Band> getBands() {
        return bands;
    }

    /** Returns the status for a gap greater than all of them. */
    public Evaluation.Status getBeyond() {
        return beyond;
    }

    /** The days after a figure was due for which the last one is not called stale, at least 0. */
    public int getGraceDays() {
        return graceDays;
    }

    /** On track up to a gap of 0.05, at risk up to 0.15, off track beyond; no days of grace. */
    public static StatusPolicy standard() {
        return STANDARD;
    }

    /** On track up to the one gap, at risk up to the other, off track beyond; no days of grace. */
    public static StatusPolicy of(Decimal onTrack, Decimal atRisk) {
        Objects.requireNonNull(onTrack, "onTrack");
        Objects.requireNonNull(atRisk, "atRisk");

        List<Band> bands =
                List.of(new Band(onTrack, Evaluation.Status.ON_TRACK), new Band(atRisk, Evaluation.Status.AT_RISK));
        return new StatusPolicy(bands, Evaluation.Status.OFF_TRACK, 0);
    }

    /** The same policy with so many days of grace. */
    public StatusPolicy withGraceDays(int days) {
        return new StatusPolicy(bands, beyond, days);
    }

    /** Returns the status for that gap. */
    public Evaluation.Status rate(Decimal gap) {
        Objects.requireNonNull(gap, "gap");

        for (Band band : bands) {
            if (gap.compareTo(band.getUpTo()) <= 0) {
                return band.getStatus();
            }
        }
        return beyond;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusPolicy that
                && bands.equals(that.bands)
                && beyond.equals(that.beyond)
                && graceDays == that.graceDays;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bands, beyond, graceDays);
    }

    @Override
    public String toString() {
        return "StatusPolicy[bands=" + bands + ", beyond=" + beyond + ", graceDays=" + graceDays + "]";
    }
}
