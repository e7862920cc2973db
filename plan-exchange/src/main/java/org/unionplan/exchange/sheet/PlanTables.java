package org.unionplan.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.loss.PlanDifferences;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * The tables that a plan is written as: one of its elements and metrics, which {@link PlanImport} reads, and one of the
 * observations of its metrics, which {@link ReportImport} reads. A workbook has both, CSV is one of them. Immutable and
 * thread-safe.
 */
public final class PlanTables {

    /** The tables. */
    public enum PlanSheet {
        /** A row for each element, and for each metric of one. */
        ELEMENTS,
        /** A row for each observation. */
        OBSERVATIONS
    }

    private static final String CSV = "CSV";
    private static final List<ReportColumn> FIRST =
            List.of(ReportColumn.METRIC, ReportColumn.AS_OF, ReportColumn.VALUE);

    /** A fraction that could be thousands, had it not one more digit. */
    private static final Pattern THREE_DECIMALS = Pattern.compile("-?[0-9]+\\.[0-9]{3}");

    private final StrategicPlan plan;

    private PlanTables(StrategicPlan plan) {
        this.plan = plan;
    }

    /** Returns the tables of a plan. */
    public static PlanTables of(StrategicPlan plan) {
        return new PlanTables(Objects.requireNonNull(plan, "plan"));
    }

    /** Returns the rows of a table, the headings first. */
    public List<List<String>> getRows(PlanSheet content) {
        return content == PlanSheet.ELEMENTS ? ElementSheet.of(plan) : ObservationSheet.of(plan);
    }

    /** Returns the headings of the columns whose cells are numbers, where they look like it. */
    public static Set<String> getNumbers() {
        return Stream.concat(Stream.of(PlanColumn.values()), Stream.of(ReportColumn.values()))
                .filter(column -> column.content() == HeadedColumn.CellKind.FIGURES)
                .map(HeadedColumn::heading)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns true for a table that begins with the headings of observations as they are written here. */
    public static boolean isObservations(ListTable table) {
        boolean[] found = {false};
        table.forEachRow(row -> {
            found[0] = row.getSize() >= FIRST.size();
            for (int i = 0; i < FIRST.size() && found[0]; i++) {
                found[0] = row.getCell(i).equals(FIRST.get(i).heading());
            }
            return false;
        });
        return found[0];
    }

    /** Writes a table as CSV, and reports what of it reading the text would not give back. */
    public CsvExport write(PlanSheet content) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<List<String>> rows = getRows(content);
            for (List<String> row : rows) {
                List<String> cells = new ArrayList<>(row.size());
                for (int i = 0; i < row.size(); i++) {
                    cells.add(cell(row.get(i), getNumbers().contains(rows.get(0).get(i))));
                }
                writer.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new CsvExport(text.toString(), content == PlanSheet.ELEMENTS ? elements(bytes) : observations(bytes));
    }

    private static String cell(String words, boolean isFigure) {
        boolean unclear = isFigure && THREE_DECIMALS.matcher(words).matches();
        return unclear ? words + "0" : FormulaGuard.guarded(words);
    }

    private ValidationReport elements(byte[] csv) {
        StrategicPlan back =
                PlanImport.read(csv, plan.getId(), TableReading.standard()).getPlan();
        ValidationReport lost = PlanDifferences.of(withoutFigures(plan), withoutFigures(back), CSV);
        int figures = plan.getMetrics().stream()
                .mapToInt(metric -> metric.getObservations().size())
                .sum();
        return figures == 0 ? lost : lost.and(elsewhere("csv.plan.observations", figures));
    }

    private static ValidationReport elsewhere(String code, int count) {
        return ValidationReport.of(List.of(Finding.of(
                Severity.ADVICE,
                Pointer.ROOT.member("metrics"),
                Message.of(code).withNumber("count", count))));
    }

    private ValidationReport observations(byte[] csv) {
        StrategicPlan bare = withoutFigures(plan);
        ReportImport read = ReportImport.read(csv, reportId(), Optional.of(bare), TableReading.standard());
        StrategicPlan back = PlanUpdate.apply(bare, read.getDocument()).getPlan();
        return PlanDifferences.of(plan, back, CSV);
    }

    /** Returns an identifier of a report on the plan, which the plan itself does not have. */
    private ElementId reportId() {
        return ElementId.of(plan.getId() + "-figures");
    }

    static StrategicPlan withoutFigures(StrategicPlan plan) {
        return plan.withMetrics(plan.getMetrics().stream()
                .map(metric -> metric.withObservations(List.of()))
                .toList());
    }

    /**
     * Reports what of the plan did not come back, a finding each.
     *
     * @param back the plan that was read of its tables
     * @param form the form of the tables, for the sentences
     */
    public ValidationReport compare(StrategicPlan back, String form) {
        return PlanDifferences.of(plan, Objects.requireNonNull(back, "back"), Objects.requireNonNull(form, "form"));
    }
}
