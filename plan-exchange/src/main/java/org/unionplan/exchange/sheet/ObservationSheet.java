package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Dimensions;

/** Writes the rows of the observations of the metrics of a plan. */
final class ObservationSheet {

    private static final List<ReportColumn> COLUMNS = Arrays.stream(ReportColumn.values())
            .filter(column -> column != ReportColumn.ELEMENT)
            .toList();

    private ObservationSheet() {}

    /** Returns the rows of a plan, the headings first. */
    static List<List<String>> of(StrategicPlan plan) {
        Set<String> dimensions = new TreeSet<>();
        plan.getMetrics()
                .forEach(metric -> metric.getObservations()
                        .forEach(each ->
                                dimensions.addAll(each.getDimensions().asMap().keySet())));
        List<String> headings = new ArrayList<>();
        COLUMNS.forEach(column -> headings.add(column.heading()));
        dimensions.forEach(name -> headings.add(CellText.encodable(ReportColumn.DIMENSION + " " + name)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings);
        for (Metric metric : plan.getMetrics()) {
            metric.getObservations().forEach(each -> rows.add(row(metric, each, dimensions)));
        }
        return rows;
    }

    private static List<String> row(Metric metric, Observation observation, Set<String> dimensions) {
        Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
        cells.put(ReportColumn.METRIC, metric.getId().toString());
        observation.getAsOf().ifPresent(day -> cells.put(ReportColumn.AS_OF, WrittenDate.written(day)));
        observation.getValue().ifPresent(value -> {
            cells.put(ReportColumn.VALUE, MetricFigures.written(value));
            value.getUnit().ifPresent(unit -> cells.put(ReportColumn.UNIT, ElementSheet.plain(unit)));
        });
        observation.getNumerator().ifPresent(part -> cells.put(ReportColumn.NUMERATOR, MetricFigures.written(part)));
        observation.getDenominator().ifPresent(all -> cells.put(ReportColumn.DENOMINATOR, MetricFigures.written(all)));
        observation.getText().ifPresent(text -> cells.put(ReportColumn.TEXT, ElementSheet.plain(text)));
        observation.getMissing().ifPresent(text -> cells.put(ReportColumn.MISSING, ElementSheet.plain(text)));
        observation.getSource().ifPresent(text -> cells.put(ReportColumn.SOURCE, ElementSheet.plain(text)));
        observation.getEstimated().ifPresent(is -> cells.put(ReportColumn.ESTIMATED, is ? "yes" : "no"));
        observation.getRecordedAt().ifPresent(day -> cells.put(ReportColumn.RECORDED_AT, day.toString()));
        observation
                .getUnknownMembers()
                .get(PlanColumn.STATUS_MEMBER)
                .ifPresent(status ->
                        cells.put(ReportColumn.STATUS, status instanceof Datum.Str words ? words.value() : ""));
        List<String> row = new ArrayList<>();
        COLUMNS.forEach(column -> row.add(CellText.encodable(cells.getOrDefault(column, ""))));
        Dimensions part = observation.getDimensions();
        dimensions.forEach(name -> row.add(CellText.encodable(part.get(name).orElse(""))));
        return row;
    }
}
