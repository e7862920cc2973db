package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.value.ElementId;

/** The whole life of a pact under one interpretation of its dates. Immutable. */
public final class Timeline {

    /**
     * The state of the pact for a run of days.
     *
     * @param status its status
     * @param since the first day of that status
     * @param clock its term, as far as is known then
     * @param grounds the reasons
     */
    public record PactPoint(PactStatus status, LocalDate since, TermClock clock, PactGrounds grounds) {

        public boolean isInForce() {
            return status == PactStatus.IN_FORCE;
        }
    }

    /**
     * The state of an actor for a run of days.
     *
     * @param status its status; absent before the actor has any part in the pact
     * @param suspended true while its own part is suspended
     * @param since the first day of that status
     * @param grounds the reasons
     */
    public record PartyPoint(
            Optional<PartyStatus> status, boolean suspended, LocalDate since, Optional<PartyGrounds> grounds) {

        public static final PartyPoint NONE =
                new PartyPoint(Optional.empty(), false, PactCalendar.ALWAYS, Optional.empty());

        private static final Segments<PartyPoint> NEVER_A_PARTY = new Segments.Collector<>(NONE).done();

        PartyPoint since(LocalDate day) {
            return new PartyPoint(status, suspended, day, grounds);
        }

        public boolean looksLike(PartyPoint other) {
            return status.equals(other.status) && suspended == other.suspended;
        }

        /** Returns true if the pact binds the party whenever it is in force. */
        boolean isBindable() {
            return !suspended && status.filter(PartyStatus::isBound).isPresent();
        }
    }

    private final Segments<PactPoint> pact;
    private final Map<ElementId, Segments<PartyPoint>> parties;
    private final TimelineReasons reasons;

    Timeline(Segments<PactPoint> pact, Map<ElementId, Segments<PartyPoint>> parties, TimelineReasons reasons) {
        this.pact = pact;
        this.parties = parties;
        this.reasons = reasons;
    }

    /** The states of the pact. */
    public Segments<PactPoint> pact() {
        return pact;
    }

    /** The states of everyone who ever has a part in the pact: those it lists, then those who joined or succeeded one. */
    public Map<ElementId, Segments<PartyPoint>> parties() {
        return parties;
    }

    /** The states of an actor, who may have no part in the pact. */
    public Segments<PartyPoint> party(ElementId actor) {
        return parties.getOrDefault(actor, PartyPoint.NEVER_A_PARTY);
    }

    /** Returns true if the pact binds that actor: it is a party, the pact is in force, and neither is suspended. */
    public boolean binds(ElementId actor, LocalDate day) {
        return party(actor).at(day).isBindable() && pact.at(day).isInForce();
    }

    /** The reasons for the status of the pact. */
    public List<PactReason> pactReasons(LocalDate day) {
        return reasons.of(pact.at(day), day);
    }

    /** The reasons for the status of an actor. */
    public List<PactReason> partyReasons(ElementId actor, LocalDate day) {
        return reasons.of(party(actor).at(day), day);
    }
}
