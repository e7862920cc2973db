package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** An element of a plan before its level is known. Not thread-safe. */
final class ElementDraft {

    private final ElementId id;
    private final String name;
    private final Optional<String> number;
    private final int line;
    private final boolean isHeading;
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<ElementId> leads = new ArrayList<>();
    private final List<MetricLink> metrics = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<ElementDraft> children = new ArrayList<>();
    private Optional<String> statement = Optional.empty();
    private Optional<String> childrenHeading = Optional.empty();
    private Optional<String> metricsHeading = Optional.empty();
    private Optional<Timeframe> timeframe = Optional.empty();
    private Optional<String> actionsHeading = Optional.empty();
    private Optional<PlanElement.Level> level = Optional.empty();

    /**
     * An element.
     *
     * @param isHeading true if it is a heading in its text, false if it is an item of a list
     */
    ElementDraft(ElementId id, String name, Optional<String> number, int line, boolean isHeading) {
        this.id = id;
        this.name = name;
        this.number = number;
        this.line = line;
        this.isHeading = isHeading;
    }

    ElementId id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<String> number() {
        return number;
    }

    int line() {
        return line;
    }

    boolean isHeading() {
        return isHeading;
    }

    List<Narrative> narratives() {
        return narratives;
    }

    /** Returns true if it has passages without a label. */
    boolean hasPassages() {
        return narratives.stream().anyMatch(passage -> passage.getLabel().isEmpty() && !isNote(passage));
    }

    private static boolean isNote(Narrative passage) {
        return passage.getLabel().isEmpty() && passage.getNumber().isPresent();
    }

    List<ElementId> leads() {
        return leads;
    }

    List<MetricLink> metrics() {
        return metrics;
    }

    List<Reference> references() {
        return references;
    }

    List<String> aliases() {
        return aliases;
    }

    List<ElementDraft> children() {
        return children;
    }

    Optional<String> statement() {
        return statement;
    }

    Optional<String> childrenHeading() {
        return childrenHeading;
    }

    Optional<String> actionsHeading() {
        return actionsHeading;
    }

    Optional<String> metricsHeading() {
        return metricsHeading;
    }

    Optional<Timeframe> timeframe() {
        return timeframe;
    }

    /** Returns true if the text calls it a priority. */
    boolean isPriority() {
        return level.filter(PlanElement.Level.PRIORITY::equals).isPresent();
    }

    /** Returns true if the text calls it an action. */
    boolean isAction() {
        return level.filter(PlanElement.Level.ACTION::equals).isPresent();
    }

    /** Takes the level that the text gives it, if it has none yet. */
    void level(PlanElement.Level stated) {
        level = level.or(() -> Optional.of(stated));
    }

    /** Takes another name, if it is one. */
    void alias(String other) {
        if (!other.equals(name) && !aliases.contains(other)) {
            aliases.add(other);
        }
    }

    /** Takes a paragraph: the first one before everything below the element is its statement. */
    void paragraph(String text) {
        if (statement.isEmpty() && children.isEmpty() && narratives.stream().allMatch(ElementDraft::isNote)) {
            statement = Optional.of(text);
        } else {
            narratives.add(Narrative.builder().text(Text.of(text)).build());
        }
    }

    void statement(String text) {
        statement = Optional.of(text);
    }

    /** Takes the heading over the actions of the element, if it has none yet. */
    boolean actionsHeading(String heading) {
        boolean isFirst = actionsHeading.isEmpty();
        actionsHeading = actionsHeading.or(() -> Optional.of(heading));
        return isFirst;
    }

    /** Takes the heading over the other children of the element, if it has none yet. */
    boolean childrenHeading(String heading) {
        boolean isFirst = childrenHeading.isEmpty();
        childrenHeading = childrenHeading.or(() -> Optional.of(heading));
        return isFirst;
    }

    void metricsHeading(String heading) {
        metricsHeading = Optional.of(heading);
    }

    /** Takes the time, if it has none yet. */
    boolean timeframe(Timeframe when) {
        boolean isFirst = timeframe.isEmpty();
        if (isFirst) {
            timeframe = Optional.of(when);
        }
        return isFirst;
    }
}
