package org.unionplan.exchange;

import org.unionplan.exchange.agreement.AgreementLists;
import org.unionplan.rule.Finding;

/**
 * The rows and cells of a list in any file format. It can be walked more than once, and gives the same rows each time.
 * {@link AgreementLists} reads agreements from it.
 */
public interface ListTable {

    /** A row, valid until the visitor returns. */
    interface ListRow {

        /** Returns the line or row number that the row begins on, from 1. */
        long getLine();

        /** Returns the number of cells. */
        int getSize();

        /** Returns the text of a cell, counted from 0. */
        String getCell(int cell);

        /** Returns true if the cell is a number of a spreadsheet, whose text has a decimal point and no other marks. */
        default boolean isNumber(int cell) {
            return false;
        }
    }

    /** Sees the rows in order. */
    interface RowVisitor {

        /**
         * Sees a row.
         *
         * @return false to see no more rows
         */
        boolean visit(ListRow row);
    }

    /** Shows all rows that are not empty to the visitor, until it has seen enough. */
    void forEachRow(RowVisitor visitor);

    /** Returns the place of a cell, counted from 0, in the row that begins on that line. */
    Finding.Location locate(long line, int cell);
}
