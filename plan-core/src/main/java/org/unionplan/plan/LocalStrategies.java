package org.unionplan.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Responsibility;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/**
 * The strategies of each local under a plan: the guiding statement it chose, its strategies there, and the teams that
 * carry them out.
 *
 * <p>A local has selected an element whose responsibilities say {@code selected-by} it. Its strategies are elements
 * below what it selected for which it, or a team of its own, has another part. Its teams are actors that are part of
 * it, its bodies or its members.
 */
public final class LocalStrategies {

    private static final Set<Term> WITHIN = Set.of(
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.POST_IN,
            ActorRelation.Kind.MEMBER_OF,
            ActorRelation.Kind.BELONGS_TO);

    private final List<Local> locals;
    private final List<Actor> undecided;
    private final List<Cornerstone> unselected;

    LocalStrategies(List<Local> locals, List<Actor> undecided, List<Cornerstone> unselected) {
        this.locals = locals;
        this.undecided = undecided;
        this.unselected = unselected;
    }

    /** Returns what the locals made of that plan. */
    public static LocalStrategies of(StrategicPlan plan) {
        Objects.requireNonNull(plan, "plan");

        StrategyCollector making = new StrategyCollector(plan);
        List<Local> locals = new ArrayList<>();
        List<Actor> undecided = new ArrayList<>();
        for (Actor actor : plan.getActors()) {
            if (making.hasSelected(actor)) {
                locals.add(making.local(actor));
            } else if (isLocal(actor) && !making.speaksForLocals(actor)) {
                locals.add(making.local(actor));
                undecided.add(actor);
            }
        }
        return new LocalStrategies(
                List.copyOf(locals),
                List.copyOf(undecided),
                plan.getCornerstones().stream()
                        .filter(cornerstone -> !isSelected(cornerstone))
                        .toList());
    }

    /** Every actor that is a local, and whoever else selected something, in the order of the document. */
    public List<Local> getLocals() {
        return locals;
    }

    /** The locals that selected nothing. */
    public List<Actor> getUndecided() {
        return undecided;
    }

    /** The cornerstones that no local selected, neither themselves nor anything below them. */
    public List<Cornerstone> getUnselected() {
        return unselected;
    }

    private static boolean isLocal(Actor actor) {
        return actor.getKind().filter(Actor.Kind.LOCAL::equals).isPresent()
                || actor.getRelations().stream()
                        .anyMatch(relation -> relation.getRelation().equals(ActorRelation.Kind.LOCAL_OF));
    }

    private static boolean isSelected(PlanElement element) {
        return element.getResponsibilities().stream().anyMatch(LocalStrategies::isSelection)
                || element.getChildren().stream().anyMatch(LocalStrategies::isSelected);
    }

    private static boolean isSelection(Responsibility responsibility) {
        return responsibility.getRole().equals(Responsibility.Role.SELECTED_BY);
    }

