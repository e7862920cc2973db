package org.unionplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.party.ParticipationTotal;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.ResourceTotal;

/** Where the resources of a plan go, as JSON. */
final class ResourcesJson {

    private final Wording wording;

    ResourcesJson(Wording wording) {
        this.wording = wording;
    }

    void print(ResourceSummary resources, List<ParticipationTotal> participation, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", total(resources.total()));
        tree.put(
                "elements",
                resources.elements().stream()
                        .map(each -> row(each.element().getId(), each.total(), each.shared()))
                        .toList());
        tree.put(
                "goals",
                resources.goals().stream()
                        .map(each -> row(each.goal().getId(), each.total(), each.shared()))
                        .toList());
        tree.put(
                "unservedGoals",
                resources.unservedGoals().stream().map(MemberGoal::getId).toList());
        tree.put(
                "unexplained",
                resources.unexplained().stream().map(this::allocation).toList());
        tree.put(
                "participation", participation.stream().map(this::participation).toList());
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private static Map<String, Object> row(Object id, ResourceTotal total, int shared) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("total", total(total));
        tree.put("shared", shared);
        return tree;
    }

    private static Map<String, Object> total(ResourceTotal total) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("allocations", total.allocations());
        tree.put("withoutFigures", total.unstated());
        tree.put("money", total.money());
        tree.put("more", total.more());
        tree.put("less", total.less());
        Map<String, Object> time = new LinkedHashMap<>();
        total.staffTime().forEach((unit, bounds) -> time.put(unit, ExpiryJson.bounds(bounds)));
        tree.put("staffTime", time);
        return tree;
    }

    private Map<String, Object> allocation(Allocation allocation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        allocation.getId().ifPresent(id -> tree.put("id", id));
        allocation.getPurpose().ifPresent(purpose -> tree.put("purpose", wording.text(purpose)));
        allocation.getAmount().ifPresent(amount -> {
            tree.put("amount", amount.getAmount());
            tree.put("currency", amount.getCurrency());
        });
        return tree;
    }

    private Map<String, Object> participation(ParticipationTotal total) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("method", total.method());
        total.unit().ifPresent(unit -> tree.put("unit", wording.text(unit)));
        total.of().ifPresent(of -> tree.put("of", wording.text(of)));
        tree.put("total", ExpiryJson.bounds(total.total()));
        tree.put("figures", total.figures());
        return tree;
    }
}
