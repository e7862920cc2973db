package org.unionplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Responsibility;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/**
 * What each local made of a plan: the guiding statement it chose to work under, the strategies it has there, the teams
 * that carry them out.
 *
 * <p>A local has selected an element whose responsibilities say {@code selected-by} it. Its strategies are elements
 * below what it selected for which it, or a team of its own, has another part. Its teams are actors that are part of
 * it, its bodies or its members. Immutable and thread-safe.
 */
public final class LocalStrategies {
    private final List<Local> locals;
    private final List<Actor> undecided;
    private final List<Cornerstone> unselected;

    LocalStrategies(List<Local> locals, List<Actor> undecided, List<Cornerstone> unselected) {
        this.locals = locals;
        this.undecided = undecided;
        this.unselected = unselected;
    }

    /** Every actor that is a local, and whoever else selected something, in the order of the document. */
    public List<Local> getLocals() {
        return locals;
    }

    /** The locals that selected nothing. */
    public List<Actor> getUndecided() {
        return undecided;
    }

    /** The cornerstones that nobody selected, neither themselves nor anything below them. */
    public List<Cornerstone> getUnselected() {
        return unselected;
    }

    private static final Set<Term> WITHIN = Set.of(
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.POST_IN,
            ActorRelation.Kind.MEMBER_OF);

    /**
     * What one local made of the plan.
     */
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

        /** What it selected, in the order of the plan. */
        public List<PlanElement> getSelected() {
            return selected;
        }

        /** What it has below that, in the order of the plan. */
        public List<PlanElement> getStrategies() {
            return strategies;
        }

        /** Who carries it out. */
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

    /** What the locals made of that plan. */
    public static LocalStrategies of(StrategicPlan plan) {
        List<PlanElement> elements = PlanIndex.of(plan).elements().toList();
        Set<ElementId> selecting = new LinkedHashSet<>();
        elements.forEach(element -> selectedBy(element).forEach(selecting::add));
        List<Local> locals = new ArrayList<>();
        List<Actor> undecided = new ArrayList<>();
        for (Actor actor : plan.getActors()) {
            boolean chose = selecting.contains(actor.getId());
            if (chose) {
                locals.add(local(actor, plan, elements));
            } else if (isLocal(actor) && !speaksForLocals(actor, plan)) {
                locals.add(new Local(actor, List.of(), List.of(), teams(actor, plan)));
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

    private static boolean isLocal(Actor actor) {
        return actor.getKind().filter(Actor.Kind.LOCAL::equals).isPresent()
                || actor.getRelations().stream()
                        .anyMatch(relation -> relation.getRelation().equals(ActorRelation.Kind.LOCAL_OF));
    }

    /** Whether the plan says of that actor as a whole that it selected, without saying what: "the locals". */
    private static boolean speaksForLocals(Actor actor, StrategicPlan plan) {
        return plan.getResponsibilities().stream()
                .anyMatch(each -> each.getRole().equals(Responsibility.Role.SELECTED_BY)
                        && each.getActor().equals(actor.getId()));
    }

    private static Local local(Actor local, StrategicPlan plan, List<PlanElement> elements) {
        List<Actor> teams = teams(local, plan);
        Set<ElementId> own = new LinkedHashSet<>();
        own.add(local.getId());
        teams.forEach(team -> own.add(team.getId()));
        List<PlanElement> selected = elements.stream()
                .filter(element -> selectedBy(element).contains(local.getId()))
                .toList();
        Set<PlanElement> strategies = new LinkedHashSet<>();
        selected.forEach(element -> element.getChildren().forEach(child -> collect(child, own, strategies)));
        return new Local(local, selected, List.copyOf(strategies), teams);
    }

    private static void collect(PlanElement element, Set<ElementId> own, Set<PlanElement> strategies) {
        boolean has = element.getResponsibilities().stream()
                .anyMatch(each ->
                        own.contains(each.getActor()) && !each.getRole().equals(Responsibility.Role.SELECTED_BY));
        if (has) {
            strategies.add(element);
        }
        element.getChildren().forEach(child -> collect(child, own, strategies));
    }

    private static List<Actor> teams(Actor local, StrategicPlan plan) {
        return plan.getActors().stream()
                .filter(actor -> actor.getRelations().stream()
                        .anyMatch(relation -> WITHIN.contains(relation.getRelation())
                                && relation.getActor().equals(local.getId())))
                .toList();
    }

    private static List<ElementId> selectedBy(PlanElement element) {
        return element.getResponsibilities().stream()
                .filter(each -> each.getRole().equals(Responsibility.Role.SELECTED_BY))
                .map(Responsibility::getActor)
                .toList();
    }

    private static boolean isSelected(PlanElement element) {
        return !selectedBy(element).isEmpty() || element.getChildren().stream().anyMatch(LocalStrategies::isSelected);
    }

    /** What the local with that identifier made of the plan. */
    public Optional<Local> find(ElementId local) {
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
}
