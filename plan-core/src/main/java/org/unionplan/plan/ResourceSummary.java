package org.unionplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.value.ElementId;

/**
 * Where the resources of a plan go: by element, by what members said they want, and what neither explains.
 *
 * <pre>{@code
 * ResourceSummary resources = ResourceSummary.of(plan);
 * resources.total().money();           // {CAD=1250000.00}
 * resources.unservedGoals();           // what members want and nothing is spent on
 * resources.unexplained();             // what is spent and no goal of members explains
 * }</pre>
 *
 * <p>An allocation that serves several elements or goals stands under each of them as a whole, since a plan does not
 * say how it is divided; so these totals do not add up to that of the plan, and what is shared is told beside them. An
 * element comes to what serves it or anything below it, each allocation once. Immutable and thread-safe.
 *
 * @param total what all allocations come to, each once
 * @param elements the elements that something serves, at or below them, in the order of the plan
 * @param goals every goal of members, in order
 * @param unservedGoals the goals that no allocation names
 * @param unexplained the allocations that name no goal, in order; all of them in a plan without goals
 * @param unplaced the allocations that serve no element
 */
public record ResourceSummary(
        ResourceTotal total,
        List<OfElement> elements,
        List<OfGoal> goals,
        List<MemberGoal> unservedGoals,
        List<Allocation> unexplained,
        List<Allocation> unplaced) {

    /**
     * What serves an element or anything below it.
     *
     * @param element the element
     * @param depth how many elements it stands in
     * @param total what that comes to
     * @param shared how many of the allocations serve something outside it as well
     */
    public record OfElement(PlanElement element, int depth, ResourceTotal total, int shared) {}

    /**
     * What serves a goal of members.
     *
     * @param goal the goal
     * @param total what that comes to
     * @param shared how many of the allocations serve another goal as well
     */
    public record OfGoal(MemberGoal goal, ResourceTotal total, int shared) {}

    /**
     * Where the resources of that plan go.
     *
     * @throws ArithmeticException if amounts are so long that no sum can hold them
     */
    public static ResourceSummary of(StrategicPlan plan) {
        List<Allocation> all = plan.getAllocations();
        Map<ElementId, List<Allocation>> byGoal = new LinkedHashMap<>();
        plan.getMemberGoals().forEach(goal -> byGoal.putIfAbsent(goal.getId(), new ArrayList<>()));
        List<Allocation> unexplained = new ArrayList<>();
        for (Allocation allocation : all) {
            Set<ElementId> named = new LinkedHashSet<>(allocation.getGoals());
            named.retainAll(byGoal.keySet());
            named.forEach(goal -> byGoal.getOrDefault(goal, new ArrayList<>()).add(allocation));
            if (named.isEmpty()) {
                unexplained.add(allocation);
            }
        }
        List<OfGoal> goals = plan.getMemberGoals().stream()
                .map(goal -> ofGoal(goal, byGoal.getOrDefault(goal.getId(), List.of())))
                .toList();
        return new ResourceSummary(
                ResourceTotal.of(all),
                elements(PlanIndex.of(plan)),
                goals,
                goals.stream()
                        .filter(goal -> goal.total().allocations() == 0)
                        .map(OfGoal::goal)
                        .toList(),
                List.copyOf(unexplained),
                all.stream().filter(each -> each.getServes().isEmpty()).toList());
    }

    private static OfGoal ofGoal(MemberGoal goal, List<Allocation> serving) {
        int shared = (int) serving.stream()
                .filter(each -> each.getGoals().stream().distinct().count() > 1)
                .count();
        return new OfGoal(goal, ResourceTotal.of(serving), shared);
    }

    private static List<OfElement> elements(PlanIndex index) {
        Map<ElementId, List<Allocation>> serving = new LinkedHashMap<>();
        Map<ElementId, Integer> shared = new LinkedHashMap<>();
        for (Allocation allocation : index.getPlan().getAllocations()) {
            List<Set<ElementId>> paths = allocation.getServes().stream()
                    .distinct()
                    .map(id -> path(index, id))
                    .toList();
            Set<ElementId> touched =
                    paths.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
            for (ElementId id : touched) {
                serving.computeIfAbsent(id, none -> new ArrayList<>()).add(allocation);
                if (!paths.stream().allMatch(path -> path.contains(id))) {
                    shared.merge(id, 1, Integer::sum);
                }
            }
        }
        return index.elements()
                .filter(element -> serving.containsKey(element.getId()))
                .map(element -> new OfElement(
                        element,
                        path(index, element.getId()).size() - 1,
                        ResourceTotal.of(serving.getOrDefault(element.getId(), List.of())),
                        shared.getOrDefault(element.getId(), 0)))
                .toList();
    }

    /** An element and everything it stands in; nothing for what is no element. */
    private static Set<ElementId> path(PlanIndex index, ElementId id) {
        Set<ElementId> path = new LinkedHashSet<>();
        Optional<ElementId> at = index.find(id).map(PlanElement::getId);
        while (at.isPresent() && path.add(at.get())) {
            at = index.parentOf(at.get()).map(PlanElement::getId);
        }
        return path;
    }
}
