package org.unionplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final long line;
    private final Map<PlanColumn, String> cells;
    private final boolean isMetric;
    private final List<PlanNode> children = new ArrayList<>();

    /**
     * A row.
     *
     * @param isMetric true if it is a metric, whatever its type
     */
    PlanNode(long line, Map<PlanColumn, String> cells, boolean isMetric) {
        this.line = line;
        this.cells = cells;
        this.isMetric = isMetric;
    }

    long line() {
        return line;
    }

    Optional<String> cell(PlanColumn column) {
        String words = cells.getOrDefault(column, "");
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Returns the name by which other rows refer to this one. */
    Optional<String> key() {
        return cell(PlanColumn.ID).or(() -> cell(PlanColumn.ORDER));
    }

    /** Returns the key of the row above in the tree: the parent that is stated, or for order 1.2.3 that is 1.2. */
    Optional<String> parentKey() {
        Optional<String> stated = cell(PlanColumn.PARENT);
        if (stated.isPresent()) {
            return stated;
        }
        return cell(PlanColumn.ORDER)
                .map(order -> order.endsWith(".") ? order.substring(0, order.length() - 1) : order)
                .filter(order -> order.indexOf('.') > 0)
                .map(order -> order.substring(0, order.lastIndexOf('.')));
    }

    String type() {
        return cell(PlanColumn.TYPE).map(AgreementColumn::folded).orElse("");
    }

    /** Returns true if the row is a metric, by its type or its table. */
    boolean isMetric() {
        return isMetric || METRICS.contains(type().toLowerCase(Locale.ROOT));
    }

    /** Returns true if the row has a figure of its own. */
    boolean isMeasured() {
        return cell(PlanColumn.TARGET).isPresent()
                || cell(PlanColumn.CURRENT).isPresent()
                || cell(PlanColumn.START).isPresent();
    }

    List<PlanNode> children() {
        return children;
    }
}
