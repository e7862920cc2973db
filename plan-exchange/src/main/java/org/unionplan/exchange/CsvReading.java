package org.unionplan.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;

/** Reads one list. Not thread-safe. */
final class CsvReading {

    private static final Pointer AGREEMENTS = Pointer.ROOT.member("agreements");
    private static final List<AgreementColumn> EXPECTED =
            List.of(AgreementColumn.EMPLOYER, AgreementColumn.UNION, AgreementColumn.EXPIRY);

    private final CsvBytes bytes;
    private final DateOrder order;
    private final CsvFindings findings;
    private final CsvDialect dialect;
    private final CsvPlaces places;
    private final ElementId register;
    private final ListIds ids;
    private final RegisterCheck check;
    private final Map<AgreementColumn, Integer> columns = new EnumMap<>(AgreementColumn.class);
    private final List<CollectiveAgreement> agreements = new ArrayList<>();
    private final Set<ElementId> agreementIds = new HashSet<>();
    private final Repairs repairs = new Repairs();

    private int rows;
    private int width;

    CsvReading(byte[] list, ElementId register, DateOrder order) {
        this.bytes = CsvBytes.of(list);
        this.order = order;
        this.findings = new CsvFindings();
        this.dialect = CsvDialect.of(bytes.text());
        this.places = new CsvPlaces(bytes.text(), dialect.separator());
        this.register = register;
        this.ids = new ListIds(register);
        this.check = new RegisterCheck(places, columns);
    }

