package org.unionplan.exchange.cell;

import org.unionplan.exchange.NumberMarks;

/** The marks that the numbers of a column have before decimals. Not thread-safe. */
public final class NumberEvidence {

    private boolean pointDecimals;
    private boolean commaDecimals;

    /** Takes note of a cell of the column. */
    public void add(String cell) {
        for (int i = 1; i < cell.length() - 1; i++) {
            char c = cell.charAt(i);
            if ((c == '.' || c == ',') && isDigit(cell.charAt(i - 1)) && isDigit(cell.charAt(i + 1))) {
                int end = i + 1;
                while (end < cell.length() && isDigit(cell.charAt(end))) {
                    end++;
                }
                if (end - i - 1 != 3) {
                    pointDecimals |= c == '.';
                    commaDecimals |= c == ',';
                }
                i = end - 1;
            }
        }
    }

    /** Returns the decimal mark; unknown without decimals or with both marks. */
    public NumberMarks marks() {
        if (pointDecimals == commaDecimals) {
            return NumberMarks.UNKNOWN;
        }
        return pointDecimals ? NumberMarks.POINT : NumberMarks.COMMA;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
