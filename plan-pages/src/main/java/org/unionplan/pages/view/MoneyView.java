package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.unionplan.value.Text;

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

    /** The sums of the plan, each a figure with its words. */
    List<Frame.Tile> total() {
        List<Frame.Tile> tiles = new ArrayList<>();
        sums(resources.getTotal())
                .forEach((kind, sums) -> sums.forEach((unit, sum) ->
                        tiles.add(new Frame.Tile(figure(sum, " ", unit), wording.say("page.money.all." + kind)))));
        return tiles;
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
        List<String> parts = new ArrayList<>();
        parts.add(allocation.getPurpose().map(wording::text).orElseGet(() -> wording.say("page.money.no-purpose")));
        allocation.getAmount().map(context.figures()::money).ifPresent(parts::add);
        allocation.getShare().map(this::share).ifPresent(parts::add);
        allocation.getStaffTime().map(context.figures()::quantity).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** A share, which is in percent where it names no unit. */
    private String share(Quantity share) {
        boolean named = share.getUnit().isPresent() || share.getAsWritten().isPresent();
        return context.figures().quantity(named ? share : share.withUnit(Text.of("%")));
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
        sums(amounts)
                .forEach((kind, sums) -> sums.forEach((unit, sum) -> parts.add(
                        wording.say(Message.of("page.money." + kind).with("amount", figure(sum, "\u00a0", unit))))));
        return parts.isEmpty() ? List.of("\u2013") : parts;
    }

    private static Map<String, Map<String, Quantity.Bounds>> sums(ResourceSummary.Amounts amounts) {
        Map<String, Map<String, Quantity.Bounds>> sums = new LinkedHashMap<>();
        sums.put("amount", amounts.getMoney());
        sums.put("more", amounts.getMore());
        sums.put("less", amounts.getLess());
        sums.put("time", amounts.getStaffTime());
        sums.put("time-more", amounts.getMoreStaffTime());
        sums.put("time-less", amounts.getLessStaffTime());
        return sums;
    }

    private String figure(Quantity.Bounds sum, String space, String unit) {
        return context.figures().bounds(sum) + space + wording.raw(unit);
    }

    /** The length of a bar beside all money, where all of it is in one currency. */
    @Nullable
    private String bar(ResourceSummary.Amounts amounts) {
        Map<String, Quantity.Bounds> all = resources.getTotal().getMoney();
        if (all.size() != 1 || amounts.getMoney().isEmpty()) {
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
