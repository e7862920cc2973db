package org.unionplan.exchange.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of a table: a value, or none, for each column. Immutable and thread-safe. */
public final class ExportRow {

    private final List<TableColumn> columns;
    private final List<Optional<Object>> values;

    ExportRow(List<TableColumn> columns, List<Optional<Object>> values) {
        this.columns = columns;
        this.values = List.copyOf(values);
    }

    /** The values in the order of the columns, each of the kind of its column. */
    public List<Optional<Object>> getValues() {
        return values;
    }

    /**
     * Returns the value in the column of that name.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Optional<Object> get(String column) {
        Objects.requireNonNull(column, "column");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).getName().equals(column)) {
                return values.get(i);
            }
        }
        throw new IllegalArgumentException("the columns are " + columns + ", not " + column);
    }

    @Override
    public String toString() {
        return values.stream()
                .map(value -> value.map(Object::toString).orElse(""))
                .collect(Collectors.joining("|"));
    }
}
