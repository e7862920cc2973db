package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.pact.Pact;
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
            ActorRelation.Kind.REPRESENTS);

    /** The relations by which an actor is one of those whom a party can bind along with itself. */
    private static final Set<Term> AFFILIATED = Set.of(
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.MEMBER_OF);

    private final Map<ElementId, List<ActorRelation>> relations = new HashMap<>();

    public Affiliations(Pact pact) {
        for (Actor actor : pact.getActors()) {
            relations.putIfAbsent(
                    actor.getId(),
                    actor.getRelations().stream()
                            .filter(relation -> BELONGING.contains(relation.getRelation()))
                            .toList());
        }
    }

    /** Every actor that one belongs to on that day, itself first, nearer ones first, each by the shortest path of
     * every kind. */
    public List<AffiliationPath> above(ElementId actor, LocalDate day) {
        List<AffiliationPath> found = new ArrayList<>();
        Map<ElementId, Set<Integer>> seen = new HashMap<>();
        Deque<AffiliationPath> next = new ArrayDeque<>(List.of(AffiliationPath.of(actor)));
        while (!next.isEmpty()) {
            AffiliationPath path = next.remove();
            if (!seen.computeIfAbsent(path.top(), top -> new HashSet<>()).add(path.kind())) {
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
        }
        return found;
    }
}
