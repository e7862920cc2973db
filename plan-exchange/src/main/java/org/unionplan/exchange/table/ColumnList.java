package org.unionplan.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/**
 * The columns of a table in their order, each with its value of a thing.
 *
 * @param <T> the thing that a row is about
 */
final class ColumnList<T> {

    private final List<TableColumn> columns = new ArrayList<>();
    private final List<Function<T, ? extends Optional<?>>> values = new ArrayList<>();

    ColumnList<T> text(String name, Function<T, ? extends Optional<?>> value) {
        return add(name, TableColumn.Kind.TEXT, thing -> value.apply(thing).map(Object::toString));
    }

    /** Several values, with semicolons between them. */
    ColumnList<T> texts(String name, Function<T, ? extends Collection<?>> value) {
        return text(
                name,
                thing -> Optional.of(value.apply(thing).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining("; ")))
                        .filter(each -> !each.isEmpty()));
    }

    ColumnList<T> number(String name, Function<T, Optional<Decimal>> value) {
        return add(name, TableColumn.Kind.NUMBER, value);
    }

    ColumnList<T> date(String name, Function<T, Optional<LocalDate>> value) {
        return add(name, TableColumn.Kind.DATE, value);
    }

    ColumnList<T> truth(String name, Function<T, Optional<Boolean>> value) {
        return add(name, TableColumn.Kind.TRUTH, value);
    }

    /** The figure and its qualifier. */
    ColumnList<T> quantity(String name, Function<T, Optional<Quantity>> value) {
        return number(name, thing -> value.apply(thing).map(Quantity::getValue))
                .text(
                        name + "Qualifier",
                        thing -> value.apply(thing)
                                .map(each -> each.getQualifier().getKeyword()));
    }

    /** The time as in the format, and the first and the last day that may belong to it. */
    ColumnList<T> time(String name, Function<T, Optional<Timeframe>> value) {
        return text(name, value)
                .date(name + "First", thing -> value.apply(thing).flatMap(Timeframe::getEarliestFirst))
                .date(name + "Last", thing -> value.apply(thing).flatMap(Timeframe::getLatestLast));
    }

    private ColumnList<T> add(String name, TableColumn.Kind kind, Function<T, ? extends Optional<?>> value) {
        columns.add(new TableColumn(name, kind));
        values.add(value);
        return this;
    }

    List<TableColumn> columns() {
        return Collections.unmodifiableList(columns);
    }

    ExportRow row(T thing) {
        List<Optional<Object>> row = new ArrayList<>(values.size());
        for (Function<T, ? extends Optional<?>> value : values) {
            row.add(value.apply(thing).map(Function.identity()));
        }
        return new ExportRow(columns, row);
    }
}
