package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.pact.Pact;
import org.unionplan.pact.simulation.Affiliations;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** To whom actors belong according to many documents, in which an actor has the same id. */
final class ActorRelations {

    private final Map<ElementId, Actor> known = new TreeMap<>();

    /** The relations are those of all documents together; what else is known of an actor is from the first. */
    ActorRelations(Collection<Actor> actors) {
        for (Actor actor : actors) {
            known.merge(actor.getId(), actor, ActorRelations::joined);
        }
    }

    private static Actor joined(Actor one, Actor other) {
        List<ActorRelation> relations = new ArrayList<>(one.getRelations());
        other.getRelations().stream().filter(each -> !relations.contains(each)).forEach(relations::add);
        return relations.size() == one.getRelations().size() ? one : one.withRelations(relations);
    }

    /** The actor and everyone it belongs to on that day, nearer ones first. */
    List<ElementId> above(ElementId actor, LocalDate day) {
        Map<ElementId, Boolean> found = new LinkedHashMap<>();
        Deque<ElementId> next = new ArrayDeque<>(List.of(actor));
        while (!next.isEmpty()) {
            ElementId here = next.remove();
            if (found.putIfAbsent(here, true) == null) {
                for (ActorRelation relation : relationsOf(here)) {
                    if (isBelonging(relation, day)) {
                        next.add(relation.getActor());
                    }
                }
            }
        }
        return List.copyOf(found.keySet());
    }

    private List<ActorRelation> relationsOf(ElementId id) {
        return Optional.ofNullable(known.get(id)).map(Actor::getRelations).orElse(List.of());
    }

    /** A relation of an imprecise time counts on every day on which it may hold. */
    private static boolean isBelonging(ActorRelation relation, LocalDate day) {
        Optional<Timeframe> when = relation.getWhen();
        return Affiliations.BELONGING.contains(relation.getRelation())
                && when.flatMap(Timeframe::getEarliestFirst)
                        .filter(day::isBefore)
                        .isEmpty()
                && when.flatMap(Timeframe::getLatestLast).filter(day::isAfter).isEmpty();
    }

    /** Returns that pact with those actors and their relations added. */
    Pact completed(Pact pact, Collection<ElementId> actors) {
        Map<ElementId, Actor> all = new LinkedHashMap<>();
        pact.getActors().forEach(actor -> all.putIfAbsent(actor.getId(), actor));
        boolean more = false;
        for (ElementId id : actors) {
            Actor actor = known.get(id);
            if (actor != null) {
                Actor before = all.get(id);
                Actor after = before == null ? actor : joined(before, actor);
                more |= after != before;
                all.put(id, after);
            }
        }
        return more ? pact.withActors(all.values()) : pact;
    }
}
