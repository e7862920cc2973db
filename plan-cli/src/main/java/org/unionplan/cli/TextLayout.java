package org.unionplan.cli;

import java.util.Optional;

/**
 * Lays text out for people at one level of indentation: headings, paragraphs, labelled details and tables, wrapped to
 * the width of the output. Not thread-safe.
 */
final class TextLayout {

    /** The blanks of one step of indentation. */
    static final int STEP = 2;

    private static final int HANG = 4;

    /** However deep or narrow it gets, so much of a line is left for words. */
    private static final int NARROWEST = 24;

    private final Output output;
    private final int indent;
    private final Above above;

    /** Whether there is text above that a gap can separate from what follows; shared by all levels of indentation. */
    private static final class Above {
        private boolean text;
    }

    TextLayout(Output output) {
        this(output, 0, new Above());
    }

    private TextLayout(Output output, int indent, Above above) {
        this.output = output;
        this.indent = indent;
        this.above = above;
    }

    /** The same output, one step further to the right. */
    TextLayout deeper() {
        return deeper(1);
    }

    /** The same output, so many steps further to the right. */
    TextLayout deeper(int steps) {
        return new TextLayout(output, indent + steps * STEP, above);
    }

    /** A blank line, unless there is nothing above to separate from what follows. */
    void gap() {
        if (above.text) {
            output.print("");
            above.text = false;
        }
    }

    /** A heading, set off from what is above and close to what follows; returns where what belongs under it goes. */
    TextLayout heading(String heading) {
        gap();
        line(new StyledLine().bold(heading));
        above.text = false;
        return deeper();
    }

    /** Words that are wrapped with a hanging indent. */
    void line(StyledLine line) {
        print(line, HANG);
    }

    /** A name with the identifier that goes with it. */
    void named(String name, Object id) {
        line(new StyledLine().bold(name).faint("[" + id + "]"));
    }

    /** A label and what it labels, unless that is nothing. */
    void detail(String label, String value) {
        if (!value.isBlank()) {
            line(StyledLine.of(label + ":").plain(value));
        }
    }

    /** A label and what it labels, where there is anything. */
    void detail(String label, Optional<String> value) {
        value.ifPresent(words -> detail(label, words));
    }

    /** Running text: its own line breaks are kept, all else is wrapped. */
    void text(String text) {
        text.lines().map(line -> line.replace('\t', ' ').strip()).forEach(line -> {
            boolean item = line.startsWith("- ") || line.startsWith("\u2022 ");
            print(StyledLine.of(line), item ? STEP : 0);
        });
    }

    /** Running text, where there is any. */
    void text(Optional<String> text) {
        text.ifPresent(this::text);
    }

    /** How many characters fit on a line at this indentation. */
    int room() {
        return Math.max(NARROWEST, output.width() - indent);
    }

    /** A line whose spaces stay as they are, for columns; never wrapped. */
    void row(String row) {
        printed(TerminalText.escape(row).stripTrailing());
    }

    /** A line that is escaped and painted already. */
    void printed(String line) {
        output.print(" ".repeat(indent) + line);
        above.text = true;
    }

    /** Escaped words in that style, where there are styles. */
    String paint(Style style, String words) {
        return words.isEmpty() ? words : output.paint(style, words);
    }

    private void print(StyledLine line, int hang) {
        int room = room();
        String margin = " ".repeat(indent);
        for (String words : output.wrap(line, room, room - hang)) {
            output.print(margin + words);
            above.text = true;
            margin = " ".repeat(indent + hang);
        }
    }
}
