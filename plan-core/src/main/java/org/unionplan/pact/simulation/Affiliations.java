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

/** Who belongs to whom among the actors of a pact, on a day. */
public final class Affiliations {

    /** What makes an actor belong to another, so that who binds the one can put a duty on the other. */
    public static final Set<Term> BELONGING = Set.of(
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.POST_IN,
            ActorRelation.Kind.MEMBER_OF,
            ActorRelation.Kind.REPRESENTS);

    /** What makes an actor one of those whom a party can bind along with itself. */
    private static final Set<Term> AFFILIATED = Set.of(
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.MEMBER_OF);

    /**
     * A way from an actor up to another.
     *
     * @param actors those on the way, the lowest first, each belonging to the next
     * @param affiliated whether every step is one along which a party binds its affiliates
     * @param holds whether each step holds that day
     * @param uncertain whether that may be otherwise
     */
    public record Line(List<ElementId> actors, boolean affiliated, boolean holds, boolean uncertain) {

        public ElementId top() {
            return actors.get(actors.size() - 1);
        }
    }

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

    /** Every actor that one belongs to on that day, itself first, nearer ones first, each by the shortest
     * line of every kind. */
    public List<Line> above(ElementId actor, LocalDate day) {
        List<Line> found = new ArrayList<>();
        Set<Line> seen = new HashSet<>();
        Deque<Line> next = new ArrayDeque<>(List.of(new Line(List.of(actor), true, true, false)));
        while (!next.isEmpty()) {
            Line line = next.remove();
            // A second line to the same actor matters only where it is of another kind.
            if (!seen.add(new Line(List.of(line.top()), line.affiliated(), line.holds(), line.uncertain()))) {
                continue;
            }
            found.add(line);
            for (ActorRelation relation : relations.getOrDefault(line.top(), List.of())) {
                BoundSpan when = BoundSpan.of(relation.getWhen());
                if (when.covers(day) || when.isUncertain(day)) {
                    List<ElementId> actors = new ArrayList<>(line.actors());
                    actors.add(relation.getActor());
                    next.add(new Line(
                            List.copyOf(actors),
                            line.affiliated() && AFFILIATED.contains(relation.getRelation()),
                            line.holds() && when.covers(day),
                            line.uncertain() || when.isUncertain(day)));
                }
            }
        }
        return found;
    }
}
