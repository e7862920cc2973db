package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** Writes the rows of the elements of a plan, each with the metrics that measure it below it. Not thread-safe. */
final class ElementSheet {

    private final Map<ElementId, Metric> metrics = new HashMap<>();
    private final Map<ElementId, Actor> actors = new HashMap<>();
    private final Set<ElementId> linked = new HashSet<>();
    private final List<List<String>> rows = new ArrayList<>();

    private ElementSheet(StrategicPlan plan) {
        plan.getMetrics().forEach(metric -> metrics.putIfAbsent(metric.getId(), metric));
        plan.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
    }

    /** Returns the rows of a plan, the headings first. */
    static List<List<String>> of(StrategicPlan plan) {
        ElementSheet table = new ElementSheet(plan);
        table.rows.add(
                Arrays.stream(PlanColumn.values()).map(PlanColumn::heading).toList());
        plan.getCornerstones().forEach(cornerstone -> table.element(cornerstone, ""));
        plan.getMetricLinks().forEach(link -> table.metric(link, ""));
        plan.getMetrics().stream()
                .filter(metric -> !table.linked.contains(metric.getId()))
                .forEach(metric ->
                        table.metric(MetricLink.builder().metric(metric.getId()).build(), ""));
        return table.rows;
    }

    private void element(PlanElement element, String parent) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        cells.put(PlanColumn.ID, element.getId().toString());
        cells.put(PlanColumn.PARENT, parent);
        cells.put(
                PlanColumn.TYPE,
                own(element, PlanColumn.TYPE_MEMBER).orElse(element.getLevel().getKeyword()));
        cells.put(PlanColumn.TITLE, plain(element.getName()));
        element.getNumber().ifPresent(number -> cells.put(PlanColumn.ORDER, number));
        element.getTimeframe().ifPresent(period -> cells.put(PlanColumn.PERIOD, WrittenDate.written(period)));
        owner(element.getResponsibilities(), cells);
        List<StatusUpdate> updates = element.getStatusUpdates();
        if (updates.isEmpty()) {
            own(element, PlanColumn.STATUS_MEMBER).ifPresent(words -> cells.put(PlanColumn.STATUS, words));
        } else {
            StatusUpdate last = updates.get(updates.size() - 1);
            cells.put(PlanColumn.STATUS, last.getStatus().toString());
            cells.put(PlanColumn.AS_OF, WrittenDate.written(last.getDate()));
        }
        write(cells);
        String id = element.getId().toString();
        element.getMetrics().forEach(link -> metric(link, id));
        element.getChildren().forEach(child -> element(child, id));
    }

    private void metric(MetricLink link, String parent) {
        Metric metric = metrics.get(link.getMetric());
        if (metric == null) {
            return;
        }
        linked.add(metric.getId());
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        cells.put(PlanColumn.ID, metric.getId().toString());
        cells.put(PlanColumn.PARENT, parent);
        cells.put(PlanColumn.TYPE, own(metric, PlanColumn.TYPE_MEMBER).orElse(PlanMetrics.TYPE));
        cells.put(PlanColumn.TITLE, plain(metric.getName()));
        metric.getNumber().ifPresent(number -> cells.put(PlanColumn.ORDER, number));
        metric.getUnit().ifPresent(unit -> cells.put(PlanColumn.UNIT, plain(unit)));
        own(metric, PlanColumn.STATUS_MEMBER).ifPresent(words -> cells.put(PlanColumn.STATUS, words));
        cells.put(
                PlanColumn.WEIGHT,
                own(link, PlanMetrics.member(PlanColumn.WEIGHT))
                        .orElseGet(() -> MetricFigures.written(link.getWeight())));
        owner(metric.getResponsibilities(), cells);
        figures(metric, cells);
        write(cells);
    }

    private static void figures(Metric metric, Map<PlanColumn, String> cells) {
        metric.getBaseline()
                .map(Baseline::getValue)
                .map(MetricFigures::written)
                .or(() -> own(metric, PlanMetrics.member(PlanColumn.START)))
                .ifPresent(words -> cells.put(PlanColumn.START, words));
        Optional<Target> target = metric.getTargets().stream()
                .filter(each ->
                        each.getDimensions().isEmpty() && each.getEachOf().isEmpty())
                .reduce((before, after) -> after);
        target.ifPresent(each -> cells.put(
                PlanColumn.TARGET,
                each.getValue()
                        .map(MetricFigures::written)
                        .orElseGet(() -> each.getText().map(ElementSheet::plain).orElse(""))));
        target.flatMap(Target::getDue)
                .or(metric::getTimeframe)
                .ifPresent(period -> cells.put(PlanColumn.PERIOD, WrittenDate.written(period)));
        Optional<Observation> current = metric.getObservations().stream()
                .filter(each -> each.getDimensions().isEmpty())
                .filter(each -> each.getValue().isPresent() || each.getText().isPresent())
                .reduce((before, after) -> after);
        current.ifPresent(each -> {
            each.getValue()
                    .map(MetricFigures::written)
                    .or(() -> each.getText().map(ElementSheet::plain))
                    .ifPresent(words -> cells.put(PlanColumn.CURRENT, words));
            each.getAsOf().ifPresent(day -> cells.put(PlanColumn.AS_OF, WrittenDate.written(day)));
        });
    }

    private void owner(List<Responsibility> responsibilities, Map<PlanColumn, String> cells) {
        responsibilities.stream()
                .filter(each -> each.getRole().equals(Responsibility.Role.LEADS))
                .flatMap(each -> each.getActor().stream())
                .map(actors::get)
                .filter(actor -> actor != null)
                .findFirst()
                .ifPresent(actor -> {
                    cells.put(PlanColumn.OWNER, plain(actor.getName()));
                    cells.put(PlanColumn.OWNER_ID, actor.getId().toString());
                });
    }

    private static Optional<String> own(Extensible thing, String member) {
        return thing.getUnknownMembers()
                .get(member)
                .filter(Datum.Str.class::isInstance)
                .map(words -> ((Datum.Str) words).value());
    }

    /** Returns a text in one wording, the first of several. */
    static String plain(Text text) {
        return text.getAll().get(0);
    }

    private void write(Map<PlanColumn, String> cells) {
        rows.add(Arrays.stream(PlanColumn.values())
                .map(column -> CellText.encodable(cells.getOrDefault(column, "")))
                .toList());
    }
}
