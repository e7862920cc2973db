package org.unionplan.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/** Reads a sheet of an XLSX workbook. Formulas count by the values that the workbook has for them. */
final class XlsxRows {

    /** Text in quotes or brackets and escaped characters of a number format, which say nothing of its kind. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private XlsxRows() {}

    static SheetRows read(byte[] bytes, Optional<String> name) {
        return open(bytes, workbook -> rows(sheet(workbook, name)));
    }

    /** Returns the names of the sheets. */
    static List<String> names(byte[] bytes) {
        return open(bytes, workbook -> workbook.getSheets().map(Sheet::getName).toList());
    }

    private interface WorkbookReading<T> {

        T of(ReadableWorkbook workbook) throws IOException;
    }

    private static <T> T open(byte[] bytes, WorkbookReading<T> work) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return work.of(workbook);
        } catch (IOException | UncheckedIOException e) {
            throw new UnionplanException(Message.of("archive.damaged"));
        } catch (UnionplanException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever a damaged file makes of the reader.
            throw new UnionplanException(Message.of("archive.damaged"));
        }
    }

    private static SheetRows rows(Sheet sheet) throws IOException {
        SheetRows rows = new SheetRows();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> add(row, rows));
        }
        return rows;
    }

    private static Sheet sheet(ReadableWorkbook workbook, Optional<String> name) {
        if (name.isEmpty()) {
            return workbook.getSheets()
                    .findFirst()
                    .orElseThrow(() -> new UnionplanException(Message.of("workbook.empty")));
        }
        return workbook.findSheet(name.get())
                .orElseThrow(() -> new UnionplanException(Message.of("workbook.sheet")
                        .with("sheet", name.get())
                        .with("sheets", workbook.getSheets().map(Sheet::getName).collect(Collectors.joining(", ")))));
    }

    private static void add(Row row, SheetRows rows) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        BitSet numbers = new BitSet();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : text(cell);
            if (cell != null && isNumber(cell) && !isDate(cell)) {
                numbers.set(i);
            }
            cells.add(text);
        }
        rows.add(row.getRowNum(), cells, numbers);
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return cell.getType() == CellType.ERROR ? cell.getRawValue() == null ? "" : cell.getRawValue() : "";
        }
        if (isNumber(cell)) {
            return isDate(cell) ? date(cell) : number(cell);
        }
        Object value = cell.getValue();
        return value == null ? "" : value.toString();
    }

    private static String number(Cell cell) {
        BigDecimal number = new BigDecimal(cell.getRawValue());
        // Workbooks keep numbers in binary: 2.1999999999999997 was 2.2.
        BigDecimal rounded = number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < -30 ? plain.toString() : plain.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String marks = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return marks.indexOf('y') >= 0 || marks.indexOf('d') >= 0 || marks.contains("mmm");
    }

    private static String date(Cell cell) {
        BigDecimal days = new BigDecimal(cell.getRawValue());
        if (days.signum() <= 0) {
            return days.signum() == 0 ? "0" : days.toPlainString();
        }
        LocalDateTime date = cell.asDate();
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toLocalDate() + " " + date.toLocalTime().withNano(0);
    }
}
