package org.unionplan.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/** The rows of a list in CSV. Text that cannot be separated into rows ends the list. Not thread-safe. */
final class CsvTable implements ListTable {

    private final String text;
    private final CsvDialect dialect;
    private final CsvPlaces places;

    /** The line after which the list cannot be separated into rows, and the reason. */
    private @Nullable Broken broken;

    private record Broken(long line, String reason) {}

    CsvTable(String text, ListMapping mapping) {
        this.text = text;
        this.dialect = CsvDialect.of(text, mapping);
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
            broken = new Broken(line + 1, Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Finding.Location locate(long line, int cell) {
        return places.of(line, cell);
    }

    /** Reports that the list could not be read to its end, if that is so. */
    void report(CsvFindings findings) {
        Broken end = broken;
        if (end != null) {
            findings.add(
                    Severity.ERROR,
                    "csv.broken",
                    Pointer.ROOT,
                    Optional.of(new Finding.Location((int) end.line(), 1)),
                    "reason",
                    end.reason());
        }
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
