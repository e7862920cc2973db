package org.unionplan.cli.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in styles, to be written on one line or on as many as they need. What is added is escaped here, so that no
 * line can hold anything a terminal obeys but its own styles. Not thread-safe.
 */
public final class StyledLine {

    private record Word(String text, Style style) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    private final List<Word> words = new ArrayList<>();

    public StyledLine() {}

    public static StyledLine of(String text) {
        return new StyledLine().add(Style.PLAIN, text);
    }

    /** These words after those there are, with a space between. */
    StyledLine add(Style style, String text) {
        for (String word : TerminalText.escape(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(word, style));
            }
        }
        return this;
    }

    public StyledLine plain(String text) {
        return add(Style.PLAIN, text);
    }

    public StyledLine bold(String text) {
        return add(Style.BOLD, text);
    }

    public StyledLine faint(String text) {
        return add(Style.FAINT, text);
    }

    /**
     * On lines of at most that many code points each.
     *
     * @param first the room on the first line
     * @param others the room on every other line
     */
    List<String> wrap(int first, int others, boolean colors) {
        List<String> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int room = first;
        int taken = 0;
        for (Word whole : words) {
            for (Word word : cut(whole, others)) {
                int needed = word.length() + (line.isEmpty() ? 0 : 1);
                if (!line.isEmpty() && taken + needed > room) {
                    lines.add(render(line, colors));
                    line.clear();
                    room = others;
                    taken = 0;
                    needed = word.length();
                }
                line.add(word);
                taken += needed;
            }
        }
        if (!line.isEmpty()) {
            lines.add(render(line, colors));
        }
        return lines;
    }

    /** A word longer than a line in pieces; an address stays whole, since half of it is useless. */
    private static List<Word> cut(Word word, int most) {
        if (word.length() <= most || word.text().contains("://")) {
            return List.of(word);
        }
        List<Word> pieces = new ArrayList<>();
        String rest = word.text();
        while (rest.codePointCount(0, rest.length()) > most) {
            int end = rest.offsetByCodePoints(0, most);
            pieces.add(new Word(rest.substring(0, end), word.style()));
            rest = rest.substring(end);
        }
        pieces.add(new Word(rest, word.style()));
        return pieces;
    }

    private static String render(List<Word> words, boolean colors) {
        StringBuilder rendered = new StringBuilder();
        for (int from = 0; from < words.size(); ) {
            Style style = words.get(from).style();
            int to = from;
            StringBuilder alike = new StringBuilder();
            while (to < words.size() && words.get(to).style() == style) {
                alike.append(to == from ? "" : " ").append(words.get(to).text());
                to++;
            }
            rendered.append(from == 0 ? "" : " ").append(colors ? style.paint(alike.toString()) : alike);
            from = to;
        }
        return rendered.toString();
    }
}
