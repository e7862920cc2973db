package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PartyStatus;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/**
 * The standing of an actor in a pact on a day, with reasons.
 *
 * <p>Nothing in it depends on what happened after that day.
 */
public final class PartyStanding {
    private final ElementId party;
    private final PartyStatus status;
    private final boolean bound;
    private final Optional<LocalDate> since;
    private final Optional<Timeframe> sinceStated;
    private final boolean uncertain;
    private final List<PactReason> reasons;

    PartyStanding(
            ElementId party,
            PartyStatus status,
            boolean bound,
            Optional<LocalDate> since,
            Optional<Timeframe> sinceStated,
            boolean uncertain,
            List<PactReason> reasons) {
        this.party = party;
        this.status = status;
        this.bound = bound;
        this.since = since;
        this.sinceStated = sinceStated;
        this.uncertain = uncertain;
        this.reasons = reasons;
    }

    /** The actor. */
    public ElementId getParty() {
        return party;
    }

    /** The status. */
    public PartyStatus getStatus() {
        return status;
    }

    /** Returns true if the pact binds it that day: the pact is in force, and the actor is a party that is not suspended. */
    public boolean isBound() {
        return bound;
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

    /** Returns true if another interpretation of an imprecise date gives another status. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** The events and clauses the answer rests on. */
    public List<PactReason> getReasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyStanding that
                && party.equals(that.party)
                && status.equals(that.status)
                && bound == that.bound
                && since.equals(that.since)
                && sinceStated.equals(that.sinceStated)
                && uncertain == that.uncertain
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(party, status, bound, since, sinceStated, uncertain, reasons);
    }

    @Override
    public String toString() {
        return "PartyStanding[party=" + party + ", status=" + status + ", bound=" + bound + ", since=" + since
                + ", uncertain=" + uncertain + ", reasons=" + reasons + "]";
    }
}
