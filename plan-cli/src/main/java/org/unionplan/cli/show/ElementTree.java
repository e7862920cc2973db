package org.unionplan.cli.show;

import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.LevelWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.plan.PlanElement;

/** An element of a plan with everything below it. */
final class ElementTree {

    private final Wording wording;
    private final LevelWords levels;
    private final SharedSections shared;

    ElementTree(Wording wording, LevelWords levels, SharedSections shared) {
        this.wording = wording;
        this.levels = levels;
        this.shared = shared;
    }

    void print(PlanElement element, TextLayout layout) {
        if (element.getLevel() == PlanElement.Level.CORNERSTONE || element.getLevel() == PlanElement.Level.PILLAR) {
            layout.gap();
        }
        layout.line(new StyledLine()
                .plain(label(element, layout))
                .bold(wording.text(element.getName()))
                .faint("[" + element.getId() + "]"));
        TextLayout inner = layout.deeper();
        details(element, inner);
        for (PlanElement.Level level : PlanElement.Level.values()) {
            wording.text(element.getHeadingOver(level)).ifPresent(heading -> inner.line(StyledLine.of(heading)));
            element.getChildren(level).forEach(child -> print(child, inner));
        }
    }

    /** The level and the number as published, with a colon unless the number brings a mark of its own. */
    private String label(PlanElement element, TextLayout layout) {
        String label = levels.one(element.getLevel())
                + element.getNumber().map(published -> " " + published).orElse("");
        return label.endsWith(")") ? label : layout.label(label);
    }

    private void details(PlanElement element, TextLayout layout) {
        layout.text(wording.text(element.getStatement()));
        layout.labelled("label.also-called", wording.texts(element.getAliases()));
        layout.labelled("label.marked", wording.terms(element.getMarks()));
        layout.labelled("label.when", wording.when(element.getTimeframe()));
        layout.labelled("label.how-often", wording.howOften(element.getRecurrence()));
        layout.labelled("label.condition", wording.text(element.getCondition()));
        layout.labelled("label.themes", wording.names(element.getThemes()));
        shared.responsibilities(element.getResponsibilities(), layout);
        String heading = wording.text(element.getMetricsHeading()).orElseGet(() -> wording.say("label.measured-by"));
        if (element.getMetrics().isEmpty()) {
            wording.text(element.getMetricsHeading()).ifPresent(words -> layout.line(StyledLine.of(words)));
        }
        layout.detail(heading, shared.links(element.getMetrics()));
        element.getStatusUpdates().forEach(update -> layout.labelled("label.status", shared.status(update)));
        shared.references(element.getReferences(), layout);
        shared.narratives(element.getNarratives(), layout);
    }
}
