package org.unionplan.exchange.stratml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * Creates cornerstones from goals and priorities from objectives. An objective whose sequence indicator continues that of one
 * before it is an action below that one, with a finding. Not thread-safe.
 */
final class GoalReader {

    /** The most levels that sequence indicators make. */
    private static final int DEEPEST = 20;

    private final FreshIds ids;
    private final StakeholderReader stakeholders;
    private final IndicatorReader indicators;
    private final XmlFindings findings;
    private final List<Metric> metrics = new ArrayList<>();

    /** An objective and those below it. */
    private record ObjectiveNode(XmlElement objective, String sequence, List<ObjectiveNode> below) {

        boolean leadsTo(String other) {
            return !sequence.isEmpty()
                    && other.length() > sequence.length() + 1
                    && other.startsWith(sequence)
                    && !Character.isLetterOrDigit(other.charAt(sequence.length()));
        }
    }

    GoalReader(FreshIds ids, StakeholderReader stakeholders, IndicatorReader indicators, XmlFindings findings) {
        this.ids = ids;
        this.stakeholders = stakeholders;
        this.indicators = indicators;
        this.findings = findings;
    }

    /** Returns true unless a goal is only there because the schema needs one. */
    static boolean isGoal(XmlElement goal) {
        return goal.getChildren().stream()
                .anyMatch(child ->
                        !child.getText().isEmpty() || !child.getChildren().isEmpty());
    }

    /** Returns the metrics of all objectives read so far. */
    List<Metric> metrics() {
        return metrics;
    }

    Cornerstone read(XmlElement goal) {
        Map<String, List<?>> values = new HashMap<>();
        KeptValues kept = readMembers(goal, values);
        List<Priority> priorities = new ArrayList<>();
        for (ObjectiveNode node : nodesOf(goal)) {
            priorities.add(readObjective(node, Priority.shape()));
        }
        values.put("priorities", priorities);
        return build(Cornerstone.shape(), values, kept);
    }

    private List<ObjectiveNode> nodesOf(XmlElement goal) {
        List<ObjectiveNode> top = new ArrayList<>();
        Deque<ObjectiveNode> above = new ArrayDeque<>();
        for (XmlElement objective : goal.getChildren("Objective")) {
            String sequence =
                    objective.textOf("SequenceIndicator").map(String::strip).orElse("");
            ObjectiveNode node = new ObjectiveNode(objective, sequence, new ArrayList<>());
            while (!above.isEmpty() && (!above.peek().leadsTo(sequence) || above.size() == DEEPEST)) {
                above.pop();
            }
            if (above.isEmpty()) {
                top.add(node);
            } else {
                above.peek().below().add(node);
                findings.advise(
                        objective,
                        Message.of("stratml.below")
                                .with("number", XmlFindings.shown(sequence))
                                .with("above", XmlFindings.shown(above.peek().sequence())));
            }
            above.push(node);
        }
        return top;
    }

    private <E extends PlanElement> E readObjective(ObjectiveNode node, Shape<E> shape) {
        Map<String, List<?>> values = new HashMap<>();
        KeptValues kept = readMembers(node.objective(), values);
        Text name = (Text) values.getOrDefault("name", List.of()).get(0);
        List<MetricLink> links = new ArrayList<>();
        for (XmlElement indicator : node.objective().getChildren("PerformanceIndicator")) {
            Metric metric = indicators.read(indicator, name.getAll().get(0));
            metrics.add(metric);
            links.add(MetricLink.builder().metric(metric.getId()).build());
        }
        values.put("metrics", links);
        List<Action> actions = new ArrayList<>();
        for (ObjectiveNode below : node.below()) {
            actions.add(readObjective(below, Action.shape()));
        }
        values.put("actions", actions);
        return build(shape, values, kept);
    }

    /** Reads what goals and objectives share. */
    private KeptValues readMembers(XmlElement element, Map<String, List<?>> values) {
        KeptValues kept = new KeptValues();
        Optional<String> number = PlanText.read(element, "SequenceIndicator", kept);
        Optional<String> statement = PlanText.read(element, "Description", kept);
        Optional<String> identifier = element.textOf("Identifier");
        String label =
                element.textOf("Name").or(() -> number).orElse(element.getName().equals("Goal") ? "goal" : "objective");
        ElementId id = ids.of(element, identifier, label);
        if (identifier.isEmpty()) {
            kept.keep("identifier", "");
        }
        String made = statement.or(() -> number).orElse(id.toString());
        values.put("id", List.of(id));
        values.put("number", number.map(List::of).orElse(List.of()));
        values.put("name", List.of(Text.of(PlanText.readName(element, "Name", kept, made))));
        values.put("statement", statement.map(Text::of).map(List::of).orElse(List.of()));
        values.put(
                "narratives",
                StratmlReader.otherInformation(element, kept).map(List::of).orElse(List.of()));
        values.put("responsibilities", stakeholders.read(element));
        return kept;
    }

    private static <E extends PlanElement> E build(Shape<E> shape, Map<String, List<?>> values, KeptValues kept) {
        return shape.assemble(property -> values.getOrDefault(property.getName(), List.of()), kept.toMembers());
    }
}
