package org.unionplan.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.rule.Severity;
import org.unionplan.shape.Property;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/**
 * Registers of collective agreements as lists in CSV, both ways. Immutable and thread-safe.
 *
 * <pre>{@code
 * CsvImport list = AgreementCsv.standard().withDates(DateOrder.DAY_FIRST).read(file, "our-register");
 * list.report().throwIfErrors();       // each row that did not come in has an error with line and column
 * CsvExport back = AgreementCsv.standard().write(list.register());
 * }</pre>
 *
 * <p>Reading knows the headings that public sources use, in English and French, cells parted by commas, semicolons or
 * tabs, UTF-8, UTF-16 with its mark and windows-1252, several units and places in one cell, and dates in the usual
 * written forms. Nothing is guessed silently: 03/04/2027 is kept as it is written until someone says which comes first,
 * and everything that was repaired, doubted or refused is in the report. Writing gives what reading takes; cells that
 * a spreadsheet would take for formulas are made harmless, and are as they were when they are read again.
 */
public final class AgreementCsv {

    /** The most bytes of a list, unless another limit is set: 256 MiB, as for documents in JSON. */
    public static final int STANDARD_MAX_BYTES = 256 * 1024 * 1024;

    private static final AgreementCsv STANDARD = new AgreementCsv(DateOrder.UNKNOWN, STANDARD_MAX_BYTES);

    /** All but those that other columns say already. */
    private static final List<AgreementColumn> WRITTEN = Arrays.stream(AgreementColumn.values())
            .filter(column -> column != AgreementColumn.LOCALITY && column != AgreementColumn.REGION)
            .toList();

    private final DateOrder order;
    private final int maxBytes;

    private AgreementCsv(DateOrder order, int maxBytes) {
        this.order = order;
        this.maxBytes = maxBytes;
    }

    /** Assumes no order of day and month. */
    public static AgreementCsv standard() {
        return STANDARD;
    }

    /** The same, reading dates such as 03/04/2027 in that order. */
    public AgreementCsv withDates(DateOrder dates) {
        return new AgreementCsv(dates, maxBytes);
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
        return new AgreementCsv(order, maxBytes);
    }

    /**
     * Reads a list.
     *
     * @param register the identifier of the register it becomes
     */
    public CsvImport read(byte[] list, ElementId register) {
        if (list.length <= maxBytes) {
            return new CsvReading(list, register, order).read();
        }
        CsvFindings findings = new CsvFindings();
        findings.add(Severity.ERROR, "csv.limit", Pointer.ROOT, Optional.empty(), "limit", maxBytes);
        return new CsvImport(AgreementRegister.builder().id(register).build(), findings.report(), 0, 0, "unread", ',');
    }

    /** Reads a list that is text already. */
    public CsvImport read(String list, ElementId register) {
        return read(list.getBytes(StandardCharsets.UTF_8), register);
    }

