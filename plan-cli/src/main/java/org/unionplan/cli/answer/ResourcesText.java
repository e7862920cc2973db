package org.unionplan.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.show.SharedSections;
import org.unionplan.cli.text.AgreementNames;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Participation;
import org.unionplan.message.Message;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Quantity;

/** The resources of a plan, for people. */
public final class ResourcesText {

    private final StrategicPlan plan;
    private final Wording wording;
    private final FigureWords figures;
    private final AgreementNames names;

    public ResourcesText(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.names = new AgreementNames(wording);
    }

    public void print(ResourceSummary resources, List<Participation.Total> participation, TextLayout layout) {
        layout.named(wording.text(plan.getTitle()).orElseGet(() -> wording.say("document.untitled")), plan.getId());
        layout.labelled("label.total", total(resources.getTotal()));
        if (!resources.getElements().isEmpty()) {
            TextLayout list = layout.section("label.by-element");
            for (ResourceSummary.ElementTotal each : resources.getElements()) {
                TextLayout inner = list;
                for (int i = 0; i < each.getDepth(); i++) {
                    inner = inner.deeper();
                }
                inner.line(new StyledLine()
                        .bold(layout.label(wording.text(each.getElement().getName())))
                        .plain(total(each.getTotal()) + shared(each.getShared(), "resources.shared-elements"))
                        .faint("[" + each.getElement().getId() + "]"));
            }
        }
        if (!resources.getGoals().isEmpty()) {
            TextLayout list = layout.section("label.by-goal");
            for (ResourceSummary.GoalTotal each : resources.getGoals()) {
                list.line(new StyledLine()
                        .bold(layout.label(goal(each.getGoal())))
                        .plain(total(each.getTotal()) + shared(each.getShared(), "resources.shared-goals"))
                        .faint("[" + each.getGoal().getId() + "]"));
            }
        }
        if (!resources.getUnservedGoals().isEmpty()) {
            TextLayout list = layout.section("label.unserved-goals");
            resources.getUnservedGoals().forEach(goal -> list.line(StyledLine.of(goal(goal))));
        }
        if (!resources.getUnexplained().isEmpty()) {
            TextLayout list = layout.section("label.unexplained");
            resources.getUnexplained().forEach(each -> list.line(StyledLine.of(allocation(each))));
        }
        if (!participation.isEmpty()) {
            TextLayout list = layout.section("label.participation");
            participation.forEach(each -> participation(each, list));
        }
    }

    private String goal(MemberGoal goal) {
        return Wording.oneLine(wording.text(goal.getText()));
    }

    private String shared(int number, String code) {
        return number == 0 ? "" : "; " + wording.say(Message.of(code).withNumber("count", number));
    }

    private String total(ResourceSummary.Amounts total) {
        List<String> parts = new ArrayList<>();
        money(total.getMoney(), "amount", parts);
        money(total.getMore(), "amount.more", parts);
        money(total.getLess(), "amount.less", parts);
        time(total.getStaffTime(), "amount", parts);
        time(total.getMoreStaffTime(), "amount.more", parts);
        time(total.getLessStaffTime(), "amount.less", parts);
        String allocations =
                wording.say(Message.of(total.getUnstated() == 0 ? "allocation.count" : "allocation.count-unstated")
                        .withNumber("count", total.getAllocations())
                        .withNumber("unstated", total.getUnstated()));
        return parts.isEmpty() ? allocations : String.join(", ", parts) + " (" + allocations + ")";
    }

    private void money(Map<String, Quantity.Bounds> sums, String code, List<String> parts) {
        sums.forEach((currency, sum) ->
                parts.add(wording.say(Message.of(code).with("amount", figures.with(names.bounds(sum), currency)))));
    }

    private void time(Map<String, Quantity.Bounds> sums, String code, List<String> parts) {
        sums.forEach((unit, sum) -> parts.add(wording.say(Message.of(code)
                .with("amount", Message.of("staff-time").with("time", figures.with(names.bounds(sum), unit))))));
    }

    private String allocation(Allocation allocation) {
        String purpose = wording.text(allocation.getPurpose()).orElseGet(() -> wording.say("allocation.no-purpose"));
        return Wording.oneLine(purpose)
                + SharedSections.comma(allocation.getAmount().map(figures::money))
                + SharedSections.comma(allocation.getShare().map(figures::share))
                + SharedSections.comma(allocation.getChange().map(wording::word));
    }

    private void participation(Participation.Total total, TextLayout layout) {
        String what = wording.text(total.getOf())
                .or(() -> wording.text(total.getUnit()))
                .orElse("");
        String figure = figures.with(names.bounds(total.getTotal()), what);
        layout.detail(
                Wording.capitalized(wording.term(total.getMethod())),
                total.getFigures() == 1
                        ? figure
                        : wording.say(Message.of("participation.figures")
                                .with("figure", figure)
                                .withNumber("count", total.getFigures())));
    }
}
