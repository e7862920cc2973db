package org.unionplan.exchange.agreement;

import java.util.EnumMap;
import java.util.Map;

/** The cells of a row by column; a cell that is not there is empty. Not thread-safe. */
final class RowCells {

    private final Map<AgreementColumn, String> cells = new EnumMap<>(AgreementColumn.class);

    /** Returns the text of a cell, empty if there is none. */
    String get(AgreementColumn column) {
        return cells.getOrDefault(column, "");
    }

    void set(AgreementColumn column, String words) {
        if (words.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, words);
        }
    }

    void clear() {
        cells.clear();
    }

    /** Takes white space off both ends of every cell. */
    void strip() {
        for (AgreementColumn column : AgreementColumn.values()) {
            set(column, get(column).strip());
        }
    }
}
