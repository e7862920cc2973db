package org.unionplan.pact.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.PactReason;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The numbers of people and other things that a pact covers on a day, as far as it gives them. */
public final class PactCoverage {
    private final List<Coverage> stated;
    private final List<Coverage> parties;
    private final List<ElementId> missing;
    private final List<Sum> sums;
    private final boolean uncertain;
    private final List<PactReason> reasons;

    PactCoverage(
            List<Coverage> stated,
            List<Coverage> parties,
            List<ElementId> missing,
            List<Sum> sums,
            boolean uncertain,
            List<PactReason> reasons) {
        this.stated = stated;
        this.parties = parties;
        this.missing = missing;
        this.sums = sums;
        this.uncertain = uncertain;
        this.reasons = reasons;
    }

    /**
     * The latest figures for the pact as a whole that were current by that day, one for each thing they count; none if
     * the pact is not in force.
     */
    public List<Coverage> getStated() {
        return stated;
    }

    /** The latest figures of the parties, one for each thing they count, in the order of the parties. */
    public List<Coverage> getParties() {
        return parties;
    }

    /** The parties without a figure. */
    public List<ElementId> getMissing() {
        return missing;
    }

    /** The figures of the parties added up, one for each thing they count. */
    public List<Sum> getSums() {
        return sums;
    }

    /**
     * Returns true if a figure may not be that of the day: its date is imprecise or missing, the parties have changed
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
                && sums.equals(that.sums)
                && uncertain == that.uncertain
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stated, parties, missing, sums, uncertain, reasons);
    }

    @Override
    public String toString() {
        return "PactCoverage[stated=" + stated + ", parties=" + parties + ", missing=" + missing + ", sums=" + sums
                + ", uncertain=" + uncertain + ", reasons=" + reasons + "]";
    }

    /** The sum of the figures that count one thing. */
    public static final class Sum {
        private final Optional<Text> of;
        private final Optional<Text> unit;
        private final Quantity.Bounds bounds;

        Sum(Optional<Text> of, Optional<Text> unit, Quantity.Bounds bounds) {
            this.of = of;
            this.unit = unit;
            this.bounds = bounds;
        }

        /** The people or things counted, such as "workers". */
        public Optional<Text> getOf() {
            return of;
        }

        /** The unit. */
        public Optional<Text> getUnit() {
            return unit;
        }

        /** The sum with its bounds. */
        public Quantity.Bounds getBounds() {
            return bounds;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum that
                    && of.equals(that.of)
                    && unit.equals(that.unit)
                    && bounds.equals(that.bounds);
        }

        @Override
        public int hashCode() {
            return Objects.hash(of, unit, bounds);
        }

        @Override
        public String toString() {
            return "Sum[of=" + of + ", unit=" + unit + ", bounds=" + bounds + "]";
        }
    }
}
