package org.unionplan.exchange.sheet;

import java.util.Objects;
import java.util.Optional;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.exchange.csv.CsvSource;
import org.unionplan.exchange.csv.CsvTable;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;

/**
 * The progress report that a table of figures became, and the report of everything that was doubted or left out.
 *
 * <p>A row is an observation of a metric: metric, as of, value and unit, or numerator and denominator; text, missing,
 * estimated, source, recorded at. Other columns are dimensions. A row with an element and a status is a status update.
 * Headings are English or French, below title lines.
 */
public final class ReportImport {

    private final ProgressReport document;
    private final ValidationReport report;
    private final int rows;
    private final int leftOut;
    private final String form;

    ReportImport(ProgressReport document, ValidationReport report, int rows, int leftOut, String form) {
        this.document = document;
        this.report = report;
        this.rows = rows;
        this.leftOut = leftOut;
        this.form = form;
    }

    /**
     * Reads a table.
     *
     * @param id the identifier of the report
     * @param plan the plan that the figures are about. Its metrics and elements are found by id, number or name, others are
     *     errors; without it, their identifiers are made of what the table says
     * @param form a description of the form of the table
     */
    public static ReportImport read(
            ListTable table, ElementId id, Optional<StrategicPlan> plan, TableReading reading, String form) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(form, "form");

        return new ReportTableReader(id, plan).read(table, reading, new CsvFindings(), form);
    }

    /**
     * Reads a table in CSV.
     *
     * @param id the identifier of the report
     * @param plan the plan that the figures are about
     */
    public static ReportImport read(byte[] csv, ElementId id, Optional<StrategicPlan> plan, TableReading reading) {
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reading, "reading");

        CsvFindings findings = new CsvFindings();
        Optional<CsvSource> source = CsvSource.open(
                csv, reading.encoding(), heading -> ReportColumn.of(heading).isPresent(), findings);
        if (source.isEmpty()) {
            return new ReportImport(ProgressReport.builder().id(id).build(), findings.report(), 0, 0, "unread");
        }
        CsvTable table = source.get().table();
        ReportImport read = new ReportTableReader(id, plan)
                .read(table, reading, findings, source.get().encoding());
        CsvFindings end = new CsvFindings();
        int broken = table.report(end) ? 1 : 0;
        return new ReportImport(
                read.document, read.report.and(end.report()), read.rows + broken, read.leftOut + broken, read.form);
    }

    /** Returns the report with the figures and statuses in the order of their rows. */
    public ProgressReport getDocument() {
        return document;
    }

    /** Returns the findings, with line and column. */
    public ValidationReport getReport() {
        return report;
    }

    /** Returns the number of rows below the headings; blank rows and remarks do not count. */
    public int getRows() {
        return rows;
    }

    /** Returns the number of rows that are neither a figure nor a status. */
    public int getLeftOut() {
        return leftOut;
    }

    /** Returns the form of the table: its encoding, or the kind of spreadsheet. */
    public String getForm() {
        return form;
    }
}
