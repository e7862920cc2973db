package org.unionplan.office.source;

import java.util.ArrayList;
import java.util.List;

/** Text on its way into a block: white space is one space, and the strong words at its start are known. Not thread-safe. */
final class RunningText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block.TextLink> links = new ArrayList<>();

    /** The length of the strong words at the start. */
    private int lead;

    private boolean leading = true;
    private int linkStart;

    void append(String words, boolean strong) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                space(' ');
            } else if (!isInvisible(c)) {
                text.append(c);
                leading &= strong || isMark(c);
                if (leading) {
                    lead = text.length();
                }
            }
        }
    }

    /** Begins a new line. */
    void breakLine() {
        space('\n');
    }

    /** The text that follows is linked. */
    void beginLink() {
        linkStart = text.length();
    }

    /** The text since then was linked to that address. */
    void endLink(String address) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        String words = text.substring(Math.min(linkStart, text.length())).strip();
        if (web && !words.isEmpty() && !words.equals(address)) {
            links.add(new Block.TextLink(words, address));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString().strip();
    }

    /** Returns the strong words at the start, without the mark at their end. */
    String lead() {
        String words = text.substring(0, lead).strip();
        return words.equals(text()) ? words : withoutColon(words);
    }

    List<Block.TextLink> links() {
        return List.copyOf(links);
    }

    void clear() {
        text.setLength(0);
        links.clear();
        lead = 0;
        leading = true;
        linkStart = 0;
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    private void space(char c) {
        int last = text.length() - 1;
        if (last < 0) {
            return;
        }
        char before = text.charAt(last);
        if (before != ' ' && before != '\n') {
            text.append(c);
        } else if (c == '\n') {
            text.setCharAt(last, c);
        }
    }

    /** The space that does not break stays where it is, as before a colon in French. */
    private static boolean isSpace(char c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000b'
                || c == ' '
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Returns true for what marks where a word may break, and for control characters. */
    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad' || Character.isISOControl(c);
    }

    /** A colon after strong words belongs to them. */
    private static boolean isMark(char c) {
        return c == ':' || c == '\u00a0';
    }
}
