package org.unionplan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/** Makes a plan of one table. Not thread-safe. */
final class PlanTableReader {

    private static final int DEEPEST = 20;

    private final ListTable table;
    private final ImportedIds ids;
    private final DateOrder dates;

    /** True if every row is a metric, whatever its type. */
    private final boolean onlyMetrics;

    private final CsvFindings findings = new CsvFindings();
    private final Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
    private final Map<String, PlanNode> byKey = new HashMap<>();
    private final List<Metric> metrics = new ArrayList<>();
    private final List<PlanNode> roots = new ArrayList<>();
    private long heading = -1;
    private int rows;

    PlanTableReader(ListTable table, ImportedIds ids, DateOrder dates, boolean onlyMetrics) {
        this.table = table;
        this.ids = ids;
        this.dates = dates;
        this.onlyMetrics = onlyMetrics;
    }

    PlanImport read(String form) {
        table.forEachRow(this::heading);
        if (heading < 0) {
            findings.add(Severity.ERROR, "csv.columns", Pointer.ROOT, Optional.empty());
        } else {
            List<PlanNode> nodes = new ArrayList<>();
            table.forEachRow(row -> node(row, nodes));
            nodes.forEach(this::place);
        }
        StrategicPlan.Builder plan = StrategicPlan.builder()
                .id(ids.getDocument())
                .title(ids.getDocument().toString());
        for (PlanNode root : roots) {
            if (root.isMetric()) {
                plan.addMetricLink(link(root));
            } else {
                plan.addCornerstone(cornerstone(root));
            }
        }
        metrics.forEach(plan::addMetric);
        ids.getActors().forEach(plan::addActor);
        StrategicPlan made = plan.build();
        return new PlanImport(
                made,
                findings.report()
                        .and(DocumentValidator.standard()
                                .validate(made)
                                .filter(finding -> finding.getSeverity() == Severity.ERROR)),
                rows,
                form);
    }

    private boolean heading(ListTable.ListRow row) {
        Map<PlanColumn, Integer> found = new EnumMap<>(PlanColumn.class);
        for (int i = 0; i < row.getSize(); i++) {
            int index = i;
            PlanColumn.of(FormulaGuard.unguarded(row.getCell(i))).ifPresent(column -> found.putIfAbsent(column, index));
        }
        if (onlyMetrics && !found.containsKey(PlanColumn.TITLE)) {
            found.values().remove(0);
            found.put(PlanColumn.TITLE, 0);
        }
        if (found.size() < 2 || !found.containsKey(PlanColumn.TITLE)) {
            return true;
        }
        columns.putAll(found);
        heading = row.getLine();
        for (int i = 0; i < row.getSize(); i++) {
            String words = row.getCell(i).strip();
            if (!words.isEmpty() && !found.containsValue(i)) {
                findings.add(
                        Severity.WARNING,
                        "csv.plan.column",
                        Pointer.ROOT,
                        Optional.of(table.locate(heading, i)),
                        "heading",
                        words);
            }
        }
        return false;
    }

    private boolean node(ListTable.ListRow row, List<PlanNode> nodes) {
        if (row.getLine() <= heading) {
            return true;
        }
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        columns.forEach((column, index) -> {
            if (index < row.getSize()) {
                cells.put(column, FormulaGuard.unguarded(row.getCell(index)).strip());
            }
        });
        PlanNode node = new PlanNode(row.getLine(), cells, onlyMetrics);
        if (node.cell(PlanColumn.TITLE).isPresent()) {
            rows++;
            nodes.add(node);
            node.key().ifPresent(key -> {
                if (byKey.putIfAbsent(key, node) != null) {
                    doubt(node, PlanColumn.ORDER, "csv.plan.key", key);
                }
            });
        }
        return true;
    }

    private void place(PlanNode node) {
        Optional<PlanNode> above = node.parentKey().map(byKey::get).filter(parent -> !isWithin(parent, node));
        if (above.isPresent()) {
            above.get().children().add(node);
            return;
        }
        node.parentKey().ifPresent(key -> doubt(node, PlanColumn.PARENT, "csv.plan.parent", key));
        roots.add(node);
    }

