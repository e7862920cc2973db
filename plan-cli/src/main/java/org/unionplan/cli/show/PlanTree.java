package org.unionplan.cli.show;

import java.util.Optional;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.LevelWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.StrategicPlan.DeclaredCount;
import org.unionplan.plan.Theme;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** A strategic plan as an outline. */
public final class PlanTree {

    private final StrategicPlan plan;
    private final Wording wording;
    private final FigureWords figures;
    private final LevelWords levels;
    private final SharedSections shared;

    public PlanTree(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.levels = new LevelWords(plan, wording);
        this.shared = new SharedSections(wording);
    }

    public void print(TextLayout layout) {
        shared.head(plan, "document.plan", wording.name(plan.getOrganization()), wording.when(plan.getTerm()), layout);
        layout.labelled("label.mandate", wording.when(plan.getMandate()));
        layout.labelled("label.published-by", wording.name(plan.getIssuer()));
        layout.labelled("label.measured-by", shared.links(plan.getMetricLinks()));
        passage("label.mission", plan.getMission(), plan.getMissionId(), layout);
        passage("label.vision", plan.getVision(), plan.getVisionId(), layout);
        shared.recitals(plan.getRecitals(), layout);
        values(layout);
        cornerstones(layout);
        themes(layout);
        new MetricList(wording, figures, shared).print(plan.getMetrics(), layout);
        memberGoals(layout);
        new AllocationList(wording, figures).print(plan.getAllocations(), layout);
        shared.tail(plan, layout);
    }

    private void passage(String heading, Optional<Text> passage, Optional<ElementId> id, TextLayout layout) {
        if (passage.isPresent() || id.isPresent()) {
            layout.section(heading, id).text(wording.text(passage));
        }
    }

    private void values(TextLayout layout) {
        boolean silent = plan.getCoreValues().isEmpty()
                && plan.getValuesStatement().isEmpty()
                && plan.getValuesHeading().isEmpty();
        if (silent) {
            return;
        }
        TextLayout list = layout.heading(
                wording.text(plan.getValuesHeading()).orElseGet(() -> levels.several(PlanElement.Level.CORE_VALUE)));
        list.text(wording.text(plan.getValuesStatement()));
        for (CoreValue value : plan.getCoreValues()) {
            value(value, list);
        }
    }

    /** A value has a name, a statement or both; it is called by the one it has. */
    private void value(CoreValue value, TextLayout layout) {
        String number = value.getNumber().map(published -> published + " ").orElse("");
        Optional<String> statement = wording.text(value.getStatement());
        Optional<String> name = wording.text(value.getName());
        if (name.isPresent()) {
            layout.named(number + name.get(), value.getId());
            layout.deeper().text(statement);
        } else {
            layout.line(StyledLine.of(number + Wording.oneLine(statement.orElse("")))
                    .faint("[" + value.getId() + "]"));
        }
        layout.deeper().labelled("label.themes", wording.names(value.getThemes()));
    }

    private void cornerstones(TextLayout layout) {
        if (plan.getCornerstones().isEmpty()
                && plan.getCornerstonesHeading().isEmpty()
                && plan.getDeclaredCounts().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading(wording.text(plan.getCornerstonesHeading())
                .orElseGet(() -> levels.several(PlanElement.Level.CORNERSTONE)));
        plan.getDeclaredCounts().forEach(count -> list.line(StyledLine.of(declared(count))));
        ElementTree elements = new ElementTree(wording, levels, shared);
        for (Cornerstone cornerstone : plan.getCornerstones()) {
            elements.print(cornerstone, list);
        }
    }

    private String declared(DeclaredCount count) {
        String counted = levels.counted(count.getLevel(), count.getCount());
        return wording.say(wording.name(count.getWithin())
                .map(within -> Message.of("plan.says-within").with("within", within))
                .orElseGet(() -> Message.of("plan.says"))
                .with("levels", counted));
    }

    private void themes(TextLayout layout) {
        if (plan.getThemes().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.themes");
        for (Theme theme : plan.getThemes()) {
            list.named(wording.text(theme.getName()), theme.getId());
            list.deeper().text(wording.text(theme.getSummary()));
        }
    }

    private void memberGoals(TextLayout layout) {
        if (plan.getMemberGoals().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.goals");
        for (MemberGoal goal : plan.getMemberGoals()) {
            list.line(
                    StyledLine.of(Wording.oneLine(wording.text(goal.getText()))).faint("[" + goal.getId() + "]"));
            TextLayout inner = list.deeper();
            inner.labelled("label.support", figures.quantity(goal.getSupport()));
            inner.labelled("label.among", wording.text(goal.getConstituency()));
            inner.labelled("label.source", wording.text(goal.getSource()));
        }
    }
}
