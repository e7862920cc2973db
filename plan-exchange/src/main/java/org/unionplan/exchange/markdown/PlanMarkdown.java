package org.unionplan.exchange.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Narrative;
import org.unionplan.plan.Action;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** Writes a plan as Markdown: cornerstones, pillars and priorities as headings, their actions as lists. Not thread-safe. */
final class PlanMarkdown {

    private static final Set<String> WRITTEN = Set.of(
            "formatVersion",
            "id",
            "title",
            "summary",
            "language",
            "term",
            "mission",
            "vision",
            "valuesHeading",
            "valuesStatement",
            "coreValues",
            "cornerstonesHeading",
            "cornerstones",
            "metrics",
            "metricLinks",
            "narratives",
            "actors");
    private static final Set<String> OF_ELEMENT = Set.of(
            "id",
            "number",
            "name",
            "statement",
            "narratives",
            "timeframe",
            "responsibilities",
            "metrics",
            "pillars",
            "priorities",
            "actions");
    private static final Set<String> OF_VALUE = Set.of("id", "number", "name", "statement");
    private static final Set<String> OF_NARRATIVE = Set.of("id", "label", "text", "kind");

    /** Items that are set in further would be read as passages. */
    private static final int DEEPEST_ITEM = 6;

    private final StrategicPlan plan;
    private final MarkdownLines lines;
    private final MarkdownLosses losses = new MarkdownLosses();
    private final Map<ElementId, Actor> actors = new HashMap<>();
    private final MetricRows metrics;

    PlanMarkdown(StrategicPlan plan, MarkdownLines lines) {
        this.plan = plan;
        this.lines = lines;
        this.metrics = new MetricRows(plan, lines, losses);
        plan.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
    }

    MarkdownExport write() {
        losses.look(StrategicPlan.shape(), plan, plan.getId().toString(), WRITTEN);
        lines.heading(
                1,
                plan.getTitle()
                        .map(lines::text)
                        .orElseGet(() -> MarkdownText.escape(plan.getId().toString())));
        plan.getTerm().ifPresent(term -> lines.labelled(lines.say("markdown.term"), words(term)));
        plan.getSummary().ifPresent(lines::paragraph);
        narratives(plan.getNarratives(), plan.getId());
        plan.getMission().ifPresent(mission -> section("markdown.mission", mission));
        plan.getVision().ifPresent(vision -> section("markdown.vision", vision));
        values();
        boolean isHeaded = plan.getCornerstonesHeading().isPresent();
        if (isHeaded && plan.getCornerstones().isEmpty()) {
            losses.lost("plan", "cornerstonesHeading", plan.getId().toString());
        } else {
            plan.getCornerstonesHeading().ifPresent(heading -> lines.heading(2, lines.text(heading)));
        }
        int level = isHeaded ? 3 : 2;
        plan.getCornerstones().forEach(cornerstone -> element(cornerstone, level));
        metrics.rest();
        return new MarkdownExport(lines.toString(), losses.report());
    }

    private void section(String code, Text text) {
        lines.heading(2, lines.say(code));
        lines.paragraph(text);
    }

    private void values() {
        boolean hasValues =
                !plan.getCoreValues().isEmpty() || plan.getValuesStatement().isPresent();
        if (!hasValues && plan.getValuesHeading().isEmpty()) {
            return;
        }
        String standard = lines.say("markdown.values");
        String heading = plan.getValuesHeading().map(lines::text).orElse(standard);
        lines.heading(2, heading.equalsIgnoreCase(standard) ? heading : standard + ": " + heading);
        plan.getValuesStatement().ifPresent(lines::paragraph);
        plan.getCoreValues().forEach(this::value);
    }

    private void value(CoreValue value) {
        String id = value.getId().toString();
        losses.look(CoreValue.shape(), value, id, OF_VALUE);
        Optional<Text> words = value.getName().or(value::getStatement);
        if (words.isEmpty()) {
            losses.lost("core-value", "id", id);
            return;
        }
        String number = losses.mark(value.getNumber(), lines.words(words.get()), "core-value", id);
        if (value.getName().isPresent()) {
            lines.item(1, number, words.get(), value.getStatement());
        } else {
            lines.item(1, number + lines.text(words.get()));
        }
    }

