package org.unionplan.cli.io;

import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line on a terminal that says for how many seconds the program has been working, until it has something else to show. A
 * thread draws it every second from the second one on. Thread-safe.
 */
final class Activity {

    private static final long FIRST = 2;
    private static final long SECOND = 1_000;

    private final Consumer<String> terminal;
    private final LongFunction<String> words;
    private @Nullable Thread clock;
    private int shown;
    private boolean ended;

    Activity(Consumer<String> terminal, LongFunction<String> words) {
        this.terminal = terminal;
        this.words = words;
    }

    synchronized void start() {
        Thread thread = new Thread(this::tick, "activity");
        thread.setDaemon(true);
        thread.start();
        clock = thread;
    }

    private void tick() {
        try {
            Thread.sleep(FIRST * SECOND);
            for (long seconds = FIRST; show(seconds); seconds++) {
                Thread.sleep(SECOND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Draws it, and returns false if it has ended. */
    synchronized boolean show(long seconds) {
        if (!ended) {
            String line = words.apply(seconds);
            terminal.accept("\r" + line);
            shown = line.length();
        }
        return !ended;
    }

    /** Wipes it away for good. */
    synchronized void end() {
        if (!ended && shown > 0) {
            terminal.accept("\r" + " ".repeat(shown) + "\r");
        }
        ended = true;
        Thread thread = clock;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
