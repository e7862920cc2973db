package org.unionplan.exchange.agreement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.cell.CellCache;
import org.unionplan.exchange.cell.DateEvidence;
import org.unionplan.exchange.cell.ListIds;
import org.unionplan.exchange.cell.NumberEvidence;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Reads one list: its headings, then the evidence of its columns, then its rows. Not thread-safe. */
final class ListReading implements AgreementRow.Listener {

    private static final Pointer AGREEMENTS = Pointer.ROOT.member("agreements");
    private static final List<AgreementColumn> DATES = List.of(
            AgreementColumn.START,
            AgreementColumn.EXPIRY,
            AgreementColumn.REOPENER,
            AgreementColumn.NOTICE_FROM,
            AgreementColumn.NOTICE_DATE,
            AgreementColumn.NOTICE_INITIATED,
            AgreementColumn.SETTLED);
    private static final List<AgreementColumn> STATED_IDS =
            List.of(AgreementColumn.ID, AgreementColumn.EMPLOYER_ID, AgreementColumn.UNION_ID);

    private final ListTable table;
    private final AgreementLists options;
    private final CsvFindings findings;
    private final ListHeadings headings;
    private final ListIds ids;
    private final ElementId register;
    private final Repairs repairs = new Repairs();
    private final RegisterCheck check;
    private final AgreementIds agreements;
    private final Map<AgreementColumn, DateEvidence> dates = new EnumMap<>(AgreementColumn.class);
    private final NumberEvidence numbers = new NumberEvidence();
    private final RowCells cells = new RowCells();
    private final ListGroups groups = new ListGroups();
    private final CellCache<Datum> texts = new CellCache<>();

    private AgreementColumn[] columns = {};
    private ListHeadings.Source[] sources = {};
    private int rows;
    private int leftOut;
    private long line;

    ListReading(ListTable table, ElementId register, AgreementLists options, CsvFindings findings) {
        this.table = table;
        this.register = register;
        this.options = options;
        this.findings = findings;
        this.headings = new ListHeadings(table, options.mapping(), findings);
        this.ids = new ListIds(register);
        this.agreements = new AgreementIds(ids);
        this.check = new RegisterCheck(table, headings);
    }

    /** Reads the list, of which a description of its form is known. */
    AgreementImport read(String form) {
        if (headings.find()) {
            columns = headings.getColumns().keySet().toArray(new AgreementColumn[0]);
            sources = headings.getColumns().values().toArray(new ListHeadings.Source[0]);
            table.forEachRow(this::evidence);
            AgreementRow row =
                    new AgreementRow(ids, reading(), headings.getColumns().containsKey(AgreementColumn.FLAGS), this);
            table.forEachRow(each -> {
                if (each.getLine() > headings.getLast()) {
                    read(each, row);
                }
                return true;
            });
        }
        repairs.report(findings);
        Map<ElementId, ElementId> changes = ids.finished();
        AgreementRegister.Builder builder = AgreementRegister.builder().id(register);
        builder.addAllAgreements(agreements.finished(changes));
        builder.addAllActors(ids.actors(changes));
        AgreementRegister read = builder.build();
        return new AgreementImport(
                read, findings.report().and(check.check(read)), headings.getSource(), rows, leftOut, form);
    }

    /** Collects evidence of the notation of dates and figures; a row with an identifier of its own keeps it at any position. */
    private boolean evidence(ListTable.ListRow row) {
        if (row.getLine() <= headings.getLast()) {
            return true;
        }
        for (int i = 0; i < columns.length; i++) {
            int index = sources[i].index();
            if (index >= row.getSize()) {
                continue;
            }
            AgreementColumn column = columns[i];
            if (STATED_IDS.contains(column)) {
                ElementId.tryParse(FormulaGuard.unguarded(row.getCell(index)).strip())
                        .ifPresent(ids::reserve);
            } else if (column == AgreementColumn.EMPLOYEES) {
                numbers.add(row.isNumber(index) ? "" : row.getCell(index));
            } else if (column == AgreementColumn.TERM) {
                TermCell.of(row.getCell(index)).ifPresent(term -> {
                    date(AgreementColumn.START, term.start(), row.getLine());
                    date(AgreementColumn.EXPIRY, term.expiry(), row.getLine());
                });
            } else if (DATES.contains(column)) {
                date(column, sources[i].of(row.getCell(index)).strip(), row.getLine());
            }
        }
        return true;
    }

    private void date(AgreementColumn column, String cell, long at) {
        dates.computeIfAbsent(column, none -> new DateEvidence()).add(cell, at);
    }

    private CellReading reading() {
        Map<AgreementColumn, DateOrder> orders = new EnumMap<>(AgreementColumn.class);
        DateOrder stated =
                options.dates() == DateOrder.UNKNOWN ? options.mapping().getDates() : options.dates();
        for (AgreementColumn column : DATES) {
            DateEvidence evidence = dates.get(column);
            DateOrder order = stated == DateOrder.UNKNOWN && evidence != null ? evidence.order() : stated;
            orders.put(column, order);
        }
        NumberMarks marks =
                options.numbers() == NumberMarks.UNKNOWN ? options.mapping().getNumbers() : options.numbers();
        return new CellReading(orders, marks, numbers.marks());
    }

