package org.unionplan.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * The pledges of a pact beside the parties' own plans: pledge by pledge and party by party, the priorities that back it, and
 * the elements that contradict it.
 *
 * <p>A plan backs a pledge where one of its elements refers to the pledge as one it supports or derives from, or where
 * the pledge refers to the element as one it depends on or derives from. A reference to a thing in another document
 * names that document by its id, or by one of its external identifiers. Nothing is guessed from wording.
 */
public final class PactAlignment {

    /** The answer of a party's plan to a pledge. */
    public enum Backing {
        /** Something in the plan backs it. */
        BACKED,
        /** Nothing in the plan backs it. */
        UNBACKED,
        /** Something in the plan contradicts it, whatever else backs it. */
        CONTRADICTED,
        /** No plan of this party was given. */
        NO_PLAN,
        /** The pledge is not the party's to keep. */
        NOT_BEARER
    }

    /** The support of one party's plan for one pledge. */
    public static final class Support {
        private final ElementId party;
        private final ElementId pledge;
        private final Backing backing;
        private final List<PlanElement> elements;
        private final List<Contradiction> contradictions;

        Support(
                ElementId party,
                ElementId pledge,
                Backing backing,
                List<PlanElement> elements,
                List<Contradiction> contradictions) {
            this.party = party;
            this.pledge = pledge;
            this.backing = backing;
            this.elements = elements;
            this.contradictions = contradictions;
        }

        /** The party. */
        public ElementId getParty() {
            return party;
        }

        /** The pledge, or the provision within one. */
        public ElementId getPledge() {
            return pledge;
        }

        /** The answer of its plan. */
        public Backing getBacking() {
            return backing;
        }

        /** The elements that back it, in the order of the plan, priorities and others. */
        public List<PlanElement> getElements() {
            return elements;
        }

        /** The elements that contradict it. */
        public List<Contradiction> getContradictions() {
            return contradictions;
        }

        /** The priorities among the elements. */
        public List<Priority> getPriorities() {
            return elements.stream()
                    .filter(Priority.class::isInstance)
                    .map(Priority.class::cast)
                    .toList();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Support that
                    && party.equals(that.party)
                    && pledge.equals(that.pledge)
                    && backing.equals(that.backing)
                    && elements.equals(that.elements)
                    && contradictions.equals(that.contradictions);
        }

        @Override
        public int hashCode() {
            return Objects.hash(party, pledge, backing, elements, contradictions);
        }

        @Override
        public String toString() {
            return "Support[party=" + party + ", pledge=" + pledge + ", backing=" + backing + ", elements=" + elements
                    + ", contradictions=" + contradictions + "]";
        }
    }

    /** The ways in which an element of a plan contradicts a pledge. */
    public enum ContradictionKind {
        /** A reference states that the two exclude each other. */
        STATED,
        /** It would back the pledge, but is cancelled. */
        CANCELLED,
        /** It would back the pledge, but has no day in common with the time for which the pledge applies. */
        OUT_OF_TIME
    }

    /** An element of a plan that contradicts a pledge. */
    public static final class Contradiction {
        private final ContradictionKind conflict;
        private final PlanElement element;
        private final Pointer place;
        private final Message message;

        Contradiction(ContradictionKind conflict, PlanElement element, Pointer place, Message message) {
            this.conflict = conflict;
            this.element = element;
            this.place = place;
            this.message = message;
        }

        /** The kind of contradiction. */
        public ContradictionKind getConflict() {
            return conflict;
        }

        /** The element. */
        public PlanElement getElement() {
            return element;
        }

        /** The place of the element in the plan. */
        public Pointer getPlace() {
            return place;
        }

        /** The sentence. */
        public Message getMessage() {
            return message;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Contradiction that
                    && conflict.equals(that.conflict)
                    && element.equals(that.element)
                    && place.equals(that.place)
                    && message.equals(that.message);
        }

        @Override
        public int hashCode() {
            return Objects.hash(conflict, element, place, message);
        }

        @Override
        public String toString() {
            return "Contradiction[conflict=" + conflict + ", element=" + element + ", place=" + place + ", message="
                    + message + "]";
        }
    }

    private final Pact pact;
    private final List<ElementId> parties;
    private final List<ElementId> pledges;
    private final Map<ElementId, Map<ElementId, Support>> byPledge = new LinkedHashMap<>();

    private PactAlignment(Pact pact, Map<ElementId, StrategicPlan> plans) {
        this.pact = pact;
        ProvisionIndex provisions = new ProvisionIndex(pact);
        Pointer list = Pointer.ROOT.member("pledges");
        List<ProvisionIndex.IndexedProvision> entries = provisions.entries().stream()
                .filter(entry -> entry.place().isWithin(list))
                .toList();
        this.parties = PactTimeline.of(pact).getParties();
        Set<ElementId> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.add(entry.provision().getId()));
        this.pledges = List.copyOf(ids);
        for (ElementId pledge : pledges) {
            Map<ElementId, Support> supports = new LinkedHashMap<>();
            byPledge.put(pledge, supports);
        }
        for (ElementId party : parties) {
            PledgeSupport support = new PledgeSupport(pact, party, Optional.ofNullable(plans.get(party)));
            for (ProvisionIndex.IndexedProvision entry : entries) {
                Objects.requireNonNull(byPledge.get(entry.provision().getId())).putIfAbsent(party, support.of(entry));
            }
        }
    }

    /**
     * Compares a pact with the plans of its parties.
     *
     * @param plans each party's own plan, by the id the party has in the pact
     */
    public static PactAlignment of(Pact pact, Map<ElementId, StrategicPlan> plans) {
        Objects.requireNonNull(pact, "pact");
        Objects.requireNonNull(plans, "plans");

        return new PactAlignment(pact, plans);
    }

    /** The pact. */
    public Pact getPact() {
        return pact;
    }

    /** The pledges and the provisions within them, in order. */
    public List<ElementId> getPledges() {
        return pledges;
    }

    /** The parties: those listed, then those who joined. */
    public List<ElementId> getParties() {
        return parties;
    }

    /** The support of each party for that pledge, in the order of the parties; empty if there is no such pledge. */
    public List<Support> ofPledge(ElementId pledge) {
        Objects.requireNonNull(pledge, "pledge");

        return List.copyOf(byPledge.getOrDefault(pledge, Map.of()).values());
    }

    /** The support of that party for each pledge, in the order of the pledges; empty if there is no such party. */
    public List<Support> ofParty(ElementId party) {
        Objects.requireNonNull(party, "party");

        return byPledge.values().stream()
                .flatMap(property -> Stream.ofNullable(property.get(party)))
                .toList();
    }

    /** The support of that party for that pledge. */
    public Optional<Support> of(ElementId party, ElementId pledge) {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(pledge, "pledge");

        return Optional.ofNullable(byPledge.getOrDefault(pledge, Map.of()).get(party));
    }

    /** The pledges that no party's plan backs. */
    public List<ElementId> getUnbacked() {
        return pledges.stream()
                .filter(pledge -> ofPledge(pledge).stream()
                        .allMatch(cell -> cell.getElements().isEmpty()))
                .toList();
    }

    /** The supports with contradictions. */
    public List<Support> getContradicted() {
        return byPledge.values().stream()
                .flatMap(property -> property.values().stream())
                .filter(cell -> !cell.getContradictions().isEmpty())
                .toList();
    }
}
