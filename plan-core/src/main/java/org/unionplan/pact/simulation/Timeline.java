package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.ReasonSource;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.facts.TermClock;
import org.unionplan.value.ElementId;

/** The whole life of a pact with each date at its last possible day. Immutable. */
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
     * A place that passed on.
     *
     * @param day the first day on which the successor has it
     * @param from the actor who had it
     * @param to the successor
     * @param effect the succession
     */
    public record Succession(LocalDate day, ElementId from, ElementId to, Effect effect) {}

    /**
     * The state of an actor for a run of days.
     *
     * @param status its status; absent before the actor has any part in the pact
     * @param since the first day of that status
     * @param scope the provisions to which it acceded; empty if these are all
     * @param grounds the reasons
     */
    public record PartyPoint(
            Optional<PartyStatus> status,
            LocalDate since,
            Trail<Set<ElementId>> scope,
            Optional<PartyGrounds> grounds) {

        public static final PartyPoint NONE =
                new PartyPoint(Optional.empty(), PactCalendar.ALWAYS, Trail.empty(), Optional.empty());

        private static final Segments<PartyPoint> NEVER_A_PARTY = new Segments.Collector<>(NONE).done();

        PartyPoint since(LocalDate day) {
            return new PartyPoint(status, day, scope, grounds);
        }

        /** Returns true if the pact binds the party whenever it is in force. */
        boolean isBindable() {
            return status.filter(PartyStatus::isBound).isPresent();
        }

        /** Returns true if it is bound by all provisions. */
        public boolean isForAll() {
            return scope.isEmpty();
        }

        /** Returns true if it is bound by all provisions, or by one on that path in particular. */
        public boolean isFor(ProvisionIndex.IndexedProvision provision) {
            return isForAll() || isForAny(provision.ids());
        }

        /** Returns true if it acceded to one on that path in particular. */
        public boolean isForAny(Set<ElementId> provisions) {
            return scope.toList().stream().flatMap(Set::stream).anyMatch(provisions::contains);
        }
    }

    /**
     * The reasons for the status of a pact between two changes.
     *
     * @param suspensions the suspensions of the pact
     * @param released why its last party is released towards the others
     * @param entry its entry into force
     * @param termEvents renewals and notices that bear on its term
     * @param end its ending
     */
    record PactGrounds(
            OngoingEffects.Snapshot suspensions,
            List<ReasonSource> released,
            List<ReasonSource> entry,
            Trail<ReasonSource> termEvents,
            List<ReasonSource> end) {}

    /**
     * The reasons for the status of a party between two changes.
     *
     * @param out why it is out of the pact
     * @param end the ending of the pact by which it was bound
     * @param notices its notices
     * @param suspensions the suspensions of its part
     * @param released why it is released towards the others
     * @param consents what it did to be bound
     */
    record PartyGrounds(
            Optional<ReasonSource> out,
            List<ReasonSource> end,
            OngoingEffects.Snapshot notices,
            OngoingEffects.Snapshot suspensions,
            List<ReasonSource> released,
            Trail<ReasonSource> consents) {}

    private final Segments<PactPoint> pact;
    private final Map<ElementId, Segments<PartyPoint>> parties;
    private final List<Succession> successions;
    private final TimelineReasons reasons;

    Timeline(
            Segments<PactPoint> pact,
            Map<ElementId, Segments<PartyPoint>> parties,
            List<Succession> successions,
            TimelineReasons reasons) {
        this.pact = pact;
        this.parties = parties;
        this.successions = successions;
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

    /** The places that passed on, in the order in which they did. */
    public List<Succession> successions() {
        return successions;
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
