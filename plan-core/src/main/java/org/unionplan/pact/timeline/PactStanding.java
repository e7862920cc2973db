package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.time.Timeframe;

/**
 * The standing of a pact on a day, with reasons.
 *
 * <p>Nothing in it depends on what happened after that day.
 */
public final class PactStanding {
    private final PactStatus status;
    private final Optional<LocalDate> since;
    private final Optional<Timeframe> sinceStated;
    private final Optional<LocalDate> termEnd;
    private final boolean uncertain;
    private final List<PactReason> reasons;

    PactStanding(
            PactStatus status,
            Optional<LocalDate> since,
            Optional<Timeframe> sinceStated,
            Optional<LocalDate> termEnd,
            boolean uncertain,
            List<PactReason> reasons) {
        this.status = status;
        this.since = since;
        this.sinceStated = sinceStated;
        this.termEnd = termEnd;
        this.uncertain = uncertain;
        this.reasons = reasons;
    }

    /** The status. */
    public PactStatus getStatus() {
        return status;
    }

    /** The first day of that status; absent if it was so from the beginning. */
    public Optional<LocalDate> getSince() {
        return since;
    }

    /**
     * The date that caused the status, as the source states it, such as {@code 2014}, where that is less precise
     * than a day; its last possible day is {@link #getSince()}.
     */
    public Optional<Timeframe> getSinceStated() {
        return sinceStated;
    }

    /**
     * The last day of the term that runs, inclusive, as far as it was known that day; absent if it has none or is
     * over.
     */
    public Optional<LocalDate> getTermEnd() {
        return termEnd;
    }

    /** Returns true if another interpretation of an imprecise date gives another status. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** The events and clauses the answer rests on. */
    public List<PactReason> getReasons() {
        return reasons;
    }

    /** Returns true if it binds its parties that day. */
    public boolean isInForce() {
        return status == PactStatus.IN_FORCE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PactStanding that
                && status.equals(that.status)
                && since.equals(that.since)
                && sinceStated.equals(that.sinceStated)
                && termEnd.equals(that.termEnd)
                && uncertain == that.uncertain
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, since, sinceStated, termEnd, uncertain, reasons);
    }

    @Override
    public String toString() {
        return "PactStanding[status=" + status + ", since=" + since + ", termEnd=" + termEnd + ", uncertain="
                + uncertain + ", reasons=" + reasons + "]";
    }
}