    /**
     * Reads a list from a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public CsvImport read(Path list, ElementId register) {
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
    public CsvImport read(InputStream list, ElementId register) {
        try {
            // One byte more, which tells that it is too long.
            return read(list.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE)), register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the agreements of a register, and tells what of it a list cannot hold. */
    public CsvExport write(AgreementRegister register) {
        CsvFindings lost = new CsvFindings();
        StringWriter text = new StringWriter();
        AgreementCells cells = new AgreementCells(register);
        ListIds ids = new ListIds(register.getId());
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(headings());
            for (int i = 0; i < register.getAgreements().size(); i++) {
                CollectiveAgreement agreement = register.getAgreements().get(i);
                Map<AgreementColumn, String> row = cells.of(agreement);
                List<String> written = new ArrayList<>();
                for (AgreementColumn column : WRITTEN) {
                    String guarded = FormulaGuard.guarded(encodable(row.getOrDefault(column, "")));
                    written.add(guarded);
                    row.computeIfPresent(column, (same, plain) -> guarded);
                }
                writer.writeRecord(written);
                compare(agreement, row, ids, Pointer.ROOT.member("agreements").item(i), lost);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names(register, ids, lost);
        rest(register, lost);
        return new CsvExport(text.toString(), lost.report());
    }

    /**
     * Writes the agreements of a register as UTF-8 with its mark, by which spreadsheets know it, to a stream, which stays
     * open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public CsvExport write(AgreementRegister register, OutputStream out) {
        CsvExport export = write(register);
        try {
            out.write(("\uFEFF" + export.text()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return export;
    }

    private static List<String> headings() {
        return WRITTEN.stream().map(AgreementColumn::heading).toList();
    }

    /** Reads the row again and reports each member that is not what it was. */
    private void compare(
            CollectiveAgreement agreement,
            Map<AgreementColumn, String> row,
            ListIds ids,
            Pointer at,
            CsvFindings lost) {
        CollectiveAgreement again = new AgreementRow(row, ids, order, new Unheard()).read();
        for (Property attribute : CollectiveAgreement.shape().getProperties()) {
            if (!attribute.getAll(agreement).equals(attribute.getAll(again))) {
                lost.add(
                        Severity.WARNING,
                        "csv.lost",
                        at.member(attribute.getName()),
                        Optional.empty(),
                        "member",
                        attribute.getName(),
                        "id",
                        agreement.getId());
            }
        }
        if (!agreement.getUnknownMembers().isEmpty()) {
            lost.add(Severity.WARNING, "csv.lost.unknown", at, Optional.empty(), "id", agreement.getId());
        }
    }

    /** Reports each actor whose name would come back changed. */
    private static void names(AgreementRegister register, ListIds again, CsvFindings lost) {
        Map<ElementId, Text> read = new HashMap<>();
        again.actors().forEach(actor -> read.put(actor.getId(), actor.getName()));
        for (int i = 0; i < register.getActors().size(); i++) {
            Actor actor = register.getActors().get(i);
            Text name = read.getOrDefault(actor.getId(), actor.getName());
            if (!actor.getName().isByLanguage() && !name.equals(actor.getName())) {
                lost.add(
                        Severity.WARNING,
                        "csv.lost",
                        Pointer.ROOT.member("actors").item(i).member("name"),
                        Optional.empty(),
                        "member",
                        "name",
                        "id",
                        actor.getId());
            }
        }
    }

    /** That text with a replacement character for each half of a character, which no encoding has. */
    private static String encodable(String text) {
        return text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void rest(AgreementRegister register, CsvFindings lost) {
        for (Property attribute : AgreementRegister.shape().getProperties()) {
            boolean held = attribute.getName().equals("id")
                    || attribute.getName().equals("agreements")
                    || (attribute.getName().equals("actors") && holdsActors(register));
            boolean said = !attribute.getAll(register).isEmpty()
                    && !attribute
                            .getAll(register)
                            .equals(attribute.getDefault().map(List::of).orElse(List.of()));
            if (!held && said) {
                lost.add(
                        Severity.ADVICE,
                        "csv.lost.part",
                        Pointer.ROOT.member(attribute.getName()),
                        Optional.empty(),
                        "member",
                        attribute.getName());
            }
        }
    }

    /** Whether everyone is named by an agreement and has nothing but that name. */
    private static boolean holdsActors(AgreementRegister register) {
        Set<ElementId> named = new HashSet<>();
        register.getAgreements().forEach(agreement -> {
            agreement.getEmployer().ifPresent(named::add);
            agreement.getUnion().ifPresent(named::add);
        });
        return register.getActors().stream()
                .allMatch(actor -> named.contains(actor.getId())
                        && !actor.getName().isByLanguage()
                        && actor.equals(Actor.builder()
                                .id(actor.getId())
                                .name(actor.getName())
                                .build()));
    }

    /** What reading again says is told by what comes of it. */
    private static final class Unheard implements AgreementRow.Listener {

        @Override
        public void refused(AgreementColumn column, String code, Object... namesAndValues) {
            // What is refused is missing, and missed.
        }

        @Override
        public void doubted(AgreementColumn column, String code, Object... namesAndValues) {
            // What is doubted and read as it was is not lost.
        }
    }
}
