package org.unionplan.cli.option;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.exchange.table.DocumentTable;

/** A table that many documents are exported to. */
public enum ExportTable {
    /** The observations of metrics. */
    OBSERVATIONS("observations"),
    /** The agreements of registers. */
    AGREEMENTS("agreements"),
    /** The elements of plans. */
    ELEMENTS("elements"),
    /** The answers to who is bound by what. */
    BINDINGS("bindings"),
    /** Everything that is wrong. */
    FINDINGS("findings");

    private final String word;

    ExportTable(String word) {
        this.word = word;
    }

    /** The table of what documents hold on that day; absent for findings. */
    public Optional<DocumentTable> of(LocalDate day) {
        return switch (this) {
            case OBSERVATIONS -> Optional.of(DocumentTable.observations());
            case AGREEMENTS -> Optional.of(DocumentTable.agreements());
            case ELEMENTS -> Optional.of(DocumentTable.elements());
            case BINDINGS -> Optional.of(DocumentTable.bindings(day));
            case FINDINGS -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<ExportTable> {

        public Converter() {
            super(values());
        }
    }
}
