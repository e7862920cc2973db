package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Level;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Theme;
import org.unionplan.value.Text;

/** A strategic plan as an outline. */
final class PlanTree {

    private final StrategicPlan plan;
    private final Wording wording;
    private final Figures figures;
    private final LevelWords levels;
    private final SharedSections shared;

    PlanTree(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.figures = new Figures(wording);
        this.levels = new LevelWords(plan, wording);
        this.shared = new SharedSections(wording);
    }

    void print(Page page) {
        shared.head(plan, "strategic plan", wording.name(plan.getOrganization()), Dates.words(plan.getTerm()), page);
        page.detail("Published by", wording.name(plan.getIssuer()));
        passage("Mission", plan.getMission(), page);
        passage("Vision", plan.getVision(), page);
        shared.recitals(plan.getRecitals(), page);
        values(page);
        cornerstones(page);
        themes(page);
        new MetricList(wording, figures, shared).print(plan.getMetrics(), page);
        memberGoals(page);
        allocations(page);
        shared.tail(plan, page);
    }

    private void passage(String heading, Optional<Text> passage, Page page) {
        passage.ifPresent(text -> page.heading(heading).text(wording.text(text)));
    }

    private void values(Page page) {
        boolean silent = plan.getCoreValues().isEmpty()
                && plan.getValuesStatement().isEmpty()
                && plan.getValuesHeading().isEmpty();
        if (silent) {
            return;
        }
        Page list =
                page.heading(wording.text(plan.getValuesHeading()).orElseGet(() -> levels.several(Level.CORE_VALUE)));
        list.text(wording.text(plan.getValuesStatement()));
        for (CoreValue value : plan.getCoreValues()) {
            value(value, list);
        }
    }

    /** A value has a name, a statement or both; it is called by the one it has. */
    private void value(CoreValue value, Page page) {
        String number = value.getNumber().map(published -> published + " ").orElse("");
        Optional<String> statement = wording.text(value.getStatement());
        Optional<String> name = wording.text(value.getName());
        if (name.isPresent()) {
            page.named(number + name.get(), value.getId());
            page.deeper().text(statement);
        } else {
            page.line(Line.of(number + Wording.oneLine(statement.orElse(""))).faint("[" + value.getId() + "]"));
        }
        page.deeper().detail("Themes", wording.names(value.getThemes()));
    }

    private void cornerstones(Page page) {
        if (plan.getCornerstones().isEmpty() && plan.getCornerstonesHeading().isEmpty()) {
            return;
        }
        Page list = page.heading(
                wording.text(plan.getCornerstonesHeading()).orElseGet(() -> levels.several(Level.CORNERSTONE)));
        plan.getDeclaredCounts().stream()
                .filter(count -> count.getWithin().isEmpty())
                .forEach(count -> list.line(Line.of("The plan itself counts " + count.getCount() + " "
                        + (count.getCount() == 1 ? levels.one(count.getLevel()) : levels.several(count.getLevel()))
                        + ".")));
        ElementTree elements = new ElementTree(wording, levels, shared);
        for (Cornerstone cornerstone : plan.getCornerstones()) {
            elements.print(cornerstone, list);
        }
    }

    private void themes(Page page) {
        if (plan.getThemes().isEmpty()) {
            return;
        }
        Page list = page.heading("Themes");
        for (Theme theme : plan.getThemes()) {
            list.named(wording.text(theme.getName()), theme.getId());
            list.deeper().text(wording.text(theme.getSummary()));
        }
    }

    private void memberGoals(Page page) {
        if (plan.getMemberGoals().isEmpty()) {
            return;
        }
        Page list = page.heading("What members want");
        for (MemberGoal goal : plan.getMemberGoals()) {
            list.line(Line.of(Wording.oneLine(wording.text(goal.getText()))).faint("[" + goal.getId() + "]"));
            Page inner = list.deeper();
            inner.detail("Support", figures.quantity(goal.getSupport()));
            inner.detail("Among", wording.text(goal.getConstituency()));
            inner.detail("Source", wording.text(goal.getSource()));
        }
    }

    private void allocations(Page page) {
        if (plan.getAllocations().isEmpty()) {
            return;
        }
        Page list = page.heading("Resources");
        for (Allocation allocation : plan.getAllocations()) {
            String purpose = wording.text(allocation.getPurpose()).orElse("For a purpose not stated");
            list.line(Line.of(purpose + SharedSections.comma(Dates.words(allocation.getPeriod()))));
            Page inner = list.deeper();
            inner.detail(
                    allocation
                            .getChange()
                            .map(change -> Wording.capitalized(Wording.word(change)))
                            .orElse("Amount"),
                    amount(allocation));
            inner.detail("Serves", wording.names(allocation.getServes()));
            inner.detail("What members want", wording.names(allocation.getGoals()));
            inner.text(wording.text(allocation.getNote()));
        }
    }

    private String amount(Allocation allocation) {
        List<String> amounts = new ArrayList<>();
        allocation.getAmount().ifPresent(money -> amounts.add(Figures.money(money)));
        allocation.getShare().ifPresent(share -> amounts.add(Figures.percent(share) + " of the whole"));
        figures.quantity(allocation.getStaffTime()).ifPresent(time -> amounts.add(time + " of staff time"));
        return amounts.isEmpty() ? "no figures" : String.join("; ", amounts);
    }
}
