package org.unionplan.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Many documents, one a line (JSON Lines), read as they are asked for: however large the file is, no more than a few
 * lines of it are in memory. Blank lines are passed over. A line that is no document is reported when it is read, and the
 * lines after it are not concerned.
 *
 * <p>The lines can be gone through once. To be closed when done; not thread-safe, though the lines themselves are.
 */
public final class JsonLines implements Closeable {

    private final InputStream in;
    private final LineReader reader;
    private boolean taken;

    JsonLines(InputStream in, LineReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /**
     * The lines, in order. Closing the stream closes the file. Making it parallel changes nothing; see {@link #inOrder}.
     *
     * @throws IllegalStateException if they have been gone through already
     */
    public Stream<JsonLine> stream() {
        if (taken) {
            throw new IllegalStateException("the lines can be gone through once");
        }
        taken = true;
        return StreamSupport.stream(new Lines(reader), false).onClose(this::close);
    }

    /**
     * Returns the results of work on every line, in the order of the lines, several lines being worked on at a time. An
     * exception of the work is thrown at the place of its line. Closing the stream ends the work and closes the file.
     *
     * <p>No more is read ahead than keeps the threads busy, so memory stays bounded as long as results are not kept.
     *
     * @param threads how many lines are worked on at a time, at least 1
     * @param work something that may be done on several threads at once
     * @throws IllegalStateException if they have been gone through already
     */
    public <R> Stream<R> inOrder(int threads, Function<JsonLine, R> work) {
        Objects.requireNonNull(work, "work");

        InOrder<JsonLine, R> results = new InOrder<>(stream().iterator(), JsonLine::getLength, threads, work);
        return StreamSupport.stream(results, false).onClose(() -> {
            results.close();
            close();
        });
    }

    /** Returns the number of bytes read so far, for those who show progress. */
    public long getBytesRead() {
        return reader.bytesRead();
    }

    /**
     * Closes the file.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never splits: a stream that did would keep the whole file in its parts. */
    private static final class Lines extends AbstractSpliterator<JsonLine> {

        private final LineReader reader;

        private Lines(LineReader reader) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.reader = reader;
        }

        @Override
        public boolean tryAdvance(Consumer<? super JsonLine> action) {
            JsonLine line = reader.next();
            if (line == null) {
                return false;
            }
            action.accept(line);
            return true;
        }

        @Override
        public @Nullable Spliterator<JsonLine> trySplit() {
            return null;
        }
    }
}
