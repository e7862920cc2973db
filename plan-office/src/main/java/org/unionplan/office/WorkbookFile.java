package org.unionplan.office;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionplan.exchange.agreement.AgreementTable;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/**
 * Writes tables as the sheets of a workbook. Headings are bold and frozen; numbers and days of the columns that have them
 * are numbers and days of the workbook; all else is text, which is never a formula. The same tables give the same bytes.
 *
 * <p>A table that the form cannot hold, or that {@link WorkbookTable} would not read again, is refused: nothing is cut.
 */
public final class WorkbookFile {

    /** The forms of workbooks. */
    public enum Form {
        /** Office Open XML. */
        XLSX,
        /** OpenDocument. */
        ODS
    }

    private static final int LONGEST_NAME = 31;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDTH = 24;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    /** A table with its rows of cells, the headings first, and the columns that have numbers. */
    private record Table(List<List<String>> rows, Set<String> numbers) {}

    private final Form form;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private WorkbookFile(Form form) {
        this.form = form;
    }

    /** Returns a workbook without sheets, of that form. */
    public static WorkbookFile of(Form form) {
        return new WorkbookFile(form);
    }

    /**
     * Adds a sheet and returns the writer of its rows, the headings first.
     *
     * @param numbers the headings of columns whose cells are numbers, where they look like it
     */
    public AgreementTable.RowWriter sheet(String name, Set<String> numbers) {
        List<List<String>> rows = new ArrayList<>();
        tables.put(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                new Table(rows, Set.copyOf(numbers)));
        return new SheetWriter(rows);
    }

    /** Keeps the rows of a sheet. */
    private record SheetWriter(List<List<String>> rows) implements AgreementTable.RowWriter {

        @Override
        public void write(List<String> cells) {
            rows.add(cells.stream().map(this::held).toList());
        }

        /** Line ends are line feeds in XML, and most control characters have no place there. */
        @Override
        public String held(String cell) {
            return NO_XML.matcher(LINE_END.matcher(cell).replaceAll("\n")).replaceAll("\uFFFD");
        }
    }

    /**
     * Writes the workbook to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     * @throws UnionplanException if a cell or a table is too large for the form
     */
    public void write(OutputStream out) throws IOException {
        for (Table table : tables.values()) {
            check(table.rows());
        }
        if (form == Form.XLSX) {
            xlsx(out);
        } else {
            ods(out);
        }
    }

    private void check(List<List<String>> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new UnionplanException(Message.of("workbook.rows").withNumber("limit", MOST_ROWS));
        }
        int longest = form == Form.XLSX ? MOST_CHARACTERS : SheetRows.LONGEST_CELL;
        long cells = 0;
        for (int i = 0; i < rows.size(); i++) {
            cells += rows.get(i).size();
            if (rows.get(i).stream().anyMatch(cell -> cell.length() > longest)) {
                throw new UnionplanException(
                        Message.of("workbook.long").withNumber("row", i + 1).withNumber("limit", longest));
            }
        }
        if (cells > SheetRows.MOST_CELLS) {
            throw new UnionplanException(Message.of("workbook.cells").withNumber("limit", SheetRows.MOST_CELLS));
        }
    }

    private void xlsx(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Unionplan", "1.0");
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            Worksheet sheet = workbook.newWorksheet(table.getKey());
            List<List<String>> rows = table.getValue().rows();
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    xlsx(
                            sheet,
                            i,
                            j,
                            TypedCell.of(
                                    table.getValue().rows(),
                                    i,
                                    j,
                                    table.getValue().numbers()));
                }
            }
            for (int j = 0; !rows.isEmpty() && j < rows.get(0).size(); j++) {
                sheet.width(j, WIDTH);
                sheet.style(0, j).bold().set();
            }
            sheet.freezePane(0, 1);
            sheet.finish();
        }
        workbook.finish();
    }

    private static void xlsx(Worksheet sheet, int row, int column, TypedCell cell) {
        if (cell.date() != null) {
            sheet.value(row, column, cell.date());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell.number() != null) {
            sheet.value(row, column, cell.number());
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, cell.text());
        }
    }

    private void ods(OutputStream out) throws IOException {
        SpreadSheet workbook = new SpreadSheet();
        Style bold = new Style();
        bold.setBold(true);
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            List<List<String>> rows = table.getValue().rows();
            int width = rows.stream().mapToInt(List::size).max().orElse(1);
            Sheet sheet = new Sheet(table.getKey(), Math.max(1, rows.size()), Math.max(1, width));
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    Object value =
                            TypedCell.of(rows, i, j, table.getValue().numbers()).value();
                    if (!"".equals(value)) {
                        sheet.getRange(i, j).setValue(value);
                    }
                }
            }
            for (int j = 0; !rows.isEmpty() && j < rows.get(0).size(); j++) {
                sheet.getRange(0, j).setStyle(bold);
            }
            workbook.appendSheet(sheet);
        }
        workbook.setAdditionalFile(
                "settings.xml", "text/xml", OdsSettings.frozen(tables.keySet()).getBytes(StandardCharsets.UTF_8));
        workbook.save(out);
    }
}
