package org.unionplan.exchange.agreement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.exchange.csv.CsvSource;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * Registers of collective agreements as lists in CSV, both ways. Immutable and thread-safe.
 *
 * <pre>{@code
 * AgreementImport list = AgreementCsv.standard().withDates(DateOrder.DAY_FIRST).read(file, "our-register");
 * list.getReport().throwIfErrors();       // each row that was left out has an error with line and column
 * CsvExport back = AgreementCsv.standard().write(list.getRegister());
 * }</pre>
 *
 * <p>Reading knows the headings of public sources, English and French, below title lines and between groups of rows;
 * cells separated by commas, semicolons, tabs or bars; UTF-8, UTF-16 with its mark and windows-1252; several values in one
 * cell. Dates and figures are read by the evidence of their whole column. Nothing is guessed silently: 03/04/2027 is kept
 * as it is written until the column or the caller says which number is the month, and the report lists everything that was
 * repaired, doubted or left out. A cell that cannot be read never costs its row. Writing gives what reading takes; cells
 * that a spreadsheet would take for formulas are made harmless, and are as they were when they are read again.
 */
public final class AgreementCsv {

    /** The most bytes of a list, unless another limit is set: 256 MiB, as for documents in JSON. */
    public static final int STANDARD_MAX_BYTES = 256 * 1024 * 1024;

    private static final AgreementCsv STANDARD =
            new AgreementCsv(AgreementLists.standard(), Optional.empty(), STANDARD_MAX_BYTES);

    private final AgreementLists lists;
    private final Optional<Charset> encoding;
    private final int maxBytes;

    private AgreementCsv(AgreementLists lists, Optional<Charset> encoding, int maxBytes) {
        this.lists = lists;
        this.encoding = encoding;
        this.maxBytes = maxBytes;
    }

    /** Assumes no order of day and month, no decimal mark and no encoding. */
    public static AgreementCsv standard() {
        return STANDARD;
    }

    /** Returns the same, reading cells as stated there. */
    public AgreementCsv with(AgreementLists reading) {
        return new AgreementCsv(reading, encoding, maxBytes);
    }

    /** Returns the same, reading dates such as 03/04/2027 in that order. */
    public AgreementCsv withDates(DateOrder dates) {
        return with(lists.withDates(dates));
    }

    /** Returns the same, reading bytes in that encoding whatever they look like. */
    public AgreementCsv withEncoding(Charset charset) {
        return new AgreementCsv(lists, Optional.of(charset), maxBytes);
    }

    /**
     * Returns the same with another limit on the length of a list. A longer one is not read, which its report says.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AgreementCsv withMaxBytes(int maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + maxBytes);
        }
        return new AgreementCsv(lists, encoding, maxBytes);
    }

    /**
     * Reads a list.
     *
     * @param register the identifier of the register it becomes
     */
    public AgreementImport read(byte[] list, ElementId register) {
        CsvFindings findings = new CsvFindings();
        if (list.length > maxBytes) {
            findings.add(Severity.ERROR, "csv.limit", Pointer.ROOT, Optional.empty(), "limit", maxBytes);
        } else {
            Optional<CsvSource> source = CsvSource.open(list, encoding, this::isHeading, findings);
            if (source.isPresent()) {
                return read(source.get(), register, findings);
            }
        }
        AgreementRegister nothing = AgreementRegister.builder().id(register).build();
        return new AgreementImport(nothing, findings.report(), Optional.empty(), 0, 0, "unread");
    }

    private boolean isHeading(String cell) {
        return AgreementColumn.of(cell).isPresent()
                || lists.mapping().find(cell).isPresent();
    }

    private AgreementImport read(CsvSource source, ElementId register, CsvFindings findings) {
        AgreementImport read = lists.read(source.table(), register, source.encoding(), findings);
        CsvFindings end = new CsvFindings();
        int broken = source.table().report(end) ? 1 : 0;
        return new AgreementImport(
                read.getRegister(),
                read.getReport().and(end.report()),
                read.getSource(),
                read.getRows() + broken,
                read.getLeftOut() + broken,
                read.getForm());
    }

    /** Reads a list that is text already. */
    public AgreementImport read(String list, ElementId register) {
        return read(list.getBytes(StandardCharsets.UTF_8), register);
    }

    /**
     * Reads a list from a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public AgreementImport read(Path list, ElementId register) {
        try (InputStream in = Files.newInputStream(list)) {
            return read(in, register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list to the end of the stream, which stays open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public AgreementImport read(InputStream list, ElementId register) {
        try {
            // One byte more, to recognize that it is too long.
            return read(list.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE)), register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the agreements of a register, and reports what of it a list cannot hold. */
    public CsvExport write(AgreementRegister register) {
        StringWriter text = new StringWriter();
        ValidationReport lost = writeRows(register, text);
        return new CsvExport(text.toString(), lost);
    }

    /**
     * Writes the agreements of a register, row by row, as UTF-8 with its mark, by which spreadsheets know it, to a stream,
     * which stays open.
     *
     * @return what of it a list cannot hold
     * @throws UncheckedIOException if the stream cannot be written
     */
    public ValidationReport write(AgreementRegister register, OutputStream out) {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write('\uFEFF');
            ValidationReport lost = writeRows(register, text);
            text.flush();
            return lost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The writer is not closed, since that would close the caller's stream. */
    private static ValidationReport writeRows(AgreementRegister register, Writer text) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        try {
            ValidationReport lost = AgreementTable.of(register)
                    .write(cells -> writer.writeRecord(
                            cells.stream().map(FormulaGuard::guarded).toList()));
            writer.flush();
            return lost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
