package org.unionplan.cli.io;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.value.LanguageTag;

/**
 * The outputs of the program: results on one stream, error messages on another, both in UTF-8 with lines that end with
 * LF, whatever the streams or the system prefer; and files on a disk. Not thread-safe.
 *
 * <p>Once the reader has gone, as when a pager is closed, it goes quiet instead of failing.
 */
public final class Output {

    private static final int ENOUGH = 8_192;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean colors;
    private final int width;
    private final boolean interactive;
    private final Disk disk;
    private final ProgramLanguage language;
    private final StringBuilder pending = new StringBuilder();
    private final Activity activity;
    private boolean quiet;
    private boolean broken;

    public Output(
            PrintStream out,
            PrintStream err,
            boolean colors,
            int width,
            boolean interactive,
            Disk disk,
            ProgramLanguage language) {
        this.out = out;
        this.err = err;
        this.colors = colors;
        this.width = width;
        this.interactive = interactive;
        this.disk = disk;
        this.language = language;
        this.activity = new Activity(
                drawn -> write(err, drawn),
                seconds -> say(Message.of("progress.working").withNumber("seconds", seconds)));
    }

    /** Prints no results from now on, nor how far work has come. */
    public void silence() {
        quiet = true;
    }

    /** Shows on an interactive terminal that work goes on, until something else is shown. */
    public void startActivity() {
        if (interactive && !quiet) {
            activity.start();
        }
    }

    /** The disk that files are written to. */
    Disk disk() {
        return disk;
    }

    /** The program's own words. */
    public Messages messages() {
        return language.messages();
    }

    /** The languages in which texts of a document are wanted, the most wanted first. */
    public List<LanguageTag> languages() {
        return language.wanted();
    }

    /** The language of the program's own words. */
    public LanguageTag language() {
        return LanguageTag.of(messages().getLanguage());
    }

    /** Formats that message in the program's language. */
    public String say(Message message) {
        return messages().format(message);
    }

    /** The number of characters that fit on a line. */
    public int width() {
        return width;
    }

    /** Wraps that line; see {@link StyledLine#wrap}. */
    public List<String> wrap(StyledLine line, int first, int others) {
        return line.wrap(first, others, colors);
    }

    /** A line of results, escaped already. */
    public void print(String line) {
        if (!quiet) {
            add(line);
        }
    }

    /** A line that was asked for by name: of the help, or the version. */
    public void add(String line) {
        pending.append(line).append('\n');
        if (pending.length() > ENOUGH) {
            flush();
        }
    }

    /** Words of the program's own in that style, where there are styles. */
    public String paint(Style style, String words) {
        return colors ? style.paint(words) : words;
    }

    /**
     * A bar for work on that many bytes, 0 if the number is unknown. It is drawn on the stream for complaints, and only
     * on an interactive terminal.
     */
    public ProgressBar progress(long total) {
        return new ProgressBar(
                drawn -> {
                    if (interactive && !quiet) {
                        flush();
                        write(err, drawn);
                    }
                },
                this::say,
                width,
                total,
                System::nanoTime);
    }

    /** A bar for work on so many bytes, which are only counted for an interactive terminal. */
    public ProgressBar progress(LongSupplier total) {
        return progress(interactive ? total.getAsLong() : 0);
    }

    /** Prints a complaint on the stream for complaints, after all results so far. */
    public void complain(Message complaint) {
        complain(say(complaint));
    }

    /** Prints a complaint about a file. */
    public void complain(String file, Message complaint) {
        complain(file + ": " + say(complaint));
    }

    /** A complaint, on the stream for complaints, after all results so far. */
    public void complain(String complaint) {
        flush();
        write(err, "plan: " + TerminalText.escape(complaint) + "\n");
    }

    /** Brings out everything that was printed. */
    public void flush() {
        activity.end();
        write(out, pending);
        pending.setLength(0);
        broken |= out.checkError();
    }

    /** Returns true if results can no longer be written, so that there is no use in going on. */
    public boolean isBroken() {
        return broken;
    }

    private static void write(PrintStream stream, CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
