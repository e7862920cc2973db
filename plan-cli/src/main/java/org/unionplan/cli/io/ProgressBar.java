package org.unionplan.cli.io;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.unionplan.message.Message;

/**
 * Shows on one line of a terminal how much of a file has been done, drawn over again a few times a second. Not
 * thread-safe.
 */
public final class ProgressBar {

    private static final long NANOS_BETWEEN = 100_000_000;
    private static final int WIDEST = 40;

    private final Consumer<String> terminal;
    private final Function<Message, String> words;
    private final LongSupplier nanos;
    private final int width;
    private final long total;
    private long shownAt;
    private int shown;

    /**
     * A bar that has not been drawn.
     *
     * @param terminal where it is drawn
     * @param words puts into words how much has been done
     * @param width how many characters fit on a line there
     * @param total the number of bytes to do, 0 if unknown
     * @param nanos a clock
     */
    ProgressBar(Consumer<String> terminal, Function<Message, String> words, int width, long total, LongSupplier nanos) {
        this.terminal = terminal;
        this.words = words;
        this.width = width;
        this.total = total;
        this.nanos = nanos;
        this.shownAt = nanos.getAsLong();
    }

    /** Redraws it at intervals. */
    public void show(long bytes, long documents) {
        long now = nanos.getAsLong();
        if (now - shownAt < NANOS_BETWEEN) {
            return;
        }
        shownAt = now;
        String line = line(bytes, documents);
        // Drawn over what stood there, with blanks where that was longer. The last column is left free: a full line
        // would begin another one.
        String fitting = line.substring(0, Math.min(line.length(), Math.max(0, width - 1)));
        terminal.accept("\r" + fitting + " ".repeat(Math.max(0, shown - fitting.length())));
        shown = fitting.length();
    }

    private String line(long bytes, long documents) {
        String done = words.apply(Message.of("progress.done")
                .withNumber("documents", documents)
                .withNumber("megabytes", bytes / 1_000_000));
        if (total <= 0) {
            return done;
        }
        long percent = Math.min(100, 100 * bytes / total);
        int cells = Math.max(0, Math.min(WIDEST, width - done.length() - 12));
        int full = (int) (cells * percent / 100);
        return "[" + "#".repeat(full) + ".".repeat(cells - full) + "] " + percent + " % " + done;
    }

    /** Wipes it away, so that something else can be written. */
    public void clear() {
        if (shown > 0) {
            terminal.accept("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
