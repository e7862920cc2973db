package org.unionplan.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Predicate;

/**
 * The kind of CSV that a list is written in.
 *
 * @param separator the character between cells
 */
record CsvDialect(char separator) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    /** The most characters of a cell, which a document in JSON takes as well. */
    static final int LONGEST_CELL = 1_000_000;

    /** The most cells of a row. */
    static final int MOST_CELLS = 16_384;

    private static final int SEARCHED = 1 << 16;
    private static final int MOST_ROWS = 60;

    /** Returns the dialect that a first line {@code sep=;} states, else the one by which most headings are known. */
    static CsvDialect of(CharSequence text, Predicate<String> isHeading) {
        if (text.length() > 4
                && text.subSequence(0, 4).toString().equals("sep=")
                && (text.length() == 5 || text.charAt(5) < ' ')) {
            return new CsvDialect(text.charAt(4));
        }
        CsvDialect best = new CsvDialect(SEPARATORS.get(0));
        long most = -1;
        CharSequence start = text.subSequence(0, Math.min(SEARCHED, text.length()));
        for (char separator : SEPARATORS) {
            CsvDialect dialect = new CsvDialect(separator);
            long known = dialect.knownHeadings(start, isHeading);
            if (known > most) {
                most = known;
                best = dialect;
            }
        }
        return best;
    }

    /** Returns the most headings that are known in one of the first rows. */
    private long knownHeadings(CharSequence text, Predicate<String> isHeading) {
        long most = 0;
        int rows = 0;
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (CsvRecord row : reader) {
                long known = row.getFields().stream().filter(isHeading).count();
                most = Math.max(most, known);
                if (++rows == MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // The start of a list may end within quotes.
            return most;
        }
        return most;
    }

    /** Reads a list row by row, without the empty ones. */
    CsvReader<CsvRecord> reader(CharSequence text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(
                                row -> row.maxFieldSize(LONGEST_CELL).maxFields(MOST_CELLS)),
                        text instanceof AsciiText ascii ? ascii.reader() : new StringReader(text.toString()));
    }
}
