package org.unionplan.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** The lines of a Markdown file in the making, with the texts of a document in the languages that are wanted. Not thread-safe. */
final class MarkdownLines {

    private static final int DEEPEST = 6;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private final Messages messages;
    private final LanguageTag[] languages;

    MarkdownLines(Messages messages, List<LanguageTag> languages) {
        this.messages = messages;
        this.languages = languages.toArray(LanguageTag[]::new);
    }

    String say(String code) {
        return say(Message.of(code));
    }

    String say(Message message) {
        return messages.format(message);
    }

    /** Returns a text, escaped, on one line. */
    String text(Text text) {
        return MarkdownText.escape(words(text));
    }

    /** Returns a text as it is, without blanks at its ends. */
    String words(Text text) {
        return trimmed(text.in(languages));
    }

    /** Returns words without what shows nothing at their ends, where marks for bold would not be taken for such. */
    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    void heading(int level, String words) {
        gap();
        lines.add("#".repeat(Math.min(level, DEEPEST)) + " " + words);
    }

    /** Adds a text with its lines, a paragraph of its own. */
    void paragraph(Text text) {
        paragraph("", text);
    }

    /** Adds a paragraph that begins with a label in bold. */
    void labelled(String label, Text text) {
        paragraph("**" + label + ":** ", text);
    }

    private void paragraph(String start, Text text) {
        line(start + String.join("\\\n", escaped(text)));
    }

    private List<String> escaped(Text text) {
        return text.in(languages)
                .lines()
                .map(MarkdownLines::trimmed)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::escape)
                .toList();
    }

    /**
     * Adds an item that is a name in bold, with a statement as a paragraph below it: behind a colon it would make a label of
     * some names, such as "Lead", and a number of others.
     *
     * @param number the number with its mark, or nothing
     */
    void item(int depth, String number, Text name, Optional<Text> statement) {
        item(depth, "**" + number + text(name) + "**");
        String indent = INDENT.repeat(depth);
        statement
                .map(this::escaped)
                .filter(below -> !below.isEmpty())
                .ifPresent(below -> line(indent + String.join("\\\n" + indent, below)));
    }

    /** Adds a paragraph of one line that is Markdown already. */
    void line(String markdown) {
        gap();
        lines.add(markdown);
    }

    /** Adds an item of a list, from depth 1. */
    void item(int depth, String markdown) {
        boolean follows =
                !lines.isEmpty() && lines.get(lines.size() - 1).strip().startsWith("- ");
        if (!follows) {
            gap();
        }
        lines.add(INDENT.repeat(depth - 1) + "- " + markdown);
    }

    /** Adds a table, its headings first. */
    void table(List<List<String>> rows) {
        gap();
        lines.add(row(rows.get(0)));
        lines.add("|" + "---|".repeat(rows.get(0).size()));
        rows.stream().skip(1).map(MarkdownLines::row).forEach(lines::add);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void gap() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
