package org.unionplan.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.simulation.BoundSpan;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/**
 * What the parties of a pact have in their own plans for what they pledged: pledge by pledge and party by party, backed
 * by which priorities, or by none; and where a plan contradicts a pledge.
 *
 * <p>A plan backs a pledge where one of its elements refers to the pledge as one it supports or derives from, or where
 * the pledge refers to the element as one it depends on or derives from. A reference to a thing in another document
 * names that document by its id, or by one of the identifiers it has elsewhere. Nothing is guessed from wording.
 *
 * <p>Immutable and thread-safe.
 */
public final class PactAlignment {

    /** What a party's plan has for a pledge. */
    public enum Backing {
        /** Something in the plan backs it. */
        BACKED,
        /** Nothing in the plan backs it. */
        UNBACKED,
        /** Something in the plan contradicts it, whatever else backs it. */
        CONTRADICTED,
        /** There is no plan of this party to look into. */
        NO_PLAN,
        /** The pledge is not the party's to keep. */
        NOT_BEARER
    }

    /**
     * What one party has for one pledge.
     */
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

        /** What its plan has for it. */
        public Backing getBacking() {
            return backing;
        }

        /** What backs it, in the order of the plan; priorities and whatever else of the plan does. */
        public List<PlanElement> getElements() {
            return elements;
        }

        /** What speaks against it. */
        public List<Contradiction> getContradictions() {
            return contradictions;
        }

