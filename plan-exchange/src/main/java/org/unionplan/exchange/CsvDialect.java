package org.unionplan.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;

/**
 * The kind of CSV that a list is written in.
 *
 * @param separator the character between cells
 */
record CsvDialect(char separator) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_CELL = 1 << 20;

    /** Returns the dialect by which most cells of the first line are known headings. */
    static CsvDialect of(String text) {
        String first = text.lines().findFirst().orElse("");
        CsvDialect best = new CsvDialect(SEPARATORS.get(0));
        long most = -1;
        for (char separator : SEPARATORS) {
            CsvDialect dialect = new CsvDialect(separator);
            long known = dialect.firstRow(first).stream()
                    .filter(cell -> AgreementColumn.of(cell).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = dialect;
            }
        }
        return best;
    }

    private List<String> firstRow(String text) {
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (CsvRecord row : reader) {
                return row.getFields();
            }
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
        return List.of();
    }

    /** Reads a list row by row, without the empty ones. */
    CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
    }
}
