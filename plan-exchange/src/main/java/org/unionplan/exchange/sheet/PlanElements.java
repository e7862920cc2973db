package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.cell.ImportedIds;
import org.unionplan.exchange.cell.KnownTerms;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Creates the elements of a plan from the rows of a table, and its metrics with {@link PlanMetrics}. Not thread-safe. */
final class PlanElements {

    private static final Map<String, PlanElement.Level> LEVELS = Map.of(
            "cornerstone", PlanElement.Level.CORNERSTONE,
            "pierre angulaire", PlanElement.Level.CORNERSTONE,
            "pillar", PlanElement.Level.PILLAR,
            "pilier", PlanElement.Level.PILLAR,
            "priority", PlanElement.Level.PRIORITY,
            "priorite", PlanElement.Level.PRIORITY,
            "action", PlanElement.Level.ACTION);

    private final TableCells<PlanColumn> cells;
    private final ImportedIds ids;
    private final PlanMetrics metrics;

    PlanElements(TableCells<PlanColumn> cells, ImportedIds ids) {
        this.cells = cells;
        this.ids = ids;
        this.metrics = new PlanMetrics(cells, this);
    }

    /** Adds the elements and metrics of a tree to a plan. */
    void addTo(StrategicPlan.Builder plan, List<PlanNode> roots) {
        for (PlanNode root : roots) {
            if (root.isMetric()) {
                plan.addMetricLink(metrics.link(root));
            } else {
                plan.addCornerstone(cornerstone(root));
            }
        }
        plan.addAllMetrics(metrics.all());
    }

    /** Returns the identifier of a row, which is made of its title if it has none. */
    ElementId id(PlanNode node, String suffix) {
        return node.id()
                .filter(id -> suffix.isEmpty())
                .orElseGet(() -> ids.make(node.cell(PlanColumn.TITLE).orElse("") + suffix));
    }

    static Text title(PlanNode node) {
        return Text.of(node.cell(PlanColumn.TITLE).orElseThrow());
    }

    List<Responsibility> owner(PlanNode node) {
        Optional<ElementId> stated = node.cell(PlanColumn.OWNER_ID).flatMap(ElementId::tryParse);
        return node.cell(PlanColumn.OWNER).stream()
                .map(name -> Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor(stated.map(id -> ids.actor(name, id)).orElseGet(() -> ids.actor(name)))
                        .build())
                .toList();
    }

    private Cornerstone cornerstone(PlanNode node) {
        Cornerstone.Builder element = Cornerstone.builder().from(common(node, PlanElement.Level.CORNERSTONE));
        for (PlanNode child : below(node)) {
            switch (level(child)) {
                case PILLAR -> element.addPillar(pillar(child));
                case ACTION -> element.addAction(action(child));
                default -> element.addPriority(priority(child));
            }
        }
        return element.build();
    }

    private Pillar pillar(PlanNode node) {
        Pillar.Builder element = Pillar.builder().from(common(node, PlanElement.Level.PILLAR));
        for (PlanNode child : below(node)) {
            if (level(child) == PlanElement.Level.ACTION) {
                element.addAction(action(child));
            } else {
                element.addPriority(priority(child));
            }
        }
        return element.build();
    }

    private Priority priority(PlanNode node) {
        Priority.Builder element = Priority.builder().from(common(node, PlanElement.Level.PRIORITY));
        below(node).forEach(child -> element.addAction(action(child)));
        return element.build();
    }

    private Action action(PlanNode node) {
        Action.Builder element = Action.builder().from(common(node, PlanElement.Level.ACTION));
        below(node).forEach(child -> element.addAction(action(child)));
        return element.build();
    }

    /** Returns an element with the members that elements of all levels have. */
    private PlanElement common(PlanNode node, PlanElement.Level level) {
        List<StatusUpdate> updates = updates(node);
        return Action.builder()
                .id(id(node, ""))
                .number(node.cell(PlanColumn.ORDER))
                .name(title(node))
                .timeframe(cells.date(node.row(), PlanColumn.PERIOD))
                .responsibilities(owner(node))
                .statusUpdates(updates)
                .metrics(links(node))
                .unknownMembers(own(node, level, !updates.isEmpty()))
                .build();
    }

    private static PlanElement.Level level(PlanNode node) {
        return LEVELS.getOrDefault(node.type(), PlanElement.Level.CORE_VALUE);
    }

    private static List<PlanNode> below(PlanNode node) {
        return node.children().stream().filter(child -> !child.isMetric()).toList();
    }

    /** Returns the links to the metrics below an element, and to its own figures as one more. */
    private List<MetricLink> links(PlanNode node) {
        List<MetricLink> links = new ArrayList<>();
        if (node.isMeasured()) {
            links.add(metrics.link(node));
        }
        node.children().stream().filter(PlanNode::isMetric).forEach(child -> links.add(metrics.link(child)));
        return links;
    }

    /** Returns the status if the row has its day. */
    private List<StatusUpdate> updates(PlanNode node) {
        Optional<String> status = node.cell(PlanColumn.STATUS);
        if (status.isEmpty()) {
            return List.of();
        }
        Optional<Timeframe> day = cells.date(node.row(), PlanColumn.AS_OF);
        return day.stream()
                .map(date -> StatusUpdate.builder()
                        .date(date)
                        .status(KnownTerms.status(status.get()))
                        .build())
                .toList();
    }

    /** Returns the words of the source for a status without a day, and for a type that is not a level of plans. */
    private static Members own(PlanNode node, PlanElement.Level level, boolean isDated) {
        Map<String, Datum> members = new LinkedHashMap<>();
        if (!isDated) {
            node.cell(PlanColumn.STATUS).ifPresent(status -> members.put(PlanColumn.STATUS_MEMBER, Datum.of(status)));
        }
        if (level(node) != level) {
            node.cell(PlanColumn.TYPE).ifPresent(type -> members.put(PlanColumn.TYPE_MEMBER, Datum.of(type)));
        }
        return Members.of(members);
    }
}
