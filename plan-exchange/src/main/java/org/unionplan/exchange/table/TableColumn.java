package org.unionplan.exchange.table;

import java.util.Objects;
import org.unionplan.value.Keyword;

/** A column of a table: its name and the kind of its values. Immutable and thread-safe. */
public final class TableColumn {

    /** The kinds of values. */
    public enum Kind implements Keyword {
        /** {@code String}. */
        TEXT,
        /** {@code Decimal}. */
        NUMBER,
        /** {@code LocalDate}. */
        DATE,
        /** {@code Boolean}. */
        TRUTH
    }

    private final String name;
    private final Kind kind;

    TableColumn(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** The name, which is unique in the table. */
    public String getName() {
        return name;
    }

    /** The kind of its values. */
    public Kind getKind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableColumn that && name.equals(that.name) && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind);
    }

    @Override
    public String toString() {
        return name + " " + kind.getKeyword();
    }
}
