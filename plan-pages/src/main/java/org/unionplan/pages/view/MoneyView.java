package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** Money and staff time by element and by the goal of members that it serves. */
final class MoneyView {

    private static final int WHOLE = 100;
    private static final int DEEPEST_STYLE = 3;

    private final PageContext context;
    private final PageWording wording;
    private final ResourceSummary resources;

    MoneyView(StrategicPlan plan, PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.resources = ResourceSummary.of(plan);
    }

    PageWording wording() {
        return wording;
    }

    /** Returns true if any amount is stated. */
    boolean isStated() {
        return resources.getTotal().getUnstated() < resources.getTotal().getAllocations();
    }

    List<String> total() {
        return amounts(resources.getTotal());
    }

    List<AmountRow> elements() {
        List<AmountRow> rows = new ArrayList<>();
        for (ResourceSummary.ElementTotal each : resources.getElements()) {
            rows.add(new AmountRow(
                    "l" + Math.min(DEEPEST_STYLE, each.getDepth()),
                    wording.text(each.getElement().getName()),
                    context.anchors().link(each.getElement().getId()),
                    amounts(each.getTotal()),
                    allocations(each.getTotal(), each.getShared(), "page.money.shared"),
                    bar(each.getTotal())));
        }
        return rows;
    }

    List<AmountRow> goals() {
        List<AmountRow> rows = new ArrayList<>();
        for (ResourceSummary.GoalTotal each : resources.getGoals()) {
            rows.add(new AmountRow(
                    "l2",
                    wording.text(each.getGoal().getText()),
                    context.anchors().link(each.getGoal().getId()),
                    amounts(each.getTotal()),
                    allocations(each.getTotal(), each.getShared(), "page.money.shared-goals"),
                    bar(each.getTotal())));
        }
        return rows;
    }

    List<String> unserved() {
        return resources.getUnservedGoals().stream()
                .map(MemberGoal::getText)
                .map(wording::text)
                .toList();
    }

    List<String> unexplained() {
        return resources.getUnexplained().stream().map(this::allocation).toList();
    }

    List<String> unplaced() {
        return resources.getUnplaced().stream().map(this::allocation).toList();
    }

    private String allocation(Allocation allocation) {
        return allocation.getPurpose().map(wording::text).orElseGet(() -> wording.say("page.money.no-purpose"))
                + allocation
                        .getAmount()
                        .map(money -> ", " + context.figures().money(money))
                        .orElse("");
    }

    private String allocations(ResourceSummary.Amounts amounts, int shared, String code) {
        List<String> notes = new ArrayList<>();
        notes.add(wording.count("page.money.allocations", amounts.getAllocations()));
        if (amounts.getUnstated() > 0) {
            notes.add(wording.count("page.money.unstated", amounts.getUnstated()));
        }
        if (shared > 0) {
            notes.add(wording.count(code, shared));
        }
        return String.join(", ", notes);
    }

    private List<String> amounts(ResourceSummary.Amounts amounts) {
        List<String> parts = new ArrayList<>();
        add(amounts.getMoney(), "page.money.amount", parts);
        add(amounts.getMore(), "page.money.more", parts);
        add(amounts.getLess(), "page.money.less", parts);
        add(amounts.getStaffTime(), "page.money.time", parts);
        add(amounts.getMoreStaffTime(), "page.money.time-more", parts);
        add(amounts.getLessStaffTime(), "page.money.time-less", parts);
        return parts.isEmpty() ? List.of("\u2013") : parts;
    }

    private void add(Map<String, Quantity.Bounds> sums, String code, List<String> parts) {
        sums.forEach((unit, sum) -> parts.add(wording.say(
                Message.of(code).with("amount", context.figures().bounds(sum) + "\u00a0" + wording.raw(unit)))));
    }

    /** The length of a bar beside all money, where all of it is in one currency. */
    @Nullable
    private String bar(ResourceSummary.Amounts amounts) {
        Map<String, Quantity.Bounds> all = resources.getTotal().getMoney();
        if (all.size() != 1) {
            return null;
        }
        Decimal whole = all.values().iterator().next().getLower().orElse(Decimal.ZERO);
        Decimal part = amounts.getMoney().values().stream()
                .findFirst()
                .flatMap(Quantity.Bounds::getLower)
                .orElse(Decimal.ZERO);
        return whole.signum() <= 0 ? null : new DrawingScale(Decimal.ZERO, whole, 0, WHOLE).at(part);
    }

    /** An element or a goal. */
    record AmountRow(
            String style,
            String name,
            @Nullable String href,
            List<String> amounts,
            String note,
            @Nullable String bar) {}
}
