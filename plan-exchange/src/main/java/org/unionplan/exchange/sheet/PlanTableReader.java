package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.cell.ImportedIds;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

/** Creates a plan from one table: the tree of its rows, from which {@link PlanElements} creates elements. Not thread-safe. */
final class PlanTableReader {

    private static final int DEEPEST = 20;

    private final ListTable table;
    private final ImportedIds ids;
    private final TableReading reading;

    /** True if every row is a metric, whatever its type. */
    private final boolean onlyMetrics;

    private final CsvFindings findings = new CsvFindings();
    private final Map<String, PlanNode> byKey = new HashMap<>();
    private final List<PlanNode> roots = new ArrayList<>();

    /** True if rows with an identifier are placed by their order, since no row states its parent. */
    private boolean byOrder = true;

    PlanTableReader(ListTable table, ImportedIds ids, TableReading reading, boolean onlyMetrics) {
        this.table = table;
        this.ids = ids;
        this.reading = reading;
        this.onlyMetrics = onlyMetrics;
    }

    PlanImport read(String form) {
        StrategicPlan.Builder plan = StrategicPlan.builder()
                .id(ids.getDocument())
                .title(ids.getDocument().toString());
        int rows = TableCells.read(table, PlanColumn.class, PlanColumn::of, this::isHeading, reading, findings)
                .map(cells -> read(cells, plan))
                .orElse(0);
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

    private boolean isHeading(Map<PlanColumn, Integer> columns) {
        if (onlyMetrics && !columns.containsKey(PlanColumn.TITLE)) {
            columns.values().remove(0);
            columns.put(PlanColumn.TITLE, 0);
        }
        return columns.size() >= 2 && columns.containsKey(PlanColumn.TITLE);
    }

    private int read(TableCells<PlanColumn> cells, StrategicPlan.Builder plan) {
        cells.others().keySet().forEach(index -> cells.doubt(index, "csv.plan.column"));
        List<PlanNode> nodes = cells.rows().stream()
                .filter(row -> row.cell(PlanColumn.TITLE).isPresent())
                .map(row -> new PlanNode(row, onlyMetrics))
                .toList();
        byOrder = nodes.stream().allMatch(node -> node.cell(PlanColumn.PARENT).isEmpty());
        nodes.forEach(node -> name(node, cells));
        nodes.forEach(node -> place(node, cells));
        new PlanElements(cells, ids).addTo(plan, roots);
        return nodes.size();
    }

    /** Stated identifiers are given before others are made. */
    private void name(PlanNode node, TableCells<PlanColumn> cells) {
        Optional<ElementId> stated = node.cell(PlanColumn.ID).flatMap(ElementId::tryParse);
        PlanNode first = node.key().map(key -> byKey.putIfAbsent(key, node)).orElse(null);
        if (first != null && first.isAgain(node)) {
            first.id().ifPresent(node::setId);
            return;
        }
        stated.ifPresent(id -> node.setId(ids.free(id)));
        if (first != null) {
            cells.doubt(
                    node.row(),
                    PlanColumn.ORDER,
                    Severity.WARNING,
                    "csv.plan.key",
                    "found",
                    node.key().orElseThrow());
        }
        if (byOrder) {
            node.cell(PlanColumn.ORDER).ifPresent(order -> byKey.putIfAbsent(order, node));
        }
        Optional<ElementId> owner = node.cell(PlanColumn.OWNER_ID).flatMap(ElementId::tryParse);
        if (owner.isPresent()) {
            node.cell(PlanColumn.OWNER).ifPresent(name -> ids.actor(name, owner.get()));
        }
    }

    private void place(PlanNode node, TableCells<PlanColumn> cells) {
        Optional<String> key = node.parentKey(byOrder);
        Optional<PlanNode> above = key.map(byKey::get).filter(parent -> !isWithin(parent, node));
        if (above.isPresent()) {
            above.get().children().add(node);
            return;
        }
        key.ifPresent(words ->
                cells.doubt(node.row(), PlanColumn.PARENT, Severity.WARNING, "csv.plan.parent", "found", words));
        roots.add(node);
    }

    /** Returns true if the parents of one row include the other, or do not end. */
    private boolean isWithin(PlanNode from, PlanNode other) {
        PlanNode at = from;
        for (int i = 0; i < DEEPEST; i++) {
            if (at == other) {
                return true;
            }
            PlanNode next = at.parentKey(byOrder).map(byKey::get).orElse(null);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