    private void element(PlanElement element, int level) {
        look(element);
        lines.heading(level, heading(element));
        element.getStatement().ifPresent(lines::paragraph);
        element.getTimeframe().ifPresent(when -> lines.labelled(lines.say("markdown.when"), words(when)));
        leads(element).forEach(lead -> lines.labelled(lines.say("markdown.lead"), lead));
        narratives(element.getNarratives(), element.getId());
        metrics.of(element);
        for (PlanElement child : element.getChildren()) {
            if (child instanceof Action action && isListed(element)) {
                action(action, 1);
            } else {
                element(child, level + 1);
            }
        }
    }

    /** Actions are items below priorities and actions, and headings elsewhere, where items would be read as priorities. */
    private static boolean isListed(PlanElement above) {
        return above instanceof Priority || above instanceof Action;
    }

    private void look(PlanElement element) {
        String id = element.getId().toString();
        if (element instanceof Cornerstone cornerstone) {
            losses.look(Cornerstone.shape(), cornerstone, id, OF_ELEMENT);
        } else if (element instanceof Pillar pillar) {
            losses.look(Pillar.shape(), pillar, id, OF_ELEMENT);
        } else if (element instanceof Priority priority) {
            losses.look(Priority.shape(), priority, id, OF_ELEMENT);
        } else if (element instanceof Action action) {
            losses.look(Action.shape(), action, id, OF_ELEMENT);
        }
    }

    /** The heading with the word for the level, from which it is read again: "Pillar 1.2: Outreach". */
    private String heading(PlanElement element) {
        String level = element.getLevel().getKeyword();
        String number = losses.number(
                        element.getNumber(), level, element.getId().toString())
                .map(each -> " " + each)
                .orElse("");
        return lines.say("markdown.level." + level) + number + ": " + lines.text(element.getName());
    }

    private void action(Action action, int depth) {
        look(action);
        String number = losses.mark(
                action.getNumber(),
                lines.words(action.getName()),
                "action",
                action.getId().toString());
        lines.item(depth, number, action.getName(), action.getStatement());
        action.getTimeframe()
                .ifPresent(when -> lines.item(depth + 1, lines.say("markdown.when") + ": " + lines.text(words(when))));
        leads(action).forEach(lead -> lines.item(depth + 1, lines.say("markdown.lead") + ": " + lines.text(lead)));
        if (!action.getNarratives().isEmpty()) {
            losses.lost("action", "narratives", action.getId().toString());
        }
        if (!action.getMetrics().isEmpty()) {
            losses.lost("action", "metrics", action.getId().toString());
        }
        if (depth == DEEPEST_ITEM && !action.getActions().isEmpty()) {
            losses.lost("action", "actions", action.getId().toString());
            return;
        }
        action.getActions().forEach(child -> action(child, depth + 1));
    }

    private void narratives(List<Narrative> narratives, ElementId id) {
        for (Narrative narrative : narratives) {
            losses.look(Narrative.shape(), narrative, id.toString(), OF_NARRATIVE);
            narrative
                    .getLabel()
                    .ifPresentOrElse(
                            label -> lines.labelled(lines.text(label), narrative.getText()),
                            () -> lines.paragraph(narrative.getText()));
        }
    }

    /** The names of those who lead; other roles have no place. */
    private List<Text> leads(PlanElement element) {
        for (Responsibility responsibility : element.getResponsibilities()) {
            if (name(responsibility).isEmpty()) {
                losses.lost("responsibility", "role", element.getId().toString());
            }
        }
        return element.getResponsibilities().stream()
                .flatMap(responsibility -> name(responsibility).stream())
                .toList();
    }

    private Optional<Text> name(Responsibility responsibility) {
        return responsibility.getRole().equals(Responsibility.Role.LEADS)
                ? responsibility
                        .getActor()
                        .flatMap(id -> Optional.ofNullable(actors.get(id)))
                        .map(Actor::getName)
                : Optional.empty();
    }

    private static Text words(Timeframe time) {
        return Text.of(time.getAsWritten().or(time::getNotation).orElseThrow());
    }
}
