package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The row of a list that has its headings, and the columns under them. */
final class ListHeadings {

    /** The number of rows in which headings are looked for. */
    private static final int SEARCHED = 60;

    private static final int SHOWN = 80;
    private static final List<AgreementColumn> EXPECTED =
            List.of(AgreementColumn.EMPLOYER, AgreementColumn.UNION, AgreementColumn.EXPIRY);

    /** A column with the part of its cells that is meant: all of them, or one piece between separators. */
    record Source(int index, String separator, int part, int parts) {

        String of(String cell) {
            if (parts == 1) {
                return cell;
            }
            String rest = cell;
            for (int i = 0; i < part; i++) {
                int at = rest.indexOf(separator);
                if (at < 0) {
                    return "";
                }
                rest = rest.substring(at + separator.length());
            }
            int end = part == parts - 1 ? -1 : rest.indexOf(separator);
            return (end < 0 ? rest : rest.substring(0, end)).strip();
        }
    }

    private record HeadingRow(long line, List<String> cells, int known) {}

    private final Map<AgreementColumn, Source> columns = new EnumMap<>(AgreementColumn.class);

    /** The names of members of our own, by column. */
    private final Map<Integer, String> own = new TreeMap<>();

    private final ListMapping mapping;
    private final ListTable table;
    private final CsvFindings findings;
    private Optional<KnownSource> source = Optional.empty();
    private long line = -1;
    private long last = -1;
    private int width;

