package org.unionplan.exchange.markdown;

import java.util.Objects;

/** Text of a document in Markdown, where none of it is markup, a link, a mention or a reference to an issue. */
public final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]()<>#+-.!|&~$\"':@=";

    /** Characters that an import takes for pasted bullets at the start of a line. */
    private static final String BULLETS = "\u2022\u2023\u25e6\u25aa\u25cf\u2043\uf0b7";

    /** Characters after which sites look for someone to notify or something to link to, escaped or not. */
    private static final String REFERRING = "@#";

    /** A character of no width without a line break; it separates the sign from the name. */
    private static final char WORD_JOINER = '\u2060';

    private MarkdownText() {}

    /** Returns a text on one line, with everything escaped that Markdown or a site would obey. */
    public static String escape(String text) {
        Objects.requireNonNull(text, "text");

        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isObeyed(c)) {
                escaped.append(' ');
                continue;
            }
            if (i == 0 && BULLETS.indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
                continue;
            }
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (REFERRING.indexOf(c) >= 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                escaped.append(WORD_JOINER);
            }
        }
        return escaped.toString();
    }

    /** Returns true for what ends a line, and for characters that turn the direction of what follows. */
    private static boolean isObeyed(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
