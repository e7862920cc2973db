package org.unionplan.exchange.csv;

import org.unionplan.message.Message;
import org.unionplan.rule.Finding;

/** The cell at which a text cannot be separated into rows any more, and the reason. Not thread-safe. */
final class CsvFault {

    private final CharSequence text;
    private final char separator;
    private int line;
    private int lineStart;
    private int at;

    /** The start of the cell that is read, and of its line. */
    private int cellStart;

    private int cellLine;
    private int cellLineStart;

    private int longest;
    private Finding.Location location = new Finding.Location(1, 1);
    private Message reason = Message.of("csv.broken.long").withNumber("limit", CsvDialect.LONGEST_CELL);

    private CsvFault(CharSequence text, int from, int line, char separator) {
        this.text = text;
        this.at = from;
        this.line = line;
        this.lineStart = from;
        this.separator = separator;
    }

    /** Finds the first fault at or after the beginning of a line; without one, the longest cell is too long. */
    static CsvFault find(CharSequence text, int from, int line, char separator) {
        CsvFault fault = new CsvFault(text, from, line, separator);
        fault.search();
        return fault;
    }

    Finding.Location location() {
        return location;
    }

    Message reason() {
        return reason;
    }

    private void search() {
        int cells = 0;
        while (at < text.length()) {
            cellStart = at;
            cellLine = line;
            cellLineStart = lineStart;
            if (text.charAt(at) == '"' && !skipQuoted()) {
                fail(Message.of("csv.broken.quote"));
                return;
            }
            if (at > cellStart && !isAtEnd()) {
                fail(Message.of("csv.broken.after"));
                return;
            }
            while (!isAtEnd()) {
                at++;
            }
            if (++cells > CsvDialect.MOST_CELLS) {
                fail(Message.of("csv.broken.cells").withNumber("limit", CsvDialect.MOST_CELLS));
                return;
            }
            if (at - cellStart > longest) {
                longest = at - cellStart;
                fail(reason);
            }
            cells = skipEnd() ? 0 : cells;
        }
    }

    private void fail(Message because) {
        location = new Finding.Location(cellLine, Character.codePointCount(text, cellLineStart, cellStart) + 1);
        reason = because;
    }

    private boolean isAtEnd() {
        return at == text.length() || text.charAt(at) == separator || isNewLine(text.charAt(at));
    }

    private static boolean isNewLine(char c) {
        return c == '\n' || c == '\r';
    }

    /** Goes behind what ends a cell; returns true if that ends the row, too. */
    private boolean skipEnd() {
        if (at == text.length() || text.charAt(at) == separator) {
            at++;
            return false;
        }
        skipNewLine();
        return true;
    }

    private void skipNewLine() {
        boolean both = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += both ? 2 : 1;
        line++;
        lineStart = at;
    }

    /** Moves past the closing quote; returns false if there is none. */
    private boolean skipQuoted() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else if (c == '"') {
                at++;
                return true;
            } else if (isNewLine(c)) {
                skipNewLine();
            } else {
                at++;
            }
        }
        return false;
    }
}
