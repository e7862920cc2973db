package org.unionplan.exchange.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Writes metrics as tables, each below the first element that it measures. Not thread-safe. */
final class MetricRows {

    private static final Set<String> WRITTEN =
            Set.of("id", "name", "unit", "direction", "baseline", "targets", "observations");
    private static final List<String> COLUMNS =
            List.of("metric", "unit", "baseline", "target", "due", "current", "as-of");

    private final StrategicPlan plan;
    private final MarkdownLines lines;
    private final MarkdownLosses losses;
    private final Map<ElementId, Metric> metrics = new HashMap<>();
    private final Set<ElementId> written = new HashSet<>();

    MetricRows(StrategicPlan plan, MarkdownLines lines, MarkdownLosses losses) {
        this.plan = plan;
        this.lines = lines;
        this.losses = losses;
        plan.getMetrics().forEach(metric -> metrics.putIfAbsent(metric.getId(), metric));
    }

    /** Writes the metrics of an element that have not been written before. */
    void of(PlanElement element) {
        List<Metric> linked = element.getMetrics().stream()
                .map(MetricLink::getMetric)
                .map(metrics::get)
                .filter(Objects::nonNull)
                .filter(metric -> written.add(metric.getId()))
                .toList();
        if (linked.size() < element.getMetrics().size()) {
            losses.lost("element", "metrics", element.getId().toString());
        }
        table(linked);
    }

    /** Writes the metrics that no element has. */
    void rest() {
        List<Metric> others = plan.getMetrics().stream()
                .filter(metric -> written.add(metric.getId()))
                .toList();
        if (!others.isEmpty()) {
            lines.heading(2, lines.say("markdown.metrics"));
            table(others);
        }
    }

    private void table(List<Metric> listed) {
        if (listed.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> lines.say("markdown.column." + column))
                .toList());
        listed.forEach(metric -> rows.add(row(metric)));
        lines.table(rows);
    }

    private List<String> row(Metric metric) {
        String id = metric.getId().toString();
        losses.look(Metric.shape(), metric, id, WRITTEN);
        metric.getBaseline().ifPresent(baseline -> losses.look(Baseline.shape(), baseline, id, Set.of("value")));
        metric.getTargets().forEach(each -> losses.look(Target.shape(), each, id, Set.of("value", "due")));
        metric.getObservations().forEach(each -> losses.look(Observation.shape(), each, id, Set.of("value", "asOf")));
        if (metric.getTargets().size() > 1) {
            losses.lost("metric", "targets", id);
        }
        if (metric.getObservations().size() > 1) {
            losses.lost("metric", "observations", id);
        }
        Optional<Target> target = metric.getTargets().stream().findFirst();
        List<Observation> observations = metric.getObservations();
        Optional<Observation> last =
                observations.isEmpty() ? Optional.empty() : Optional.of(observations.get(observations.size() - 1));
        return List.of(
                lines.text(metric.getName()),
                metric.getUnit().map(lines::text).orElse(""),
                figure(metric.getBaseline().map(Baseline::getValue)),
                figure(target.flatMap(Target::getValue)),
                time(target.flatMap(Target::getDue)),
                figure(last.flatMap(Observation::getValue)),
                time(last.flatMap(Observation::getAsOf)));
    }

    private String figure(Optional<Quantity> figure) {
        return figure.map(value -> MarkdownText.escape(lines.say(value.toMessage())))
                .orElse("");
    }

    private String time(Optional<Timeframe> time) {
        return time.map(when -> lines.text(
                        Text.of(when.getAsWritten().or(when::getNotation).orElseThrow())))
                .orElse("");
    }
}