    /** Returns true if the parents of one row include the other, or do not end. */
    private boolean isWithin(PlanNode from, PlanNode other) {
        PlanNode at = from;
        for (int i = 0; i < DEEPEST; i++) {
            if (at == other) {
                return true;
            }
            PlanNode next = at.parentKey().map(byKey::get).orElse(null);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private void doubt(PlanNode node, PlanColumn column, String code, Object found) {
        findings.add(
                Severity.WARNING,
                code,
                Pointer.ROOT,
                Optional.of(table.locate(node.line(), columns.getOrDefault(column, 0))),
                "found",
                found,
                "column",
                column.heading());
    }

    private ElementId made(PlanNode node, String suffix) {
        String stated = node.cell(PlanColumn.ID).orElse("");
        ElementId wanted = suffix.isEmpty() && ElementId.tryParse(stated).isPresent()
                ? ElementId.of(stated)
                : ListIds.shortened(ElementId.slug(node.cell(PlanColumn.TITLE).orElse("") + suffix));
        return ids.free(wanted);
    }

    private Cornerstone cornerstone(PlanNode node) {
        Cornerstone.Builder element = Cornerstone.builder()
                .id(made(node, ""))
                .number(node.cell(PlanColumn.ORDER))
                .name(title(node))
                .timeframe(period(node))
                .responsibilities(owner(node))
                .unknownMembers(own(node, true));
        links(node).forEach(element::addMetric);
        below(node).forEach(child -> element.addPriority(priority(child)));
        return element.build();
    }

    private Priority priority(PlanNode node) {
        Priority.Builder element = Priority.builder()
                .id(made(node, ""))
                .number(node.cell(PlanColumn.ORDER))
                .name(title(node))
                .timeframe(period(node))
                .responsibilities(owner(node))
                .unknownMembers(own(node, true));
        links(node).forEach(element::addMetric);
        below(node).forEach(child -> element.addAction(action(child)));
        return element.build();
    }

    private Action action(PlanNode node) {
        Action.Builder element = Action.builder()
                .id(made(node, ""))
                .number(node.cell(PlanColumn.ORDER))
                .name(title(node))
                .timeframe(period(node))
                .responsibilities(owner(node))
                .unknownMembers(own(node, true));
        links(node).forEach(element::addMetric);
        below(node).forEach(child -> element.addAction(action(child)));
        return element.build();
    }

    private static List<PlanNode> below(PlanNode node) {
        return node.children().stream().filter(child -> !child.isMetric()).toList();
    }

    /** The metrics below an element, and its own figures as one more. */
    private List<MetricLink> links(PlanNode node) {
        List<MetricLink> links = new ArrayList<>();
        if (node.isMeasured()) {
            links.add(link(node));
        }
        node.children().stream().filter(PlanNode::isMetric).forEach(child -> links.add(link(child)));
        return links;
    }

    private MetricLink link(PlanNode node) {
        ElementId metric = made(node, node.isMetric() ? "" : " progress");
        Metric.Builder figures = Metric.builder()
                .id(metric)
                .number(node.isMetric() ? node.cell(PlanColumn.ORDER) : Optional.empty())
                .name(title(node))
                .unit(node.cell(PlanColumn.UNIT).map(Text::of))
                .unknownMembers(own(node, !node.isMetric()).isEmpty() ? own(node, false) : Members.NONE);
        if (node.isMetric()) {
            figures.responsibilities(owner(node));
        }
        Optional<Quantity> start = figure(node, PlanColumn.START);
        Optional<Quantity> target = figure(node, PlanColumn.TARGET);
        start.ifPresent(
                value -> figures.baseline(Baseline.builder().value(value).build()));
        target.ifPresent(value -> figures.addTarget(
                Target.builder().value(value).due(period(node)).build()));
        if (start.isPresent() && target.isPresent()) {
            direction(start.get(), target.get()).ifPresent(figures::direction);
        }
        figure(node, PlanColumn.CURRENT).ifPresent(value -> figures.addObservation(observation(node, value)));
        metrics.add(figures.build());
        MetricLink.Builder link = MetricLink.builder().metric(metric);
        weight(node).ifPresent(link::weight);
        return link.build();
    }

    /** The direction from the first figure to the last one; none if they are the same. */
    private static Optional<Metric.Direction> direction(Quantity start, Quantity target) {
        int sign = target.getValue().compareTo(start.getValue());
        if (sign == 0) {
            return Optional.empty();
        }
        return Optional.of(sign > 0 ? Metric.Direction.INCREASE : Metric.Direction.DECREASE);
    }

    private Observation observation(PlanNode node, Quantity value) {
        Optional<Timeframe> day = date(node, PlanColumn.AS_OF);
        if (day.isEmpty()) {
            doubt(node, PlanColumn.CURRENT, "csv.plan.undated", Figures.written(value));
        }
        return Observation.builder().value(value).asOf(day).build();
    }

    private static Text title(PlanNode node) {
        return Text.of(node.cell(PlanColumn.TITLE).orElseThrow());
    }

    /** The status in the words of the source: a plan records it with a day, which such tables do not have. */
    private static Members own(PlanNode node, boolean isElement) {
        Map<String, Datum> members = new LinkedHashMap<>();
        if (isElement == !node.isMetric()) {
            node.cell(PlanColumn.STATUS).ifPresent(status -> members.put(PlanColumn.STATUS_MEMBER, Datum.of(status)));
            node.cell(PlanColumn.TYPE).ifPresent(type -> members.put("x-type", Datum.of(type)));
        }
        return Members.of(members);
    }

    private List<Responsibility> owner(PlanNode node) {
        return node.cell(PlanColumn.OWNER).stream()
                .map(name -> Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor(ids.actor(name))
                        .build())
                .toList();
    }

    private Optional<Timeframe> period(PlanNode node) {
        return date(node, PlanColumn.PERIOD);
    }

    private Optional<Timeframe> date(PlanNode node, PlanColumn column) {
        return node.cell(column).flatMap(words -> {
            WrittenDate read = WrittenDate.read(words, dates);
            if (!read.doubt().isEmpty()) {
                doubt(node, column, "csv.date.words", words);
            }
            return read.date();
        });
    }

    private Optional<Decimal> weight(PlanNode node) {
        return figure(node, PlanColumn.WEIGHT).map(Quantity::getValue).filter(weight -> weight.signum() >= 0);
    }

    private Optional<Quantity> figure(PlanNode node, PlanColumn column) {
        return node.cell(column).flatMap(words -> {
            try {
                Optional<Quantity> whole = Figures.count(words, NumberMarks.UNKNOWN);
                return Optional.of(whole.orElseGet(() -> Quantity.parse(words)));
            } catch (ValueFormatException e) {
                doubt(node, column, "csv.plan.figure", words);
                return Optional.empty();
            }
        });
    }
}
