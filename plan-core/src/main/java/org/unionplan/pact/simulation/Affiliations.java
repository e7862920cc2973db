package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.BoundSpan;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Truth;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** The relations among the actors of a pact by which one belongs to another on a day. */
public final class Affiliations {

    /** The relations by which an actor belongs to another: binding that one can put a duty on it. */
    public static final Set<Term> BELONGING = Set.of(
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.POST_IN,
            ActorRelation.Kind.MEMBER_OF,
            ActorRelation.Kind.BELONGS_TO,
            ActorRelation.Kind.REPRESENTS);

    /** The relations by which an actor is one of those whom a party can bind along with itself. */
    private static final Set<Term> AFFILIATED = Set.of(
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.MEMBER_OF,
            ActorRelation.Kind.BELONGS_TO);

    private final Map<ElementId, List<ActorRelation>> relations = new HashMap<>();
    private final Map<ElementId, List<Effect.Window>> successions = new HashMap<>();

    public Affiliations(Pact pact, PactFacts facts) {
        for (Effect effect : facts.effects()) {
            if (effect.kind() == Effect.Kind.SUCCEEDED) {
                successions
                        .computeIfAbsent(effect.party().orElseThrow(), party -> new ArrayList<>())
                        .add(Effect.Window.of(effect));
            }
        }
        for (Actor actor : pact.getActors()) {
            relations.putIfAbsent(
                    actor.getId(),
                    actor.getRelations().stream()
                            .filter(relation -> BELONGING.contains(relation.getRelation()))
                            .toList());
        }
    }

    /**
     * The actors themselves and everyone who took the place of one of them by that day, or may have. Whoever takes a place
     * has what named the one before.
     */
    public Map<ElementId, Truth> heirs(Collection<ElementId> actors, LocalDate day) {
        Map<ElementId, Truth> heirs = new TreeMap<>();
        Deque<ElementId> next = new ArrayDeque<>();
        for (ElementId actor : actors) {
            heirs.put(actor, Truth.YES);
            next.add(actor);
        }
        while (!next.isEmpty()) {
            ElementId here = next.remove();
            Truth own = Objects.requireNonNull(heirs.get(here));
            for (Effect.Window succession : successions.getOrDefault(here, List.of())) {
                if (succession.from().isAfter(day)) {
                    continue;
                }
                boolean sure = !succession.to().isAfter(day);
                Truth inherits = own.and(new Truth(sure, !sure || succession.mayNever()));
                ElementId heir = succession.effect().successor().orElseThrow();
                Truth known = heirs.getOrDefault(heir, Truth.NO);
                Truth both = known.or(inherits);
                if (!both.equals(known)) {
                    heirs.put(heir, both);
                    next.add(heir);
                }
            }
        }
        return heirs;
    }

    /** The imprecise dates of successions between those actors that may have been by that day, or may not. */
    public List<PactReason> doubts(Set<ElementId> actors, LocalDate day) {
        return actors.stream()
                .flatMap(actor -> successions.getOrDefault(actor, List.of()).stream())
                .filter(window -> !window.from().isAfter(day)
                        && (window.mayNever() || window.to().isAfter(day)))
                .flatMap(window -> window.effect().doubts())
                .toList();
    }

    /** Those actors, with everyone who took the place of one of them in its stead. */
    public List<ElementId> current(List<ElementId> actors, LocalDate day) {
        List<ElementId> current = new ArrayList<>();
        for (ElementId actor : actors) {
            List<ElementId> heirs = heirs(List.of(actor), day).entrySet().stream()
                    .filter(heir -> heir.getValue().holds() && !isSucceeded(heir.getKey(), day))
                    .map(Map.Entry::getKey)
                    .toList();
            (heirs.isEmpty() ? List.of(actor) : heirs)
                    .stream().filter(heir -> !current.contains(heir)).forEach(current::add);
        }
        return List.copyOf(current);
    }

    private boolean isSucceeded(ElementId actor, LocalDate day) {
        return successions.getOrDefault(actor, List.of()).stream()
                .anyMatch(window -> !window.to().isAfter(day));
    }

    /**
     * Every actor that one belongs to on that day, itself first, nearer ones first, each by the shortest path of every
     * kind. What belonged to an actor belongs to its successor.
     */
    public List<AffiliationPath> above(ElementId actor, LocalDate day) {
        List<AffiliationPath> found = new ArrayList<>();
        Map<ElementId, Set<Integer>> seen = new HashMap<>();
        Deque<AffiliationPath> next = new ArrayDeque<>(List.of(AffiliationPath.of(actor)));
        while (!next.isEmpty()) {
            AffiliationPath path = next.remove();
            if (!seen.computeIfAbsent(path.top(), top -> new TreeSet<>()).add(path.kind())) {
                continue;
            }
            found.add(path);
            for (ActorRelation relation : relations.getOrDefault(path.top(), List.of())) {
                BoundSpan when = BoundSpan.of(relation.getWhen());
                if (when.covers(day) || when.isUncertain(day)) {
                    next.add(path.step(
                            relation.getActor(),
                            AFFILIATED.contains(relation.getRelation()),
                            when.covers(day),
                            when.isUncertain(day)));
                }
            }
            if (!path.isSingle()) {
                for (Effect.Window succession : successions.getOrDefault(path.top(), List.of())) {
                    if (!succession.from().isAfter(day)) {
                        boolean sure = !succession.to().isAfter(day);
                        next.add(path.step(
                                succession.effect().successor().orElseThrow(),
                                true,
                                sure,
                                !sure || succession.mayNever()));
                    }
                }
            }
        }
        return found;
    }
}
