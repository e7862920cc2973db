package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.value.ElementId;

/** A row of a plan table with the rows below it in the tree. Not thread-safe. */
final class PlanNode {

    private static final Set<String> METRICS = Set.of(
            "key result",
            "keyresult",
            "kr",
            "metric",
            "kpi",
            "measure",
            "indicator",
            "resultat cle",
            "indicateur",
            "mesure");

    private final ReadRow<PlanColumn> row;
    private final boolean isMetric;
    private final List<PlanNode> children = new ArrayList<>();
    private @Nullable ElementId id;

    /**
     * A row.
     *
     * @param isMetric true if it is a metric, whatever its type
     */
    PlanNode(ReadRow<PlanColumn> row, boolean isMetric) {
        this.row = row;
        this.isMetric = isMetric || METRICS.contains(folded(row, PlanColumn.TYPE));
    }

    private static String folded(ReadRow<PlanColumn> row, PlanColumn column) {
        return row.cell(column).map(CellText::folded).orElse("");
    }

    ReadRow<PlanColumn> row() {
        return row;
    }

    Optional<String> cell(PlanColumn column) {
        return row.cell(column);
    }

    /** Returns the name by which other rows refer to this one. */
    Optional<String> key() {
        return cell(PlanColumn.ID).or(() -> cell(PlanColumn.ORDER));
    }

    /**
     * Returns the key of the row above in the tree: the parent that is stated, or for order 1.2.3 that is 1.2.
     *
     * @param byOrder true if rows with an identifier are placed by their order, too
     */
    Optional<String> parentKey(boolean byOrder) {
        Optional<String> stated = cell(PlanColumn.PARENT);
        if (stated.isPresent() || (!byOrder && cell(PlanColumn.ID).isPresent())) {
            return stated;
        }
        return cell(PlanColumn.ORDER)
                .map(order -> order.endsWith(".") ? order.substring(0, order.length() - 1) : order)
                .filter(order -> order.indexOf('.') > 0)
                .map(order -> order.substring(0, order.lastIndexOf('.')));
    }

    String type() {
        return folded(row, PlanColumn.TYPE);
    }

    /** Returns true if the row is a metric, by its type or its table. */
    boolean isMetric() {
        return isMetric;
    }

    /** Returns true if the row has a figure of its own. */
    boolean isMeasured() {
        return cell(PlanColumn.TARGET).isPresent()
                || cell(PlanColumn.CURRENT).isPresent()
                || cell(PlanColumn.START).isPresent();
    }

    /** Returns true for two rows of one metric, which measures what is above each. */
    boolean isAgain(PlanNode other) {
        return isMetric
                && other.isMetric
                && cell(PlanColumn.ID).isPresent()
                && cell(PlanColumn.TITLE).equals(other.cell(PlanColumn.TITLE));
    }

    /** Returns the identifier that it has so far. */
    Optional<ElementId> id() {
        return Optional.ofNullable(id);
    }

    void setId(ElementId id) {
        this.id = id;
    }

    List<PlanNode> children() {
        return children;
    }
}
