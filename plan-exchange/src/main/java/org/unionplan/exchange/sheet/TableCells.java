package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.cell.DateEvidence;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;

/**
 * The rows of a table of plans or figures below its headings. Their dates and figures are read by the evidence of whole
 * columns, and every doubt is reported by cell. Not thread-safe.
 *
 * @param <C> the columns that are known
 */
final class TableCells<C extends Enum<C> & HeadedColumn> {

    private final ListTable table;
    private final TableReading reading;
    private final CsvFindings findings;
    private final Map<C, Integer> columns;
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final List<ReadRow<C>> rows = new ArrayList<>();
    private final Map<C, DateEvidence> dates;
    private final Map<C, MetricFigures> figures;
    private long headings = -1;

    private TableCells(ListTable table, Class<C> type, TableReading reading, CsvFindings findings) {
        this.table = table;
        this.reading = reading;
        this.findings = findings;
        this.columns = new EnumMap<>(type);
        this.dates = new EnumMap<>(type);
        this.figures = new EnumMap<>(type);
    }

    /**
     * Reads the cells of a table.
     *
     * @param known the column of a heading
     * @param isEnough true for columns that make a row one of headings; it may add columns
     * @return the cells; absent if no row has enough headings, which is an error then
     */
    static <C extends Enum<C> & HeadedColumn> Optional<TableCells<C>> read(
            ListTable table,
            Class<C> type,
            Function<String, Optional<C>> known,
            Predicate<Map<C, Integer>> isEnough,
            TableReading reading,
            CsvFindings findings) {
        TableCells<C> cells = new TableCells<>(table, type, reading, findings);
        table.forEachRow(row -> cells.headings < 0 ? cells.heading(row, known, isEnough) : cells.add(row, type));
        if (cells.headings < 0) {
            findings.add(Severity.ERROR, "csv.columns", Pointer.ROOT, Optional.empty());
            return Optional.empty();
        }
        return Optional.of(cells);
    }

    private boolean heading(
            ListTable.ListRow row, Function<String, Optional<C>> known, Predicate<Map<C, Integer>> isEnough) {
        for (int i = 0; i < row.getSize(); i++) {
            int index = i;
            known.apply(words(row, i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        if (!isEnough.test(columns)) {
            columns.clear();
            return true;
        }
        headings = row.getLine();
        for (int i = 0; i < row.getSize(); i++) {
            String words = words(row, i);
            if (!words.isEmpty() && !columns.containsValue(i)) {
                others.put(i, words);
                if (known.apply(words).isPresent()) {
                    doubt(i, "csv.column.repeated");
                    others.remove(i);
                }
            }
        }
        return true;
    }

    private boolean add(ListTable.ListRow row, Class<C> type) {
        Map<C, String> cells = new EnumMap<>(type);
        Set<C> numbers = EnumSet.noneOf(type);
        columns.forEach((column, index) -> {
            String words = words(row, index);
            if (!words.isEmpty()) {
                cells.put(column, words);
                if (row.isNumber(index)) {
                    numbers.add(column);
                }
                note(column, words, row.isNumber(index), row.getLine());
            }
        });
        Map<Integer, String> more = new LinkedHashMap<>();
        others.keySet().forEach(index -> {
            if (!words(row, index).isEmpty()) {
                more.put(index, words(row, index));
            }
        });
        if (!cells.isEmpty() || !more.isEmpty()) {
            rows.add(new ReadRow<>(row.getLine(), cells, numbers, more));
        }
        return true;
    }

    private static String words(ListTable.ListRow row, int index) {
        return index < row.getSize()
                ? FormulaGuard.unguarded(row.getCell(index)).strip()
                : "";
    }

    private void note(C column, String words, boolean isNumber, long line) {
        if (column.content() == HeadedColumn.CellKind.DATES) {
            dates.computeIfAbsent(column, none -> new DateEvidence()).add(words, line);
        } else if (column.content() == HeadedColumn.CellKind.FIGURES) {
            figures(column).add(words, isNumber);
        }
    }

    private MetricFigures figures(C column) {
        return figures.computeIfAbsent(column, none -> new MetricFigures(reading.numbers()));
    }

    /** Returns the rows that are not blank. */
    List<ReadRow<C>> rows() {
        return rows;
    }

    /** Returns the number of columns with headings. */
    int width() {
        return columns.size() + others.size();
    }

    /** Returns the headings that are not known, by the index of their column. */
    Map<Integer, String> others() {
        return others;
    }

    Optional<Timeframe> date(ReadRow<C> row, C column) {
        return row.cell(column).flatMap(words -> {
            DateEvidence evidence = dates.get(column);
            DateOrder order =
                    reading.dates() == DateOrder.UNKNOWN && evidence != null ? evidence.order() : reading.dates();
            WrittenDate read = WrittenDate.read(words, order);
            doubt(row, column, read, words);
            return read.date();
        });
    }

    private void doubt(ReadRow<C> row, C column, WrittenDate read, String words) {
        List<String> readings = read.readings();
        Severity severity = switch (read.doubt()) {
            case WrittenDate.TIME, WrittenDate.SERIAL -> Severity.ADVICE;
            default -> Severity.WARNING;
        };
        if (!read.doubt().isEmpty()) {
            doubt(
                    row,
                    column,
                    severity,
                    read.doubt(),
                    "found",
                    words,
                    "date",
                    readings.isEmpty() ? "" : readings.get(0),
                    "other",
                    readings.size() > 1 ? readings.get(1) : "",
                    "times",
                    1);
        }
    }

    /** Returns the figure in a cell; absent if it has none or may mean two, which is reported then. */
    Optional<Quantity> figure(ReadRow<C> row, C column) {
        return row.cell(column).flatMap(words -> {
            MetricFigures.Reading read =
                    figures(column).read(words, row.numbers().contains(column));
            if (!read.readings().isEmpty()) {
                doubt(
                        row,
                        column,
                        Severity.WARNING,
                        "csv.figure.ambiguous",
                        "found",
                        words,
                        "value",
                        read.readings().get(0),
                        "other",
                        read.readings().get(1));
            } else if (read.value().isEmpty()) {
                doubt(row, column, Severity.WARNING, "csv.figure", "found", words);
            }
            return read.value();
        });
    }

    void doubt(ReadRow<C> row, C column, Severity severity, String code, Object... namesAndValues) {
        findings.add(
                severity,
                code,
                Pointer.ROOT,
                Optional.of(locate(row, column)),
                CsvFindings.with(namesAndValues, "column", column.heading()));
    }

    /** Returns the place of a cell, or of the first one of the row if the table has no such column. */
    Finding.Location locate(ReadRow<C> row, C column) {
        return table.locate(row.line(), columns.getOrDefault(column, 0));
    }

    /** Reports the heading of a column that is not known. */
    void doubt(int index, String code, Object... namesAndValues) {
        findings.add(
                Severity.WARNING,
                code,
                Pointer.ROOT,
                Optional.of(table.locate(headings, index)),
                CsvFindings.with(namesAndValues, "heading", others.getOrDefault(index, "")));
    }
}