    CsvImport read() {
        encoding();
        try (CsvReader<CsvRecord> reader = dialect.reader(bytes.text())) {
            List<CsvRecord> records = new ArrayList<>();
            parse(reader, records);
            if (records.isEmpty()) {
                findings.add(Severity.ERROR, "csv.empty", Pointer.ROOT, Optional.empty());
            } else if (heading(records.get(0))) {
                List<CsvRecord> body = records.subList(1, records.size());
                body.forEach(this::reserve);
                body.forEach(this::row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        repairs.report(findings);
        AgreementRegister.Builder builder = AgreementRegister.builder().id(register);
        agreements.forEach(builder::addAgreement);
        ids.actors().forEach(builder::addActor);
        AgreementRegister read = builder.build();
        return new CsvImport(
                read,
                findings.report().and(check.check(read)),
                rows,
                rows - agreements.size(),
                bytes.encoding(),
                dialect.separator());
    }

    /** What cannot be parted into rows ends the list; what came before it is read. */
    private void parse(CsvReader<CsvRecord> reader, List<CsvRecord> records) {
        try {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            int line = (int) records.stream()
                    .reduce((one, next) -> next)
                    .map(CsvRecord::getStartingLineNumber)
                    .orElse(0L)
                    .longValue();
            rows++;
            findings.add(
                    Severity.ERROR,
                    "csv.broken",
                    Pointer.ROOT,
                    Optional.of(new Finding.Location(line + 1, 1)),
                    "reason",
                    Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private void encoding() {
        if (bytes.encoding().equals("windows-1252")) {
            findings.add(
                    Severity.WARNING,
                    "csv.encoding",
                    Pointer.ROOT,
                    Optional.of(new Finding.Location(1, 1)),
                    "encoding",
                    bytes.encoding());
        }
        bytes.foreignLines()
                .forEach(line -> findings.add(
                        Severity.WARNING,
                        "csv.encoding.mixed",
                        Pointer.ROOT,
                        Optional.of(new Finding.Location(line, 1)),
                        "line",
                        line));
        bytes.lostLines()
                .forEach(line -> findings.add(
                        Severity.WARNING,
                        "csv.encoding.lost",
                        Pointer.ROOT,
                        Optional.of(new Finding.Location(line, 1)),
                        "line",
                        line));
    }

    private boolean heading(CsvRecord record) {
        width = record.getFieldCount();
        for (int i = 0; i < width; i++) {
            String heading = FormulaGuard.unguarded(record.getField(i)).strip();
            Optional<Finding.Location> at = Optional.of(places.of(record.getStartingLineNumber(), i));
            Optional<AgreementColumn> column = AgreementColumn.of(heading);
            if (column.isEmpty()) {
                if (!heading.isEmpty()) {
                    findings.add(Severity.WARNING, "csv.column.unknown", Pointer.ROOT, at, "heading", heading);
                }
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                findings.add(Severity.WARNING, "csv.column.repeated", Pointer.ROOT, at, "heading", heading);
            }
        }
        Optional<Finding.Location> start = Optional.of(places.of(record.getStartingLineNumber(), 0));
        if (columns.isEmpty()) {
            findings.add(Severity.ERROR, "csv.columns", Pointer.ROOT, start);
            return false;
        }
        EXPECTED.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> findings.add(
                        Severity.WARNING, "csv.column.missing", Pointer.ROOT, start, "heading", column.heading()));
        return true;
    }

    /** What has an identifier of its own keeps it, wherever it stands. */
    private void reserve(CsvRecord record) {
        for (AgreementColumn column :
                List.of(AgreementColumn.ID, AgreementColumn.EMPLOYER_ID, AgreementColumn.UNION_ID)) {
            Integer index = columns.get(column);
            if (index != null && index < record.getFieldCount()) {
                idOf(record.getField(index)).ifPresent(ids::reserve);
            }
        }
    }

    private static Optional<ElementId> idOf(String cell) {
        try {
            return Optional.of(ElementId.of(FormulaGuard.unguarded(cell).strip()));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private void row(CsvRecord record) {
        Map<AgreementColumn, String> cells = new EnumMap<>(AgreementColumn.class);
        columns.forEach((column, index) -> {
            if (index < record.getFieldCount()) {
                cells.put(column, record.getField(index));
            }
        });
        CsvRow listener = new CsvRow(record.getStartingLineNumber(), AGREEMENTS.item(agreements.size()));
        AgreementRow row = new AgreementRow(cells, ids, order, listener);
        boolean overfull = record.getFields().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        if (row.isBlank() && !overfull) {
            return;
        }
        rows++;
        if (overfull) {
            listener.refused(width, "csv.row.long", "cells", record.getFieldCount(), "columns", width);
            return;
        }
        CollectiveAgreement agreement = row.read();
        if (!listener.refused && !agreementIds.add(agreement.getId())) {
            listener.refused(AgreementColumn.ID, "csv.id.repeated", "found", agreement.getId());
        }
        if (!listener.refused) {
            agreements.add(agreement);
            check.add(record.getStartingLineNumber());
        }
    }

    /** Hears what is said of the cells of one row. */
    private final class CsvRow implements AgreementRow.Listener {

        private final long line;
        private final Pointer pointer;
        private boolean refused;

        CsvRow(long line, Pointer pointer) {
            this.line = line;
            this.pointer = pointer;
        }

        @Override
        public void refused(AgreementColumn column, String code, Object... namesAndValues) {
            refused(
                    columns.getOrDefault(column, 0),
                    code,
                    CsvFindings.with(namesAndValues, "column", column.heading()));
        }

        void refused(int index, String code, Object... namesAndValues) {
            refused = true;
            findings.add(Severity.ERROR, code, AGREEMENTS, Optional.of(places.of(line, index)), namesAndValues);
        }

        @Override
        public void doubted(AgreementColumn column, String code, Object... namesAndValues) {
            Finding.Location at = places.of(line, columns.getOrDefault(column, 0));
            Object[] said = CsvFindings.with(namesAndValues, "column", column.heading());
            if (code.equals("csv.term")) {
                repairs.add(column, namesAndValues[1], code, pointer, at, said);
                return;
            }
            boolean repaired = code.equals(WrittenDate.TIME);
            findings.add(repaired ? Severity.ADVICE : Severity.WARNING, code, pointer, Optional.of(at), said);
        }
    }
}