    ListHeadings(ListTable table, ListMapping mapping, CsvFindings findings) {
        this.table = table;
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Finds the headings; returns false if there are none. */
    boolean find() {
        List<HeadingRow> rows = new ArrayList<>();
        table.forEachRow(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getSize(); i++) {
                cells.add(FormulaGuard.unguarded(row.getCell(i)).strip());
            }
            rows.add(new HeadingRow(row.getLine(), cells, known(cells)));
            return rows.size() < SEARCHED;
        });
        int best = -1;
        for (int i = 0; i < rows.size(); i++) {
            int enough = rows.get(i).cells().size() == 1 ? 1 : Math.min(2, widest(rows));
            if (rows.get(i).known() > Math.max(0, best < 0 ? 0 : rows.get(best).known())
                    && (rows.get(i).known() >= enough || best < 0)) {
                best = i;
            }
        }
        if (rows.isEmpty()) {
            findings.add(Severity.ERROR, "csv.empty", Pointer.ROOT, Optional.empty());
            return false;
        }
        if (best < 0) {
            long first = rows.get(0).line();
            findings.add(Severity.ERROR, "csv.columns", Pointer.ROOT, Optional.of(table.locate(first, 0)));
            return false;
        }
        preamble(rows.subList(0, best));
        take(rows, best);
        return true;
    }

    private static int widest(List<HeadingRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    }

    private int known(List<String> cells) {
        int known = 0;
        for (String cell : cells) {
            boolean heading = cell.length() <= SHOWN
                    && (mapping.find(cell).isPresent()
                            || AgreementColumn.of(cell).isPresent());
            known += heading ? 1 : 0;
        }
        return known;
    }

    private void preamble(List<HeadingRow> rows) {
        for (HeadingRow row : rows) {
            String words = String.join(" ", row.cells()).strip();
            if (row.known() == 0 && !words.isEmpty()) {
                findings.add(
                        Severity.ADVICE,
                        "csv.row.before",
                        Pointer.ROOT,
                        Optional.of(table.locate(row.line(), 0)),
                        "found",
                        words.length() > SHOWN ? words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) : words);
            }
        }
    }

    /** Takes the headings of a row, and for blank ones those of the row above or below, as merged cells have them. */
    private void take(List<HeadingRow> rows, int best) {
        HeadingRow main = rows.get(best);
        line = main.line();
        last = line;
        List<String> headings = new ArrayList<>(main.cells());
        Optional<HeadingRow> below = Optional.of(best + 1)
                .filter(next -> next < rows.size())
                .map(rows::get)
                .filter(next -> next.known() >= 2
                        && next.known()
                                >= next.cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .count());
        below.ifPresent(next -> {
            merge(headings, next.cells(), true);
            last = next.line();
        });
        if (best > 0 && rows.get(best - 1).known() > 0) {
            merge(headings, rows.get(best - 1).cells(), false);
        }
        width = headings.size();
        Set<String> folded = new HashSet<>();
        for (int i = 0; i < width; i++) {
            folded.add(CellText.folded(headings.get(i)));
            column(headings.get(i), i);
        }
        if (columns.isEmpty() && own.isEmpty()) {
            return;
        }
        Optional<Finding.Location> start = Optional.of(table.locate(line, 0));
        source = KnownSource.of(folded);
        source.ifPresent(
                known -> findings.add(Severity.ADVICE, "csv.source", Pointer.ROOT, start, "source", known.toMessage()));
        EXPECTED.stream()
                .filter(column -> !has(column))
                .forEach(column -> findings.add(
                        Severity.WARNING, "csv.column.missing", Pointer.ROOT, start, "heading", column.heading()));
    }

    /** Takes known headings of another row for columns without one, or for all columns if they are more specific. */
    private static void merge(List<String> headings, List<String> others, boolean narrower) {
        for (int i = 0; i < others.size(); i++) {
            boolean blank =
                    i >= headings.size() || AgreementColumn.of(headings.get(i)).isEmpty();
            if ((blank || narrower) && AgreementColumn.of(others.get(i)).isPresent()) {
                while (headings.size() <= i) {
                    headings.add("");
                }
                headings.set(i, others.get(i));
            }
        }
    }

    private boolean has(AgreementColumn column) {
        boolean term = columns.containsKey(AgreementColumn.TERM) && column == AgreementColumn.EXPIRY;
        // The calendar of a federation is about the agreements of its affiliates.
        boolean calendar = column == AgreementColumn.UNION && source.equals(Optional.of(KnownSource.AFL_CIO_CALENDAR));
        return term || calendar || columns.containsKey(column);
    }

    private void column(String heading, int index) {
        Optional<Finding.Location> at = Optional.of(table.locate(line, index));
        Optional<ListMapping.Entry> mapped = mapping.find(heading);
        if (mapped.isPresent()) {
            mapped(mapped.get(), index);
            return;
        }
        Optional<AgreementColumn> column = AgreementColumn.of(heading);
        if (column.isPresent()) {
            if (columns.putIfAbsent(column.get(), new Source(index, "", 0, 1)) != null) {
                findings.add(Severity.WARNING, "csv.column.repeated", Pointer.ROOT, at, "heading", heading);
            }
        } else if (!heading.isEmpty()) {
            unknown(heading, index, at);
        }
    }

    private void mapped(ListMapping.Entry entry, int index) {
        List<AgreementColumn> into = entry.getColumns();
        for (int i = 0; i < into.size(); i++) {
            columns.put(into.get(i), new Source(index, entry.getSeparator(), i, into.size()));
        }
    }

    private void unknown(String heading, int index, Optional<Finding.Location> at) {
        String name = heading.startsWith(CellText.OWN)
                ? heading
                : CellText.OWN + withoutGuard(ElementId.slug(heading).toString());
        boolean free = !own.containsValue(name);
        own.put(index, free ? name : name + "-" + (index + 1));
        if (!heading.startsWith(CellText.OWN) && !AgreementColumn.isKept(heading)) {
            findings.add(
                    Severity.WARNING,
                    "csv.column.unknown",
                    Pointer.ROOT,
                    at,
                    "heading",
                    heading,
                    "member",
                    own.get(index));
        }
    }

    /** The slug of a number begins with a low line, which no member needs. */
    private static String withoutGuard(String slug) {
        return slug.startsWith("_") && slug.length() > 1 ? slug.substring(1) : slug;
    }

    Map<AgreementColumn, Source> getColumns() {
        return columns;
    }

    Map<Integer, String> getOwn() {
        return own;
    }

    Optional<KnownSource> getSource() {
        return source;
    }

    /** Returns the line of the last row of headings. */
    long getLast() {
        return last;
    }

    int getWidth() {
        return width;
    }

    /** Returns the index of a column; 0 if the list does not have it. */
    int index(AgreementColumn column) {
        Source found = columns.get(column);
        return found == null ? 0 : found.index();
    }
}
