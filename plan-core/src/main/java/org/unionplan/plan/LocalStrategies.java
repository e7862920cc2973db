package org.unionplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.party.Actor;
import org.unionplan.party.ActorKind;
import org.unionplan.party.ActorRole;
import org.unionplan.party.Responsibility;
import org.unionplan.party.Role;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/**
 * What each local made of a plan: the guiding statement it chose to work under, the strategies it has there, the teams
 * that carry them out.
 *
 * <p>A local has selected an element whose responsibilities say {@code selected-by} it. Its strategies are elements
 * below what it selected for which it, or a team of its own, has another part. Its teams are actors that are part of
 * it, its bodies or its members. Immutable and thread-safe.
 *
 * @param locals every actor that is a local, and whoever else selected something, in the order of the document
 * @param undecided the locals that selected nothing
 * @param unselected the cornerstones that nobody selected, neither themselves nor anything below them
 */
public record LocalStrategies(List<Local> locals, List<Actor> undecided, List<Cornerstone> unselected) {

    private static final Set<Term> WITHIN =
            Set.of(ActorRole.PART_OF, ActorRole.BODY_OF, ActorRole.POST_IN, ActorRole.MEMBER_OF);

    /**
     * What one local made of the plan.
     *
     * @param local the local
     * @param selected what it selected, in the order of the plan
     * @param strategies what it has below that, in the order of the plan
     * @param teams who carries it out
     */
    public record Local(Actor local, List<PlanElement> selected, List<PlanElement> strategies, List<Actor> teams) {}

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
        return actor.getKind().filter(ActorKind.LOCAL::equals).isPresent()
                || actor.getRelations().stream()
                        .anyMatch(relation -> relation.getRelation().equals(ActorRole.LOCAL_OF));
    }

    /** Whether the plan says of that actor as a whole that it selected, without saying what: "the locals". */
    private static boolean speaksForLocals(Actor actor, StrategicPlan plan) {
        return plan.getResponsibilities().stream()
                .anyMatch(each -> each.getRole().equals(Role.SELECTED_BY)
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
        selected.forEach(element -> element.children().forEach(child -> collect(child, own, strategies)));
        return new Local(local, selected, List.copyOf(strategies), teams);
    }

    private static void collect(PlanElement element, Set<ElementId> own, Set<PlanElement> strategies) {
        boolean has = element.getResponsibilities().stream()
                .anyMatch(
                        each -> own.contains(each.getActor()) && !each.getRole().equals(Role.SELECTED_BY));
        if (has) {
            strategies.add(element);
        }
        element.children().forEach(child -> collect(child, own, strategies));
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
                .filter(each -> each.getRole().equals(Role.SELECTED_BY))
                .map(Responsibility::getActor)
                .toList();
    }

    private static boolean isSelected(PlanElement element) {
        return !selectedBy(element).isEmpty() || element.children().stream().anyMatch(LocalStrategies::isSelected);
    }

    /** What the local with that identifier made of the plan. */
    public Optional<Local> find(ElementId local) {
        return locals.stream()
                .filter(each -> each.local().getId().equals(local))
                .findFirst();
    }
}
