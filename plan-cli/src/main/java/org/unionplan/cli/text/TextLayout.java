package org.unionplan.cli.text;

import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.Style;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;

/**
 * Lays text out for people at one level of indentation: headings, paragraphs, labelled details and tables, wrapped to
 * the width of the output. Not thread-safe.
 */
public final class TextLayout {

    /** The blanks of one step of indentation. */
    static final int STEP = 2;

    private static final int HANG = 4;

    /** Marks after which a label needs no colon. */
    private static final String MARKS = ":?!";

    /** However deep or narrow it gets, so much of a line is left for words. */
    private static final int NARROWEST = 24;

    private final Output output;
    private final int indent;
    private final Above above;

    /** Remembers if there is text above that a gap can separate from the next; shared by all levels of indentation. */
    private static final class Above {
        private boolean text;
    }

    public TextLayout(Output output) {
        this(output, 0, new Above());
    }

    private TextLayout(Output output, int indent, Above above) {
        this.output = output;
        this.indent = indent;
        this.above = above;
    }

    /** The same output, one step further to the right. */
    public TextLayout deeper() {
        return deeper(1);
    }

    /** The same output, so many steps further to the right. */
    public TextLayout deeper(int steps) {
        return new TextLayout(output, indent + steps * STEP, above);
    }

    /** A blank line, unless there is nothing above to separate from what follows. */
    public void gap() {
        if (above.text) {
            output.print("");
            above.text = false;
        }
    }

    /** A heading, set off from what is above and close to what follows; returns where what belongs under it goes. */
    public TextLayout heading(String heading) {
        return heading(new StyledLine().bold(heading));
    }

    private TextLayout heading(StyledLine heading) {
        gap();
        line(heading);
        above.text = false;
        return deeper();
    }

    /** Words that are wrapped with a hanging indent. */
    public void line(StyledLine line) {
        print(line, HANG);
    }

    /** A name with the identifier that goes with it. */
    public void named(String name, Object id) {
        line(new StyledLine().bold(name).faint("[" + id + "]"));
    }

    /** A heading of the program's own. */
    public TextLayout section(String code) {
        return section(code, Optional.empty());
    }

    /** A heading of the program's own, with the identifier of the text below it. */
    public TextLayout section(String code, Optional<ElementId> id) {
        StyledLine heading = new StyledLine().bold(output.say(Message.of(code)));
        id.ifPresent(each -> heading.faint("[" + each + "]"));
        return heading(heading);
    }

    /** A label and its value, unless that is blank. */
    public void detail(String label, String value) {
        if (!value.isBlank()) {
            line(StyledLine.of(label(label)).plain(value));
        }
    }

    /** A label and its value, where there is one. */
    public void detail(String label, Optional<String> value) {
        value.ifPresent(words -> detail(label, words));
    }

    /** A label of the program's own and its value, unless that is blank. */
    public void labelled(String code, String value) {
        detail(output.say(Message.of(code)), value);
    }

    /** A label of the program's own and its value, where there is one. */
    public void labelled(String code, Optional<String> value) {
        value.ifPresent(words -> labelled(code, words));
    }

    /** A label with a colon as the language sets it, in place of a full stop; a number such as "2." needs none. */
    public String label(String label) {
        int last = label.length() - 1;
        if (last < 0 || MARKS.indexOf(label.charAt(last)) >= 0) {
            return label;
        }
        boolean stopped = Wording.endsInStop(label);
        return stopped && last > 0 && Character.isDigit(label.charAt(last - 1))
                ? label
                : output.say(Message.of("label").with("label", stopped ? label.substring(0, last) : label));
    }

    /** Running text: its own line breaks are kept, all else is wrapped. */
    public void text(String text) {
        text.lines().map(line -> line.replace('\t', ' ').strip()).forEach(line -> {
            boolean item = line.startsWith("- ") || line.startsWith("\u2022 ");
            print(StyledLine.of(line), item ? STEP : 0);
        });
    }

    /** Running text, where there is any. */
    public void text(Optional<String> text) {
        text.ifPresent(this::text);
    }

    /** Returns the number of characters that fit on a line at this indentation. */
    public int room() {
        return Math.max(NARROWEST, output.width() - indent);
    }

    /** A line whose spaces stay as they are, for columns; never wrapped. */
    public void row(String row) {
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
