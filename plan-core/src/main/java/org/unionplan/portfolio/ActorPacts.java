package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.actor.Actor;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.value.ElementId;

/**
 * The pacts of an actor on a day: those in which it is a party, or an actor that it belongs to is; what binds it under
 * each; and the conflicts that these pacts state. Actors are the same in all documents if their ids are.
 */
public final class ActorPacts {

    private final ElementId actor;
    private final LocalDate day;
    private final List<Membership> memberships;
    private final List<PactConflict> conflicts;

    ActorPacts(ElementId actor, LocalDate day, List<Membership> memberships, List<PactConflict> conflicts) {
        this.actor = actor;
        this.day = day;
        this.memberships = memberships;
        this.conflicts = conflicts;
    }

    /**
     * Returns the pacts among those.
     *
     * @param known actors of other documents, which may say to whom an actor of no pact belongs
     */
    public static ActorPacts of(Collection<Pact> pacts, Collection<Actor> known, ElementId actor, LocalDate day) {
        Objects.requireNonNull(pacts, "pacts");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(day, "day");
        return new ActorPactsFinder(pacts, known, actor, day).find(pacts);
    }

    /** The actor. */
    public ElementId getActor() {
        return actor;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** The pacts, those whose term ends first before others, those without an end last. */
    public List<Membership> getMemberships() {
        return memberships;
    }

    /** The pairs of provisions that both bind the actor, or may, and of which one says that it contradicts the other. */
    public List<PactConflict> getConflicts() {
        return conflicts;
    }

    /** A pact that an actor is party to, or that it belongs to a party of; also one that may bind it by an imprecise date. */
    public static final class Membership {

        private final Pact pact;
        private final PartyStanding party;
        private final PactStanding standing;
        private final List<Commitment> commitments;
        private final Optional<LocalDate> earliestExit;

        Membership(
                Pact pact,
                PartyStanding party,
                PactStanding standing,
                List<Commitment> commitments,
                Optional<LocalDate> earliestExit) {
            this.pact = pact;
            this.party = party;
            this.standing = standing;
            this.commitments = commitments;
            this.earliestExit = earliestExit;
        }

        /** The pact, with the actors of other documents that the answer rests on. */
        public Pact getPact() {
            return pact;
        }

        /** The standing of the party: the actor itself, or the nearest one that it belongs to. */
        public PartyStanding getParty() {
            return party;
        }

        /** The standing of the pact. */
        public PactStanding getStanding() {
            return standing;
        }

        /** The provisions that apply to the actor, surely or on a condition, in document order. */
        public List<Commitment> getCommitments() {
            return commitments;
        }

        /** The last day of the term that runs. */
        public Optional<LocalDate> getTermEnd() {
            return standing.getTermEnd();
        }

        /** The first day on which the party can be out if it gives notice on the day asked about; absent without a clause. */
        public Optional<LocalDate> getEarliestExit() {
            return earliestExit;
        }

        @Override
        public String toString() {
            return pact.getId() + " through " + party.getParty();
        }
    }

    /** A provision that applies to an actor, or may by an imprecise date. */
    public static final class Commitment {

        private final Provision provision;
        private final Binding binding;

        Commitment(Provision provision, Binding binding) {
            this.provision = provision;
            this.binding = binding;
        }

        /** The provision. */
        public Provision getProvision() {
            return provision;
        }

        /** The answer with its reasons. */
        public Binding getBinding() {
            return binding;
        }

        @Override
        public String toString() {
            return provision.getId() + ": " + binding.getAnswer();
        }
    }

    /** Two provisions of which one says that it contradicts the other. */
    public static final class PactConflict {

        private final Membership pact;
        private final Commitment commitment;
        private final Membership otherPact;
        private final Commitment otherCommitment;

        PactConflict(Membership pact, Commitment commitment, Membership otherPact, Commitment otherCommitment) {
            this.pact = pact;
            this.commitment = commitment;
            this.otherPact = otherPact;
            this.otherCommitment = otherCommitment;
        }

        /** The pact that states the conflict. */
        public Membership getPact() {
            return pact;
        }

        /** The provision that states it. */
        public Commitment getCommitment() {
            return commitment;
        }

        /** The other pact. */
        public Membership getOtherPact() {
            return otherPact;
        }

        /** The provision of the other pact. */
        public Commitment getOtherCommitment() {
            return otherCommitment;
        }

        @Override
        public String toString() {
            return pact.getPact().getId() + " " + commitment.getProvision().getId() + " contradicts "
                    + otherPact.getPact().getId() + " "
                    + otherCommitment.getProvision().getId();
        }
    }
}
