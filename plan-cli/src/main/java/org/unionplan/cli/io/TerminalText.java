package org.unionplan.cli.io;

import java.util.HexFormat;

/**
 * Escapes text for a terminal: control characters are shown as their codes, never interpreted.
 *
 * <p>Escaped are control characters, line breaks and tabs among them, format characters, which include those that turn
 * the direction of writing, separators of lines and paragraphs, and halves of surrogate pairs.
 */
public final class TerminalText {

    private static final HexFormat HEX = HexFormat.of();

    private TerminalText() {}

    /** Returns that text on one line, with control characters escaped. */
    public static String escape(String text) {
        if (text.codePoints().noneMatch(TerminalText::isObeyed)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(point -> {
            if (isObeyed(point)) {
                for (char unit : Character.toChars(point)) {
                    shown.append("\\u").append(HEX.toHexDigits(unit));
                }
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isObeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
