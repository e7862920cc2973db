package org.unionplan.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.ListTable;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/** The rows of a list in CSV. Text that cannot be separated into rows ends the list. Not thread-safe. */
public final class CsvTable implements ListTable {

    private final CharSequence text;
    private final CsvDialect dialect;
    private final CsvPlaces places;

    /** The line of the last row that could be separated; 0 if all could. */
    private long broken;

    /** Rows of a text, separated as most headings are known by. */
    CsvTable(CharSequence text, Predicate<String> isHeading) {
        this.text = text;
        this.dialect = CsvDialect.of(text, isHeading);
        this.places = new CsvPlaces(text, dialect.separator());
    }

    char separator() {
        return dialect.separator();
    }

    @Override
    public void forEachRow(RowVisitor visitor) {
        CsvRow row = new CsvRow();
        long line = 0;
        try (CsvReader<CsvRecord> reader = dialect.reader(text)) {
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                row.record = record;
                boolean instruction = line == 1 && record.getField(0).startsWith("sep=");
                if (!instruction && !visitor.visit(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            broken = Math.max(1, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Finding.Location locate(long line, int cell) {
        return places.of(line, cell);
    }

    /** Reports that the list could not be read to its end, if that is so, and returns true then. */
    public boolean report(CsvFindings findings) {
        if (broken > 0) {
            CsvFault fault = CsvFault.find(text, places.offset(broken), (int) broken, dialect.separator());
            findings.add(
                    Severity.ERROR,
                    "csv.broken",
                    Pointer.ROOT,
                    Optional.of(fault.location()),
                    "reason",
                    fault.reason());
        }
        return broken > 0;
    }

    private static final class CsvRow implements ListRow {

        private @Nullable CsvRecord record;

        private CsvRecord record() {
            return Objects.requireNonNull(record);
        }

        @Override
        public long getLine() {
            return record().getStartingLineNumber();
        }

        @Override
        public int getSize() {
            return record().getFieldCount();
        }

        @Override
        public String getCell(int cell) {
            return record().getField(cell);
        }
    }
}
