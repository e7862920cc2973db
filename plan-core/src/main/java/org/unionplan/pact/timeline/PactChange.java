package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.PactReason;

/**
 * A day on which something changes for a pact, or may have changed.
 */
public final class PactChange {
    private final LocalDate day;
    private final List<PactReason> happened;
    private final Optional<PactStanding> pact;
    private final List<PartyStanding> parties;

    PactChange(LocalDate day, List<PactReason> happened, Optional<PactStanding> pact, List<PartyStanding> parties) {
        this.day = day;
        this.happened = happened;
        this.pact = pact;
        this.parties = parties;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /**
     * The events of the day, and the provisions and figures that begin or end. An event whose date has no last possible day
     * is among those of its first.
     */
    public List<PactReason> getHappened() {
        return happened;
    }

    /** The standing of the pact from then on, where its status changes. */
    public Optional<PactStanding> getPact() {
        return pact;
    }

    /** The standing from then on of every party whose standing changes. */
    public List<PartyStanding> getParties() {
        return parties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PactChange that
                && day.equals(that.day)
                && happened.equals(that.happened)
                && pact.equals(that.pact)
                && parties.equals(that.parties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, happened, pact, parties);
    }

    @Override
    public String toString() {
        return "PactChange[day=" + day + ", happened=" + happened + ", pact=" + pact + ", parties=" + parties + "]";
    }
}