    private void read(ListTable.ListRow row, AgreementRow agreement) {
        line = row.getLine();
        Map<String, Datum> own = fill(row);
        int filled = 0;
        int first = -1;
        boolean overfull = false;
        for (int i = 0; i < row.getSize(); i++) {
            if (!row.getCell(i).isBlank()) {
                filled++;
                first = first < 0 ? i : first;
                overfull |= i >= headings.getWidth();
            }
        }
        if (filled == 0) {
            return;
        }
        String words = FormulaGuard.unguarded(row.getCell(first)).strip();
        boolean dated = isFilled(AgreementColumn.EXPIRY)
                || isFilled(AgreementColumn.UNION)
                || isFilled(AgreementColumn.ID)
                || (isFilled(AgreementColumn.FILE_NUMBER) && first != headings.index(AgreementColumn.FILE_NUMBER));
        boolean named = first == headings.index(AgreementColumn.EMPLOYER)
                || (row.getSize() == 1 && first == 0 && headings.index(AgreementColumn.EMPLOYER) == 0);
        // A list with identifiers of employers is one that this library wrote.
        RowKind kind = overfull || headings.getColumns().containsKey(AgreementColumn.EMPLOYER_ID)
                ? RowKind.AGREEMENT
                : RowKind.of(words, filled, headings.getWidth(), named, dated);
        if (kind != RowKind.AGREEMENT) {
            leave(kind, words, first);
            return;
        }
        rows++;
        if (overfull) {
            refuse(headings.getWidth(), "csv.row.long", "cells", row.getSize(), "columns", headings.getWidth());
            return;
        }
        groups.fill(cells);
        add(agreement.read(cells, own));
        if (options.progress() != null) {
            options.progress().accept(rows);
        }
    }

    private void add(CollectiveAgreement read) {
        boolean stated = !cells.get(AgreementColumn.ID).isEmpty()
                && read.getId().toString().equals(cells.get(AgreementColumn.ID));
        switch (agreements.add(read, stated)) {
            case ADDED -> check.add(line);
            case JOINED ->
                doubt(Severity.ADVICE, AgreementColumn.NOTICE_DATE, "csv.notice.joined", "found", read.getId());
            case REPEATED -> {
                leftOut++;
                findings.add(
                        Severity.ERROR,
                        "csv.id.repeated",
                        AGREEMENTS,
                        Optional.of(table.locate(line, headings.index(AgreementColumn.ID))),
                        "found",
                        read.getId());
            }
        }
    }

    private boolean isFilled(AgreementColumn column) {
        return !cells.get(column).isEmpty();
    }

    /** Fills the cells of columns that are known; returns those of others. */
    private Map<String, Datum> fill(ListTable.ListRow row) {
        cells.clear();
        for (int i = 0; i < columns.length; i++) {
            int index = sources[i].index();
            if (index < row.getSize()) {
                String plain = FormulaGuard.unguarded(row.getCell(index)).strip();
                cells.set(columns[i], sources[i].of(plain));
            }
        }
        Map<String, Datum> own = new LinkedHashMap<>();
        headings.getOwn().forEach((index, name) -> {
            if (index < row.getSize() && !row.getCell(index).isBlank()) {
                own.put(
                        name,
                        texts.get(FormulaGuard.unguarded(row.getCell(index)).strip(), Datum::of));
            }
        });
        return own;
    }

    private void leave(RowKind kind, String words, int first) {
        String code = switch (kind) {
            case TOTAL -> "csv.row.total";
            case GROUP -> "csv.row.group";
            default -> "csv.row.remark";
        };
        if (kind == RowKind.GROUP) {
            groups.heading(words);
        }
        findings.add(
                Severity.ADVICE,
                code,
                Pointer.ROOT,
                Optional.of(table.locate(line, first)),
                "found",
                words.length() > 120 ? words.substring(0, words.offsetByCodePoints(0, 60)) : words);
    }

    private void refuse(int index, String code, Object... namesAndValues) {
        leftOut++;
        findings.add(Severity.ERROR, code, AGREEMENTS, Optional.of(table.locate(line, index)), namesAndValues);
    }

    @Override
    public void doubted(AgreementColumn column, String code, Object... namesAndValues) {
        Severity severity = switch (code) {
            case WrittenDate.TIME,
                    WrittenDate.SERIAL,
                    "csv.term",
                    "csv.number.marks",
                    "csv.name.turned",
                    "csv.start.calculated",
                    "csv.id.number" -> Severity.ADVICE;
            default -> Severity.WARNING;
        };
        doubt(severity, column, code, namesAndValues);
    }

    private void doubt(Severity severity, AgreementColumn column, String code, Object... namesAndValues) {
        Finding.Location at = table.locate(line, headings.index(column));
        Pointer pointer = AGREEMENTS.item(agreements.size());
        Object[] said = CsvFindings.with(namesAndValues, "column", column.heading());
        Optional<Object> once = switch (code) {
            case "csv.term" -> Optional.of(namesAndValues[1]);
            case WrittenDate.SERIAL,
                    "csv.number.marks",
                    "csv.name.turned",
                    "csv.start.calculated",
                    "csv.id.number",
                    "csv.notice.joined" -> Optional.of(code);
            default -> Optional.empty();
        };
        if (once.isPresent()) {
            repairs.add(column, once.get(), code, pointer, at, said);
        } else {
            findings.add(severity, code, pointer, Optional.of(at), said);
        }
    }
}
