package org.unionplan.cli;

import java.util.stream.Collectors;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.value.Decimal;

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
                .plain(levels.one(element.getLevel()) + number(element))
                .bold(wording.text(element.getName()))
                .faint("[" + element.getId() + "]"));
        TextLayout inner = layout.deeper();
        details(element, inner);
        wording.text(element.getChildrenHeading()).ifPresent(heading -> inner.line(StyledLine.of(heading)));
        element.getChildren().forEach(child -> print(child, inner));
    }

    /** The number as published, and a colon where it brings no mark of its own. */
    private static String number(PlanElement element) {
        String number = element.getNumber().map(published -> " " + published).orElse("");
        return number.endsWith(".") || number.endsWith(":") || number.endsWith(")") ? number : number + ":";
    }

    private void details(PlanElement element, TextLayout layout) {
        layout.text(wording.text(element.getStatement()));
        layout.detail("Also called", wording.texts(element.getAliases()));
        layout.detail("Marked", Wording.terms(element.getMarks()));
        layout.detail("When", DateWords.words(element.getTimeframe()));
        layout.detail("How often", RecurrenceWords.words(element.getRecurrence()));
        layout.detail("Provided", wording.text(element.getCondition()));
        layout.detail("Themes", wording.names(element.getThemes()));
        shared.responsibilities(element.getResponsibilities(), layout);
        layout.detail(
                "Measured by", element.getMetrics().stream().map(this::link).collect(Collectors.joining("; ")));
        element.getStatusUpdates().forEach(update -> layout.detail("Status", status(update)));
        shared.references(element.getReferences(), layout);
        shared.narratives(element.getNarratives(), layout);
    }

    private String link(MetricLink link) {
        String weight =
                link.getWeight().equals(Decimal.ONE) ? "" : " (weight " + FigureWords.decimal(link.getWeight()) + ")";
        return wording.name(link.getMetric()) + weight;
    }

    private String status(StatusUpdate update) {
        return Wording.term(update.getStatus())
                + ", " + DateWords.words(update.getDate())
                + SharedSections.comma(wording.text(update.getNote()))
                + SharedSections.aside(wording.text(update.getSource()));
    }
}
