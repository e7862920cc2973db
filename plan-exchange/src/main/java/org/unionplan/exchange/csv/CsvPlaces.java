package org.unionplan.exchange.csv;

import org.unionplan.rule.Finding;

/** Finds the line and column of a cell in the text of a list, by looking at it again from where its row begins. */
final class CsvPlaces {

    private final CharSequence text;
    private final char separator;

    /** The place where the last row that was asked for begins; rows are asked for in order. */
    private int line = 1;

    private int offset;

    CsvPlaces(CharSequence text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The place of a cell, counted from 0, of the row that begins on that line. */
    Finding.Location of(long row, int cell) {
        int at = offset(row);
        int atLine = line;
        int lineStart = offset;
        boolean quoted = false;
        for (int seen = 0; seen < cell && at < text.length(); ) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
                at++;
            } else if (!quoted && c == separator) {
                seen++;
                at++;
            } else if (c == '\n' || c == '\r') {
                if (!quoted) {
                    break;
                }
                at = afterLine(at);
                lineStart = at;
                atLine++;
            } else {
                at++;
            }
        }
        return new Finding.Location(atLine, Character.codePointCount(text, lineStart, at) + 1);
    }

    /** The place in the text at which that line begins. */
    int offset(long row) {
        if (row < line) {
            line = 1;
            offset = 0;
        }
        while (line < row && offset < text.length()) {
            offset = afterLine(offset);
            line++;
        }
        return offset;
    }

    /** The beginning of the next line: after a line feed, a carriage return, or both. */
    private int afterLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (at < text.length()) {
            boolean both = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += both ? 2 : 1;
        }
        return at;
    }
}
