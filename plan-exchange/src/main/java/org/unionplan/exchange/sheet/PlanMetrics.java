package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.rule.Severity;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Creates metrics from the rows of a table, and from elements that have figures. Not thread-safe. */
final class PlanMetrics {

    /** The word that the type of a metric is written with. */
    static final String TYPE = "metric";

    private final TableCells<PlanColumn> cells;
    private final PlanElements elements;
    private final List<Metric> metrics = new ArrayList<>();
    private final Set<ElementId> made = new HashSet<>();

    PlanMetrics(TableCells<PlanColumn> cells, PlanElements elements) {
        this.cells = cells;
        this.elements = elements;
    }

    /** Returns the metrics that there are links to. */
    List<Metric> all() {
        return metrics;
    }

    /** Returns the link to the metric of a row. */
    MetricLink link(PlanNode node) {
        ElementId id = elements.id(node, node.isMetric() ? "" : " progress");
        if (made.add(id)) {
            metrics.add(metric(id, node));
        }
        MetricLink.Builder link = MetricLink.builder().metric(id);
        Optional<Quantity> weight = cells.figure(node.row(), PlanColumn.WEIGHT)
                .filter(figure -> figure.getValue().signum() >= 0);
        if (weight.isPresent()) {
            link.weight(weight.get().getValue());
        } else {
            link.unknownMembers(own(node, PlanColumn.WEIGHT));
        }
        return link.build();
    }

    private Metric metric(ElementId id, PlanNode node) {
        Metric.Builder metric = Metric.builder()
                .id(id)
                .name(PlanElements.title(node))
                .unit(node.cell(PlanColumn.UNIT).map(Text::of));
        Members own = Members.NONE;
        if (node.isMetric()) {
            metric.number(node.cell(PlanColumn.ORDER)).responsibilities(elements.owner(node));
            own = words(node);
        }
        Optional<Quantity> start = cells.figure(node.row(), PlanColumn.START);
        if (start.isPresent()) {
            metric.baseline(Baseline.builder().value(start.get()).build());
        } else {
            own = with(own, own(node, PlanColumn.START));
        }
        target(node, start, metric);
        if (node.cell(PlanColumn.CURRENT).isPresent()) {
            metric.addObservation(observation(node));
        }
        return metric.unknownMembers(own).build();
    }

    private void target(PlanNode node, Optional<Quantity> start, Metric.Builder metric) {
        Optional<Timeframe> due = cells.date(node.row(), PlanColumn.PERIOD);
        Optional<Quantity> target = cells.figure(node.row(), PlanColumn.TARGET);
        if (node.cell(PlanColumn.TARGET).isEmpty()) {
            metric.timeframe(node.isMetric() ? due : Optional.empty());
            return;
        }
        Optional<Text> words = target.isPresent()
                ? Optional.empty()
                : node.cell(PlanColumn.TARGET).map(Text::of);
        metric.addTarget(Target.builder().value(target).text(words).due(due).build());
        if (start.isPresent() && target.isPresent()) {
            direction(start.get(), target.get()).ifPresent(metric::direction);
        }
    }

    /** Returns the direction from the first figure to the last one; none if they are the same. */
    private static Optional<Metric.Direction> direction(Quantity start, Quantity target) {
        int sign = target.getValue().compareTo(start.getValue());
        if (sign == 0) {
            return Optional.empty();
        }
        return Optional.of(sign > 0 ? Metric.Direction.INCREASE : Metric.Direction.DECREASE);
    }

    private Observation observation(PlanNode node) {
        String words = node.cell(PlanColumn.CURRENT).orElseThrow();
        Optional<Quantity> value = cells.figure(node.row(), PlanColumn.CURRENT);
        Optional<Timeframe> day = cells.date(node.row(), PlanColumn.AS_OF);
        if (day.isEmpty()) {
            cells.doubt(node.row(), PlanColumn.CURRENT, Severity.WARNING, "csv.plan.undated", "found", words);
        }
        return Observation.builder()
                .value(value)
                .text(value.isPresent() ? Optional.empty() : Optional.of(Text.of(words)))
                .asOf(day)
                .build();
    }

    /** Returns the words of the source for the status of a metric, and for its type if it is another one. */
    private static Members words(PlanNode node) {
        Members own = Members.NONE;
        Optional<String> status = node.cell(PlanColumn.STATUS);
        own = status.isEmpty() ? own : own.with(PlanColumn.STATUS_MEMBER, Datum.of(status.get()));
        Optional<String> type = node.cell(PlanColumn.TYPE).filter(words -> !words.equals(TYPE));
        return type.isEmpty() ? own : own.with(PlanColumn.TYPE_MEMBER, Datum.of(type.get()));
    }

    /** Returns the name of the member that a cell of a column is kept as if it is no figure. */
    static String member(PlanColumn column) {
        return CellText.OWN + column.heading();
    }

    /** Returns a cell that is no figure as a member of our own. */
    private static Members own(PlanNode node, PlanColumn column) {
        return node.cell(column)
                .map(words -> Members.NONE.with(member(column), Datum.of(words)))
                .orElse(Members.NONE);
    }

    private static Members with(Members own, Members more) {
        Members all = own;
        for (String name : more.getNames()) {
            all = all.with(name, more.get(name).orElseThrow());
        }
        return all;
    }
}