        /** Those of the elements that are priorities. */
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
            return "Cell[party=" + party + ", pledge=" + pledge + ", backing=" + backing + ", elements=" + elements
                    + ", contradictions=" + contradictions + "]";
        }
    }

    /** How an element of a plan speaks against a pledge. */
    public enum ContradictionKind {
        /** A reference says that both cannot hold. */
        STATED,
        /** It would back the pledge, and the plan has cancelled it. */
        CANCELLED,
        /** It would back the pledge, and has no day in common with the time for which the pledge applies. */
        OUT_OF_TIME
    }

    /**
     * Something in a plan that speaks against a pledge.
     */
    public static final class Contradiction {
        private final ContradictionKind conflict;
        private final PlanElement element;
        private final Pointer place;
        private final String words;

        Contradiction(ContradictionKind conflict, PlanElement element, Pointer place, String words) {
            this.conflict = conflict;
            this.element = element;
            this.place = place;
            this.words = words;
        }

        /** How. */
        public ContradictionKind getConflict() {
            return conflict;
        }

        /** What. */
        public PlanElement getElement() {
            return element;
        }

        /** Where it stands in the plan. */
        public Pointer getPlace() {
            return place;
        }

        /** A sentence in English without a full stop. */
        public String getWords() {
            return words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Contradiction that
                    && conflict.equals(that.conflict)
                    && element.equals(that.element)
                    && place.equals(that.place)
                    && words.equals(that.words);
        }

        @Override
        public int hashCode() {
            return Objects.hash(conflict, element, place, words);
        }

        @Override
        public String toString() {
            return "Contradiction[conflict=" + conflict + ", element=" + element + ", place=" + place + ", words="
                    + words + "]";
        }
    }

    private static final Set<Term> TO_PLEDGE = Set.of(Reference.Relation.SUPPORTS, Reference.Relation.DERIVES_FROM);
    private static final Set<Term> FROM_PLEDGE = Set.of(Reference.Relation.DEPENDS_ON, Reference.Relation.DERIVES_FROM);

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
        this.pledges = entries.stream()
                .map(entry -> entry.provision().getId())
                .distinct()
                .toList();
        for (ElementId party : parties) {
            StrategicPlan plan = plans.get(party);
            Optional<Own> own = plan == null ? Optional.empty() : Optional.of(new Own(plan));
            for (ProvisionIndex.IndexedProvision entry : entries) {
                byPledge.computeIfAbsent(entry.provision().getId(), id -> new LinkedHashMap<>())
                        .putIfAbsent(party, cell(party, entry, own));
            }
        }
    }

    /**
     * Holds a pact against the plans of its parties.
     *
     * @param plans each party's own plan, by the id the party has in the pact
     */
    public static PactAlignment of(Pact pact, Map<ElementId, StrategicPlan> plans) {
        return new PactAlignment(pact, plans);
    }

    /** The pact. */
    public Pact getPact() {
        return pact;
    }

    /** The pledges and what stands within them, in order. */
    public List<ElementId> getPledges() {
        return pledges;
    }

    /** The parties: those listed, then those who joined. */
    public List<ElementId> getParties() {
        return parties;
    }

    /** What each party has for that pledge, in the order of the parties; empty if there is no such pledge. */
    public List<Support> ofPledge(ElementId pledge) {
        return List.copyOf(byPledge.getOrDefault(pledge, Map.of()).values());
    }

    /** What that party has for each pledge, in the order of the pledges; empty if there is no such party. */
    public List<Support> ofParty(ElementId party) {
        return byPledge.values().stream()
                .flatMap(property -> Stream.ofNullable(property.get(party)))
                .toList();
    }

    /** What that party has for that pledge. */
    public Optional<Support> of(ElementId party, ElementId pledge) {
        return Optional.ofNullable(byPledge.getOrDefault(pledge, Map.of()).get(party));
    }

    /** The pledges that no party's plan backs. */
    public List<ElementId> getUnbacked() {
        return pledges.stream()
                .filter(pledge -> ofPledge(pledge).stream()
                        .allMatch(cell -> cell.getElements().isEmpty()))
                .toList();
    }

    /** Everything that speaks against a pledge. */
    public List<Support> getContradicted() {
        return byPledge.values().stream()
                .flatMap(property -> property.values().stream())
                .filter(cell -> !cell.getContradictions().isEmpty())
                .toList();
    }

    private Support cell(ElementId party, ProvisionIndex.IndexedProvision entry, Optional<Own> plan) {
        ElementId pledge = entry.provision().getId();
        boolean bears = entry.bearers().isEmpty() || entry.bearers().contains(party);
        if (plan.isEmpty()) {
            return new Support(party, pledge, bears ? Backing.NO_PLAN : Backing.NOT_BEARER, List.of(), List.of());
        }
        List<PlanElement> backing = new ArrayList<>();
        List<Contradiction> against = new ArrayList<>();
        for (PlanElement element : plan.get().elements()) {
            Set<Term> forward = plan.get().relations(element, pledge);
            Set<Term> backward = plan.get().relations(entry.provision(), element);
            boolean backs = forward.stream().anyMatch(TO_PLEDGE::contains)
                    || backward.stream().anyMatch(FROM_PLEDGE::contains);
            if (forward.contains(Reference.Relation.CONTRADICTS) || backward.contains(Reference.Relation.CONTRADICTS)) {
                against.add(plan.get().against(ContradictionKind.STATED, element, "contradicts " + pledge));
            }
            if (!backs) {
                continue;
            }
            if (isCancelled(element)) {
                against.add(plan.get()
                        .against(ContradictionKind.CANCELLED, element, "was to back " + pledge + " and is cancelled"));
            } else if (isOutOfTime(element, entry)) {
                against.add(plan.get()
                        .against(
                                ContradictionKind.OUT_OF_TIME,
                                element,
                                "backs " + pledge + " and has no day in common with it"));
            } else {
                backing.add(element);
            }
        }
        return new Support(party, pledge, backing(bears, backing, against), List.copyOf(backing), List.copyOf(against));
    }

    private static Backing backing(boolean bears, List<PlanElement> backing, List<Contradiction> against) {
        if (!against.isEmpty()) {
            return Backing.CONTRADICTED;
        }
        if (!backing.isEmpty()) {
            return Backing.BACKED;
        }
        return bears ? Backing.UNBACKED : Backing.NOT_BEARER;
    }

    /** Whether the last word on it is that it will not be done. */
    private static boolean isCancelled(PlanElement element) {
        return element.getStatusUpdates().stream()
                .max(Comparator.comparing((StatusUpdate update) ->
                        update.getDate().getLatestLast().orElse(LocalDate.MIN)))
                .filter(update -> update.getStatus().equals(StatusUpdate.Status.CANCELLED))
                .isPresent();
    }

    /** Whether neither the pledge and what it stands in nor the term of the pact leave the element a day. */
    private boolean isOutOfTime(PlanElement element, ProvisionIndex.IndexedProvision entry) {
        BoundSpan own = BoundSpan.of(element.getTimeframe());
        boolean inPledge = entry.path().stream()
                .allMatch(outer -> own.overlaps(BoundSpan.of(outer.provision().getTimeframe())));
        // A pact that is renewed goes on after its term.
        boolean inTerm = pact.getRenewal().isPresent() || own.overlaps(BoundSpan.of(pact.getTerm()));
        return !inPledge || !inTerm;
    }

    /** A party's own plan, and which references in it lead to the pact. */
    private final class Own {

        private final PlanIndex index;
        private final List<PlanElement> elements;
        private final Map<PlanElement, List<Reference>> outward = new HashMap<>();
        private final Set<String> names;
        private final Set<String> pactNames;

        Own(StrategicPlan plan) {
            this.index = PlanIndex.of(plan);
            this.elements = index.elements().toList();
            this.names = names(plan);
            this.pactNames = names(pact);
            for (PlanElement element : elements) {
                outward.put(
                        element,
                        element.getReferences().stream()
                                .filter(reference -> reference
                                        .getDocument()
                                        .filter(pactNames::contains)
                                        .isPresent())
                                .toList());
            }
        }

        List<PlanElement> elements() {
            return elements;
        }

        Set<Term> relations(PlanElement from, ElementId pledge) {
            return outward.getOrDefault(from, List.of()).stream()
                    .filter(reference -> reference.getTarget().equals(Optional.of(pledge)))
                    .map(Reference::getRelation)
                    .collect(Collectors.toSet());
        }

        Set<Term> relations(Provision from, PlanElement element) {
            return from.getReferences().stream()
                    .filter(reference ->
                            reference.getDocument().filter(names::contains).isPresent())
                    .filter(reference -> reference.getTarget().equals(Optional.of(element.getId())))
                    .map(Reference::getRelation)
                    .collect(Collectors.toSet());
        }

        Contradiction against(ContradictionKind conflict, PlanElement element, String what) {
            Pointer place = index.pathOf(element.getId()).orElse(Pointer.ROOT);
            return new Contradiction(conflict, element, place, element.getId() + " " + what);
        }
    }

    private static Set<String> names(Document document) {
        return Stream.concat(
                        Stream.of(document.getId().toString()),
                        document.getExternalIds().stream().map(ExternalId::getId))
                .collect(Collectors.toSet());
    }
}
