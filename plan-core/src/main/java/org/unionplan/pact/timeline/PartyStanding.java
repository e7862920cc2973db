package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PartyStatus;
import org.unionplan.value.ElementId;

/**
 * The standing of an actor in a pact on a day, with reasons.
 *
 * <p>Nothing in it depends on what happened after that day. Immutable and thread-safe.
 */
public final class PartyStanding {
    private final ElementId party;
    private final PartyStatus status;
    private final boolean suspended;
    private final boolean bound;
    private final Optional<LocalDate> since;
    private final boolean uncertain;
    private final List<PactReason> reasons;

    PartyStanding(
            ElementId party,
            PartyStatus status,
            boolean suspended,
            boolean bound,
            Optional<LocalDate> since,
            boolean uncertain,
            List<PactReason> reasons) {
        this.party = party;
        this.status = status;
        this.suspended = suspended;
        this.bound = bound;
        this.since = since;
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

    /** Returns true if its own part is suspended. */
    public boolean isSuspended() {
        return suspended;
    }

    /** Returns true if the pact binds it that day: it is a party, the pact is in force, and neither is suspended. */
    public boolean isBound() {
        return bound;
    }

    /** The first day of that status; absent if it was so from the beginning. */
    public Optional<LocalDate> getSince() {
        return since;
    }

    /** Returns true if another interpretation of an imprecise date gives another status. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** The events and clauses it rests on. */
    public List<PactReason> getReasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyStanding that
                && party.equals(that.party)
                && status.equals(that.status)
                && suspended == that.suspended
                && bound == that.bound
                && since.equals(that.since)
                && uncertain == that.uncertain
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(party, status, suspended, bound, since, uncertain, reasons);
    }

    @Override
    public String toString() {
        return "PartyStanding[party=" + party + ", status=" + status + ", suspended=" + suspended + ", bound=" + bound
                + ", since=" + since + ", uncertain=" + uncertain + ", reasons=" + reasons + "]";
    }
}
