package org.unionplan.exchange.csv;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import org.unionplan.exchange.FileKind;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/**
 * A file that was opened as a list in CSV.
 *
 * @param table its rows
 * @param encoding the encoding of its text
 */
public record CsvSource(CsvTable table, String encoding) {

    /**
     * Opens a file, and reports what is doubtful about its bytes.
     *
     * @param isHeading recognizes the headings that show which character separates cells
     * @return the list; absent if the file is of another kind, which is an error then
     */
    public static Optional<CsvSource> open(
            byte[] file, Optional<Charset> encoding, Predicate<String> isHeading, CsvFindings findings) {
        Optional<FileKind> other = FileKind.of(file);
        if (other.isPresent()) {
            findings.add(
                    Severity.ERROR,
                    "csv.kind",
                    Pointer.ROOT,
                    Optional.empty(),
                    "kind",
                    other.get().toMessage());
            return Optional.empty();
        }
        CsvBytes bytes = encoding.map(charset -> CsvBytes.of(file, charset)).orElseGet(() -> CsvBytes.of(file));
        if (bytes.encoding().equals("windows-1252") && !bytes.isStated()) {
            report("csv.encoding", 1, "encoding", bytes.encoding(), findings);
        }
        bytes.foreignLines().forEach(line -> report("csv.encoding.mixed", line, "line", line, findings));
        bytes.lostLines().forEach(line -> report("csv.encoding.lost", line, "line", line, findings));
        return Optional.of(new CsvSource(new CsvTable(bytes.text(), isHeading), bytes.encoding()));
    }

    private static void report(String code, int line, String name, Object value, CsvFindings findings) {
        findings.add(Severity.WARNING, code, Pointer.ROOT, Optional.of(new Finding.Location(line, 1)), name, value);
    }
}
