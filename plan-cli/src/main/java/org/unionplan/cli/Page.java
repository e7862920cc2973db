package org.unionplan.cli;

import java.util.Optional;

/**
 * A page with an indent: headings, paragraphs and labelled details, wrapped to the width of the output. Not
 * thread-safe.
 */
final class Page {

    private static final int STEP = 2;
    private static final int HANG = 4;

    /** However deep or narrow it gets, so much of a line is left for words. */
    private static final int NARROWEST = 24;

    private final Output output;
    private final int indent;
    private final Ink ink;

    /** Whether anything was written that a gap can part from; one for a page and all that are deeper. */
    private static final class Ink {
        private boolean wet;
    }

    Page(Output output) {
        this(output, 0, new Ink());
    }

    private Page(Output output, int indent, Ink ink) {
        this.output = output;
        this.indent = indent;
        this.ink = ink;
    }

    /** The same page, one step further to the right. */
    Page deeper() {
        return new Page(output, indent + STEP, ink);
    }

    /** A blank line, unless there is nothing above that it could part from what follows. */
    void gap() {
        if (ink.wet) {
            output.print("");
            ink.wet = false;
        }
    }

    /** A heading, set off from what is above and close to what follows; returns where what belongs under it goes. */
    Page heading(String heading) {
        gap();
        line(new Line().bold(heading));
        ink.wet = false;
        return deeper();
    }

    /** Words that are wrapped with a hanging indent. */
    void line(Line line) {
        print(line, HANG);
    }

    /** A name with the identifier that goes with it. */
    void named(String name, Object id) {
        line(new Line().bold(name).faint("[" + id + "]"));
    }

    /** A label and what it labels, unless that is nothing. */
    void detail(String label, String value) {
        if (!value.isBlank()) {
            line(Line.of(label + ":").plain(value));
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
            print(Line.of(line), item ? STEP : 0);
        });
    }

    /** Running text, where there is any. */
    void text(Optional<String> text) {
        text.ifPresent(this::text);
    }

    /** How many characters fit on a line of this page. */
    int room() {
        return Math.max(NARROWEST, output.width() - indent);
    }

    /** A line whose spaces stay as they are, for columns; never wrapped. */
    void row(String row) {
        output.print(" ".repeat(indent) + TerminalText.escape(row).stripTrailing());
        ink.wet = true;
    }

    private void print(Line line, int hang) {
        int room = room();
        String margin = " ".repeat(indent);
        for (String words : output.wrap(line, room, room - hang)) {
            output.print(margin + words);
            ink.wet = true;
            margin = " ".repeat(indent + hang);
        }
    }
}
