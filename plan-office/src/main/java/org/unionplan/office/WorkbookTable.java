package org.unionplan.office;

import java.util.List;
import java.util.Optional;
import org.unionplan.exchange.FileKind;
import org.unionplan.exchange.ListTable;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.archive.ZipCheck;
import org.unionplan.rule.Finding;

/**
 * A sheet of a workbook, XLSX or ODS, as the rows of a list. Days are read as days, numbers with a decimal point, formulas
 * by their values. Of merged cells the first one has the text.
 */
public final class WorkbookTable implements ListTable {

    /** The most bytes that a workbook may unfold to: 1 GiB. */
    public static final long STANDARD_LIMIT = 1L << 30;

    private final SheetRows rows;
    private final String form;

    private WorkbookTable(SheetRows rows, String form) {
        this.rows = rows;
        this.form = form;
    }

    /**
     * Reads a sheet.
     *
     * @param workbook the bytes of the file
     * @param sheet the name of the sheet; the first one if absent
     * @throws UnionplanException if it is no workbook, is damaged or too large, or has no such sheet
     */
    public static WorkbookTable read(byte[] workbook, Optional<String> sheet) {
        ZipCheck.Kind kind = ZipCheck.kind(workbook, STANDARD_LIMIT);
        return switch (kind) {
            case XLSX -> new WorkbookTable(XlsxRows.read(workbook, sheet), "XLSX");
            case ODS -> new WorkbookTable(OdsRows.read(workbook, sheet), "ODS");
            case DOCX, ODT -> throw new UnionplanException(Message.of("workbook.word"));
            case OTHER -> throw new UnionplanException(Message.of("workbook.archive"));
        };
    }

    /**
     * Returns the names of the sheets of a workbook, in order.
     *
     * @throws UnionplanException if it is no workbook, is damaged or too large
     */
    public static List<String> names(byte[] workbook) {
        ZipCheck.Kind kind = ZipCheck.kind(workbook, STANDARD_LIMIT);
        return switch (kind) {
            case XLSX -> XlsxRows.names(workbook);
            case ODS -> OdsRows.names(workbook);
            case DOCX, ODT -> throw new UnionplanException(Message.of("workbook.word"));
            case OTHER -> throw new UnionplanException(Message.of("workbook.archive"));
        };
    }

    /** Returns true if a file is a workbook, XLSX or ODS, that can be read. */
    public static boolean isWorkbook(byte[] file) {
        if (!FileKind.of(file).equals(Optional.of(FileKind.ZIP))) {
            return false;
        }
        ZipCheck.Kind kind = ZipCheck.kind(file, STANDARD_LIMIT);
        return kind == ZipCheck.Kind.XLSX || kind == ZipCheck.Kind.ODS;
    }

    /** Returns the form of the workbook: XLSX or ODS. */
    public String getForm() {
        return form;
    }

    @Override
    public void forEachRow(RowVisitor visitor) {
        for (SheetRows.SheetRow row : rows.rows()) {
            if (!visitor.visit(new WorkbookRow(row))) {
                return;
            }
        }
    }

    @Override
    public Finding.Location locate(long line, int cell) {
        return new Finding.Location((int) line, cell + 1);
    }

    private record WorkbookRow(SheetRows.SheetRow row) implements ListRow {

        @Override
        public long getLine() {
            return row.number();
        }

        @Override
        public int getSize() {
            return row.cells().size();
        }

        @Override
        public String getCell(int cell) {
            return row.cells().get(cell);
        }

        @Override
        public boolean isNumber(int cell) {
            return row.numbers().get(cell);
        }
    }
}
