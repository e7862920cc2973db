package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.document.Participation;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Quantity;

/** The resources of a plan, for people. */
final class ResourcesText {

    private final StrategicPlan plan;
    private final Wording wording;

    ResourcesText(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    void print(ResourceSummary resources, List<Participation.Total> participation, TextLayout layout) {
        layout.named(wording.text(plan.getTitle()).orElse("Plan"), plan.getId());
        layout.detail("In all", total(resources.getTotal()));
        if (!resources.getElements().isEmpty()) {
            TextLayout list = layout.heading("By element");
            for (ResourceSummary.ElementTotal each : resources.getElements()) {
                TextLayout inner = list;
                for (int i = 0; i < each.getDepth(); i++) {
                    inner = inner.deeper();
                }
                inner.line(new StyledLine()
                        .bold(wording.text(each.getElement().getName()) + ":")
                        .plain(total(each.getTotal()) + shared(each.getShared(), "something else"))
                        .faint("[" + each.getElement().getId() + "]"));
            }
        }
        if (!resources.getGoals().isEmpty()) {
            TextLayout list = layout.heading("By what members want");
            for (ResourceSummary.GoalTotal each : resources.getGoals()) {
                list.line(new StyledLine()
                        .bold(goal(each.getGoal()) + ":")
                        .plain(total(each.getTotal()) + shared(each.getShared(), "another goal"))
                        .faint("[" + each.getGoal().getId() + "]"));
            }
        }
        if (!resources.getUnservedGoals().isEmpty()) {
            TextLayout list = layout.heading("Goals that nothing is spent on");
            resources.getUnservedGoals().forEach(goal -> list.line(StyledLine.of(goal(goal))));
        }
        if (!resources.getUnexplained().isEmpty()) {
            TextLayout list = layout.heading("Spending not tied to any member goal");
            resources.getUnexplained().forEach(each -> list.line(StyledLine.of(allocation(each))));
        }
        if (!participation.isEmpty()) {
            TextLayout list = layout.heading("Who took part");
            participation.forEach(each -> list.line(StyledLine.of(participation(each))));
        }
    }

    private String goal(MemberGoal goal) {
        return Wording.oneLine(wording.text(goal.getText()));
    }

    private static String shared(int number, String with) {
        return number == 0 ? "" : "; " + number + " shared with " + with;
    }

    private static String total(ResourceSummary.Amounts total) {
        List<String> parts = new ArrayList<>();
        money(total.getMoney(), "", parts);
        money(total.getMore(), " more than before", parts);
        money(total.getLess(), " less than before", parts);
        time(total.getStaffTime(), "", parts);
        time(total.getMoreStaffTime(), " more than before", parts);
        time(total.getLessStaffTime(), " less than before", parts);
        String allocations = total.getAllocations() == 1 ? "1 allocation" : total.getAllocations() + " allocations";
        String unstated = total.getUnstated() == 0 ? "" : ", " + total.getUnstated() + " without a figure";
        return parts.isEmpty()
                ? allocations + unstated
                : String.join(", ", parts) + " (" + allocations + unstated + ")";
    }

    private static void money(Map<String, Quantity.Bounds> sums, String how, List<String> parts) {
        sums.forEach((currency, sum) -> parts.add(AgreementNames.bounds(sum) + " " + currency + how));
    }

    private static void time(Map<String, Quantity.Bounds> sums, String how, List<String> parts) {
        sums.forEach((unit, time) ->
                parts.add(FigureWords.with(AgreementNames.bounds(time), unit) + " of staff time" + how));
    }

    private String allocation(Allocation allocation) {
        String purpose = wording.text(allocation.getPurpose()).orElse("no purpose stated");
        return Wording.oneLine(purpose)
                + SharedSections.comma(allocation.getAmount().map(FigureWords::money))
                + SharedSections.comma(allocation.getShare().map(FigureWords::share))
                + SharedSections.comma(allocation.getChange().map(Wording::word));
    }

    private String participation(Participation.Total total) {
        String what = wording.text(total.getOf())
                .or(() -> wording.text(total.getUnit()))
                .orElse("");
        return Wording.capitalized(Wording.term(total.getMethod())) + ": "
                + FigureWords.with(AgreementNames.bounds(total.getTotal()), what)
                + (total.getFigures() == 1 ? "" : ", in " + total.getFigures() + " figures");
    }
}
