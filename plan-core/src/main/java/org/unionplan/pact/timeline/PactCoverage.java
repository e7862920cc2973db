package org.unionplan.pact.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.PactReason;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/**
 * The number of people a pact stands for on a day, as far as it says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class PactCoverage {
    private final Optional<Coverage> stated;
    private final List<Coverage> parties;
    private final List<ElementId> missing;
    private final Optional<Quantity.Bounds> sum;
    private final boolean uncertain;
    private final List<PactReason> reasons;

    PactCoverage(
            Optional<Coverage> stated,
            List<Coverage> parties,
            List<ElementId> missing,
            Optional<Quantity.Bounds> sum,
            boolean uncertain,
            List<PactReason> reasons) {
        this.stated = stated;
        this.parties = parties;
        this.missing = missing;
        this.sum = sum;
        this.uncertain = uncertain;
        this.reasons = reasons;
    }

    /**
     * The latest figure for the pact as a whole that was current by that day; absent if there is none, or the pact
     * is not in force.
     */
    public Optional<Coverage> getStated() {
        return stated;
    }

    /** The latest figure of each party that is bound, in the order of the parties. */
    public List<Coverage> getParties() {
        return parties;
    }

    /** The parties that are bound and have no figure. */
    public List<ElementId> getMissing() {
        return missing;
    }

    /** The figures of the parties added up, with their bounds; absent if there are none. */
    public Optional<Quantity.Bounds> getSum() {
        return sum;
    }

    /**
     * Whether the figure may not be that of the day: its date is imprecise or missing, who is bound has changed
     * since, or it is uncertain whether the pact is in force.
     */
    public boolean isUncertain() {
        return uncertain;
    }

    /** The figures and facts it rests on. */
    public List<PactReason> getReasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PactCoverage that
                && stated.equals(that.stated)
                && parties.equals(that.parties)
                && missing.equals(that.missing)
                && sum.equals(that.sum)
                && uncertain == that.uncertain
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stated, parties, missing, sum, uncertain, reasons);
    }

    @Override
    public String toString() {
        return "PactCoverage[stated=" + stated + ", parties=" + parties + ", missing=" + missing + ", sum=" + sum
                + ", uncertain=" + uncertain + ", reasons=" + reasons + "]";
    }
}
