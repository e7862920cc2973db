package org.unionplan.exchange.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.plan.ProgressReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/**
 * An observation with its metric, which a report names without having it.
 *
 * @param known the metric, if the document has it
 */
record ObservationRows(TableSource source, Observation observation, ElementId metric, Optional<Metric> known) {

    static ColumnList<ObservationRows> columns() {
        return new ColumnList<ObservationRows>()
                .text("document", row -> row.source.id())
                .text(
                        "documentType",
                        row -> Optional.of(
                                DocumentType.of(row.source.document()).getKeyword()))
                .text("metric", row -> Optional.of(row.metric))
                .text("metricName", row -> row.known.map(Metric::getName).map(row.source::text))
                .text("scale", row -> row.known.flatMap(Metric::getScale).map(Metric.Scale::getKeyword))
                .time("asOf", row -> row.observation.getAsOf())
                .quantity("value", ObservationRows::value)
                .text("unit", ObservationRows::unit)
                .number("numerator", row -> row.observation.getNumerator().map(Quantity::getValue))
                .number("denominator", row -> row.observation.getDenominator().map(Quantity::getValue))
                .text("text", row -> row.observation.getText().map(row.source::text))
                .text("missing", row -> row.observation.getMissing().map(row.source::text))
                .texts(
                        "dimensions",
                        row -> row.observation.getDimensions().asMap().entrySet())
                .truth("estimated", row -> row.observation.getEstimated())
                .text("source", row -> row.observation.getSource().map(row.source::text))
                .date("recordedAt", row -> row.observation.getRecordedAt());
    }

    static Stream<ObservationRows> of(TableSource source) {
        return source.index().getNodes().stream()
                .filter(node -> node.getValue() instanceof Observation)
                .flatMap(node -> of(node, source).stream());
    }

    private static Optional<ObservationRows> of(DocumentIndex.Node node, TableSource source) {
        Observation observation = (Observation) node.getValue();
        Object holder = node.getParent().map(DocumentIndex.Node::getValue).orElseThrow();
        if (holder instanceof Metric metric) {
            return Optional.of(new ObservationRows(source, observation, metric.getId(), Optional.of(metric)));
        }
        return holder instanceof ProgressReport.MetricReport report
                ? Optional.of(new ObservationRows(source, observation, report.getMetric(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Quantity> value() {
        return known.isPresent() ? known.get().findFigure(observation) : observation.getValue();
    }

    private Optional<String> unit() {
        return value().flatMap(Quantity::getUnit)
                .or(() -> known.flatMap(Metric::findUnit))
                .map(source::text);
    }
}
