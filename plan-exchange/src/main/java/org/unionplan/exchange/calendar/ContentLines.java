package org.unionplan.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines of iCalendar (RFC 5545, section 3.1): folded so that none has more than 75 octets in UTF-8, no character cut in
 * two, each ended by CRLF. Not thread-safe.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is written as it is: a date, a constant. */
    ContentLines line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int i = 0; i < whole.length(); ) {
            int point = whole.codePointAt(i);
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                // The space that goes before counts.
                octets = 1;
            }
            text.append(character);
            octets += length;
            i += Character.charCount(point);
        }
        text.append("\r\n");
        return this;
    }

    /** A line whose value is text (section 3.3.11): escaped, without control characters, which the format refuses. */
    ContentLines text(String name, String value) {
        return line(name, escaped(value));
    }

    /** Adds lines that were made apart. */
    ContentLines append(ContentLines others) {
        text.append(others.text);
        return this;
    }

    /** Returns the lines as they were before they were folded. */
    List<String> unfolded() {
        return List.of(text.toString().replace("\r\n ", "").split("\r\n"));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        String lines = value.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default ->
                    escaped.appendCodePoint(
                            Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                                    ? '\uFFFD'
                                    : point);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
