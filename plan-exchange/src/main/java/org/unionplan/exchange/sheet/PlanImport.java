package org.unionplan.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.cell.ImportedIds;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.exchange.csv.CsvSource;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;

/** The plan that a table of objectives and key results became, and the report of everything that was doubted. */
public final class PlanImport {

    private final StrategicPlan plan;
    private final ValidationReport report;
    private final int rows;
    private final String form;

    PlanImport(StrategicPlan plan, ValidationReport report, int rows, String form) {
        this.plan = plan;
        this.report = report;
        this.rows = rows;
        this.form = form;
    }

    /**
     * Reads a table with the columns that products ask for: order, or id and parent; type, title, owner, period, status,
     * weight, start, current and target value, unit. Rows of the type "key result", "metric" and the like are metrics of
     * the row above them; all others are elements of the plan, by their depth.
     *
     * @param id the identifier of the plan
     * @param form a description of the form of the table
     */
    public static PlanImport read(ListTable table, ElementId id, TableReading reading, String form) {
        return new PlanTableReader(table, new ImportedIds(id), reading, false).read(form);
    }

    /**
     * Reads a table and one of its observations, as {@link PlanTables} writes them. Metrics that have rows there take their
     * observations from it, not from the current values of the first table.
     *
     * @param id the identifier of the plan
     * @param form a description of the form of the tables
     */
    public static PlanImport read(
            ListTable table, ListTable observations, ElementId id, TableReading reading, String form) {
        PlanImport elements = read(table, id, reading, form);
        ReportImport figures = ReportImport.read(
                observations, ElementId.of(id + "-figures"), Optional.of(elements.plan), reading, form);
        Set<ElementId> reported = figures.getDocument().getMetricReports().stream()
                .map(ProgressReport.MetricReport::getMetric)
                .collect(Collectors.toSet());
        StrategicPlan bare = elements.plan.withMetrics(elements.plan.getMetrics().stream()
                .map(metric -> reported.contains(metric.getId()) ? metric.withObservations(List.of()) : metric)
                .toList());
        StrategicPlan whole = PlanUpdate.apply(bare, figures.getDocument()).getPlan();
        return new PlanImport(whole, elements.report.and(figures.getReport()), elements.rows + figures.getRows(), form);
    }

    /**
     * Reads a table of metrics: name, baseline, target, current value, owner, due date. Every row is one, and the plan has
     * nothing but them, the links to them and the actors that were named so far. Without a column for names, the first one
     * has them.
     */
    public static PlanImport readMetrics(ListTable table, ImportedIds ids, TableReading reading) {
        return new PlanTableReader(table, ids, reading, true).read("");
    }

    /**
     * Reads a table in CSV.
     *
     * @param id the identifier of the plan
     */
    public static PlanImport read(byte[] csv, ElementId id, TableReading reading) {
        CsvFindings findings = new CsvFindings();
        Optional<CsvSource> source = CsvSource.open(
                csv, reading.encoding(), heading -> PlanColumn.of(heading).isPresent(), findings);
        if (source.isEmpty()) {
            return new PlanImport(StrategicPlan.builder().id(id).build(), findings.report(), 0, "unread");
        }
        PlanImport read = read(source.get().table(), id, reading, source.get().encoding());
        source.get().table().report(findings);
        return new PlanImport(read.plan, findings.report().and(read.report), read.rows, read.form);
    }

    /** Returns the plan, a draft: its title is its identifier. */
    public StrategicPlan getPlan() {
        return plan;
    }

    /** Returns the findings, with line and column. */
    public ValidationReport getReport() {
        return report;
    }

    /** Returns the number of rows below the headings. */
    public int getRows() {
        return rows;
    }

    /** Returns the form of the table: its encoding, or the kind of spreadsheet. */
    public String getForm() {
        return form;
    }
}
