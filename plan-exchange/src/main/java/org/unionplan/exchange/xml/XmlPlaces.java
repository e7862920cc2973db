package org.unionplan.exchange.xml;

import org.unionplan.rule.Finding;

/** Lines and columns of offsets that are asked for in ascending order. Not thread-safe. */
final class XmlPlaces {

    private final String text;
    private int position;
    private int line = 1;
    private int column = 1;

    XmlPlaces(String text) {
        this.text = text;
    }

    /** Returns the place of an offset, which is not below the one asked for before. */
    Finding.Location at(int offset) {
        int end = Math.min(offset, text.length());
        while (position < end) {
            int c = text.codePointAt(position);
            position += Character.charCount(c);
            boolean first = c == '\r' && position < text.length() && text.charAt(position) == '\n';
            if (c == '\n' || (c == '\r' && !first)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Finding.Location(line, column);
    }
}
