package org.unionplan.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionplan.document.Document;
import org.unionplan.value.LanguageTag;

/**
 * A table that every document has rows for, or none. The columns are the same for all documents. Immutable and thread-safe.
 *
 * <pre>{@code
 * DocumentTable table = DocumentTable.observations();
 * table.getColumns();         // document, documentType, metric, ...
 * table.rows(plan).forEach(row -> row.get("value"));
 * }</pre>
 */
public final class DocumentTable {

    private final List<TableColumn> columns;
    private final Function<TableSource, Stream<ExportRow>> rows;

    private <T> DocumentTable(ColumnList<T> list, Function<TableSource, Stream<T>> things) {
        this.columns = list.columns();
        this.rows = source -> things.apply(source).map(list::row);
    }

    /** The observations of metrics, in plans, pacts and progress reports. */
    public static DocumentTable observations() {
        return new DocumentTable(ObservationRows.columns(), ObservationRows::of);
    }

    /** The agreements of registers. */
    public static DocumentTable agreements() {
        return new DocumentTable(AgreementRows.columns(), AgreementRows::of);
    }

    /** The elements of plans: cornerstones, pillars, priorities and actions. */
    public static DocumentTable elements() {
        return new DocumentTable(ElementRows.columns(), ElementRows::of);
    }

    /** The answers whether the provisions of pacts bind their parties on a day. */
    public static DocumentTable bindings(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new DocumentTable(BindingRows.columns(), source -> BindingRows.of(source, day));
    }

    /** The columns, in order. */
    public List<TableColumn> getColumns() {
        return columns;
    }

    /**
     * Returns the rows of a document, in its order.
     *
     * @param languages the languages that texts are wanted in, the most wanted first; that of the document comes after them
     */
    public Stream<ExportRow> rows(Document document, LanguageTag... languages) {
        Objects.requireNonNull(document, "document");
        return rows.apply(new TableSource(document, List.of(languages)));
    }
}
