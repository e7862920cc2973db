package org.unionplan.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Participation;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.value.Quantity;

/** The resources of a plan, as JSON. */
public final class ResourcesJson {

    private final Wording wording;

    public ResourcesJson(Wording wording) {
        this.wording = wording;
    }

    public void print(ResourceSummary resources, List<Participation.Total> participation, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", total(resources.getTotal()));
        tree.put(
                "elements",
                resources.getElements().stream()
                        .map(each -> row(each.getElement().getId(), each.getTotal(), each.getShared()))
                        .toList());
        tree.put(
                "goals",
                resources.getGoals().stream()
                        .map(each -> row(each.getGoal().getId(), each.getTotal(), each.getShared()))
                        .toList());
        tree.put(
                "unservedGoals",
                resources.getUnservedGoals().stream().map(MemberGoal::getId).toList());
        tree.put(
                "unexplained",
                resources.getUnexplained().stream().map(this::allocation).toList());
        tree.put(
                "participation", participation.stream().map(this::participation).toList());
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private static Map<String, Object> row(Object id, ResourceSummary.Amounts total, int shared) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("total", total(total));
        tree.put("shared", shared);
        return tree;
    }

    private static Map<String, Object> total(ResourceSummary.Amounts total) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("allocations", total.getAllocations());
        tree.put("withoutFigures", total.getUnstated());
        tree.put("money", money(total.getMoney()));
        tree.put("more", money(total.getMore()));
        tree.put("less", money(total.getLess()));
        tree.put("staffTime", time(total.getStaffTime()));
        tree.put("moreStaffTime", time(total.getMoreStaffTime()));
        tree.put("lessStaffTime", time(total.getLessStaffTime()));
        return tree;
    }

    /** An exact sum is a number, a loose one its bounds. */
    private static Map<String, Object> money(Map<String, Quantity.Bounds> sums) {
        Map<String, Object> tree = new LinkedHashMap<>();
        sums.forEach((currency, sum) ->
                tree.put(currency, sum.isExact() ? sum.getLower().orElseThrow() : ExpiryJson.bounds(sum)));
        return tree;
    }

    private static Map<String, Object> time(Map<String, Quantity.Bounds> sums) {
        Map<String, Object> tree = new LinkedHashMap<>();
        sums.forEach((unit, bounds) -> tree.put(unit, ExpiryJson.bounds(bounds)));
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

    private Map<String, Object> participation(Participation.Total total) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("method", total.getMethod());
        total.getUnit().ifPresent(unit -> tree.put("unit", wording.text(unit)));
        total.getOf().ifPresent(of -> tree.put("of", wording.text(of)));
        tree.put("total", ExpiryJson.bounds(total.getTotal()));
        tree.put("figures", total.getFigures());
        return tree;
    }
}
