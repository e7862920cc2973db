package org.unionplan.json.codec;

import java.util.Locale;
import org.unionplan.message.Message;

/** Text of a document as it may appear in a sentence: cut short, without anything a terminal obeys. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    /** The text in quotes. */
    static Message message(String text) {
        return Message.of("found.quoted").with("text", of(text));
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int[] points = text.codePoints().limit(MOST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, MOST); i++) {
            append(points[i], shown);
        }
        return shown.append(points.length > MOST ? "…" : "").toString();
    }

    private static void append(int point, StringBuilder shown) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> {
                for (char unit : Character.toChars(point)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
            default -> shown.appendCodePoint(point);
        }
    }
}