    /** Returns the strategies of the local with that identifier. */
    public Optional<Local> find(ElementId local) {
        Objects.requireNonNull(local, "local");

        return locals.stream()
                .filter(each -> each.getLocal().getId().equals(local))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalStrategies that
                && locals.equals(that.locals)
                && undecided.equals(that.undecided)
                && unselected.equals(that.unselected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(locals, undecided, unselected);
    }

    @Override
    public String toString() {
        return "LocalStrategies[locals=" + locals + ", undecided=" + undecided + ", unselected=" + unselected + "]";
    }

    /** The elements and actors of a plan by who is responsible for them or works within whom. */
    private static final class StrategyCollector {

        private final List<PlanElement> elements = new ArrayList<>();

        /** For each element the position of the one that contains it; -1 for a cornerstone. */
        private final List<Integer> parents = new ArrayList<>();

        private final Map<ElementId, SortedSet<Integer>> selectedBy = new HashMap<>();
        private final Map<ElementId, SortedSet<Integer>> assignedTo = new HashMap<>();
        private final Map<ElementId, List<Actor>> teams = new HashMap<>();
        private final Set<ElementId> speaking = new HashSet<>();

        StrategyCollector(StrategicPlan plan) {
            plan.getCornerstones().forEach(cornerstone -> walk(cornerstone, -1));
            for (Actor actor : plan.getActors()) {
                actor.getRelations().stream()
                        .filter(relation -> WITHIN.contains(relation.getRelation()))
                        .map(ActorRelation::getActor)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .forEach(local -> teams.computeIfAbsent(local, none -> new ArrayList<>())
                                .add(actor));
            }
            plan.getResponsibilities().stream()
                    .filter(LocalStrategies::isSelection)
                    .forEach(each -> each.getActor().ifPresent(speaking::add));
        }

        private void walk(PlanElement element, int parent) {
            int position = elements.size();
            elements.add(element);
            parents.add(parent);
            for (Responsibility each : element.getResponsibilities()) {
                Map<ElementId, SortedSet<Integer>> byActor = isSelection(each) ? selectedBy : assignedTo;
                each.getActor()
                        .ifPresent(actor -> byActor.computeIfAbsent(actor, none -> new TreeSet<>())
                                .add(position));
            }
            element.getChildren().forEach(child -> walk(child, position));
        }

        boolean hasSelected(Actor actor) {
            return selectedBy.containsKey(actor.getId());
        }

        /** Returns true if the plan says of that actor as a whole that it selected, without saying what: "the locals". */
        boolean speaksForLocals(Actor actor) {
            return speaking.contains(actor.getId());
        }

        Local local(Actor local) {
            List<Actor> own = teams.getOrDefault(local.getId(), List.of());
            SortedSet<Integer> selected = positions(selectedBy, local);
            SortedSet<Integer> strategies = new TreeSet<>();
            if (!selected.isEmpty()) {
                addBelow(selected, positions(assignedTo, local), strategies);
                own.forEach(team -> addBelow(selected, positions(assignedTo, team), strategies));
            }
            return new Local(local, elements(selected), elements(strategies), List.copyOf(own));
        }

        private static SortedSet<Integer> positions(Map<ElementId, SortedSet<Integer>> byActor, Actor actor) {
            return byActor.getOrDefault(actor.getId(), Collections.emptySortedSet());
        }

        private void addBelow(Set<Integer> selected, Set<Integer> assigned, Set<Integer> strategies) {
            for (int position : assigned) {
                int above = parents.get(position);
                while (above >= 0 && !selected.contains(above)) {
                    above = parents.get(above);
                }
                if (above >= 0) {
                    strategies.add(position);
                }
            }
        }

        private List<PlanElement> elements(SortedSet<Integer> positions) {
            return positions.stream().map(elements::get).toList();
        }
    }

    /** The strategies of one local. */
    public static final class Local {

        private final Actor local;
        private final List<PlanElement> selected;
        private final List<PlanElement> strategies;
        private final List<Actor> teams;

        Local(Actor local, List<PlanElement> selected, List<PlanElement> strategies, List<Actor> teams) {
            this.local = local;
            this.selected = selected;
            this.strategies = strategies;
            this.teams = teams;
        }

        /** The local. */
        public Actor getLocal() {
            return local;
        }

        /** The elements it selected, in the order of the plan. */
        public List<PlanElement> getSelected() {
            return selected;
        }

        /** Its strategies below them, in the order of the plan. */
        public List<PlanElement> getStrategies() {
            return strategies;
        }

        /** The teams that carry them out. */
        public List<Actor> getTeams() {
            return teams;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Local that
                    && local.equals(that.local)
                    && selected.equals(that.selected)
                    && strategies.equals(that.strategies)
                    && teams.equals(that.teams);
        }

        @Override
        public int hashCode() {
            return Objects.hash(local, selected, strategies, teams);
        }

        @Override
        public String toString() {
            return "Local[local=" + local + ", selected=" + selected + ", strategies=" + strategies + ", teams=" + teams
                    + "]";
        }
    }
}
