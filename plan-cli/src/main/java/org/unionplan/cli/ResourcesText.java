package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.party.ParticipationTotal;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.ResourceTotal;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;

/** Where the resources of a plan go, for people. */
final class ResourcesText {

    private final StrategicPlan plan;
    private final Wording wording;

    ResourcesText(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    void print(ResourceSummary resources, List<ParticipationTotal> participation, TextLayout layout) {
        layout.named(wording.text(plan.getTitle()).orElse("Plan"), plan.getId());
        layout.detail("In all", total(resources.total()));
        if (!resources.elements().isEmpty()) {
            TextLayout list = layout.heading("By element");
            for (ResourceSummary.OfElement each : resources.elements()) {
                TextLayout inner = list;
                for (int i = 0; i < each.depth(); i++) {
                    inner = inner.deeper();
                }
                inner.line(new StyledLine()
                        .bold(wording.text(each.element().getName()) + ":")
                        .plain(total(each.total()) + shared(each.shared(), "something else"))
                        .faint("[" + each.element().getId() + "]"));
            }
        }
        if (!resources.goals().isEmpty()) {
            TextLayout list = layout.heading("By what members want");
            for (ResourceSummary.OfGoal each : resources.goals()) {
                list.line(new StyledLine()
                        .bold(goal(each.goal()) + ":")
                        .plain(total(each.total()) + shared(each.shared(), "another goal"))
                        .faint("[" + each.goal().getId() + "]"));
            }
        }
        if (!resources.unservedGoals().isEmpty()) {
            TextLayout list = layout.heading("Goals that nothing is spent on");
            resources.unservedGoals().forEach(goal -> list.line(StyledLine.of(goal(goal))));
        }
        if (!resources.unexplained().isEmpty()) {
            TextLayout list = layout.heading("Spent, and no goal of members explains it");
            resources.unexplained().forEach(each -> list.line(StyledLine.of(allocation(each))));
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

    private static String total(ResourceTotal total) {
        List<String> parts = new ArrayList<>();
        money(total.money(), "", parts);
        money(total.more(), " more than before", parts);
        money(total.less(), " less than before", parts);
        total.staffTime()
                .forEach((unit, time) ->
                        parts.add(FigureWords.with(AgreementNames.bounds(time), unit) + " of staff time"));
        String allocations = total.allocations() == 1 ? "1 allocation" : total.allocations() + " allocations";
        String unstated = total.unstated() == 0 ? "" : ", " + total.unstated() + " without a figure";
        return parts.isEmpty()
                ? allocations + unstated
                : String.join(", ", parts) + " (" + allocations + unstated + ")";
    }

    private static void money(Map<String, Decimal> sums, String how, List<String> parts) {
        sums.forEach((currency, sum) -> parts.add(FigureWords.decimal(sum) + " " + currency + how));
    }

    private String allocation(Allocation allocation) {
        String purpose = wording.text(allocation.getPurpose()).orElse("no purpose stated");
        return Wording.oneLine(purpose)
                + SharedSections.comma(allocation.getAmount().map(FigureWords::money))
                + SharedSections.comma(allocation.getShare().map(FigureWords::percent))
                + SharedSections.comma(allocation.getChange().map(Wording::word));
    }

    private String participation(ParticipationTotal total) {
        String what =
                wording.text(total.of()).or(() -> wording.text(total.unit())).orElse("");
        return Wording.capitalized(Wording.term(total.method())) + ": "
                + FigureWords.with(AgreementNames.bounds(total.total()), what)
                + (total.figures() == 1 ? "" : ", in " + total.figures() + " figures");
    }
}
