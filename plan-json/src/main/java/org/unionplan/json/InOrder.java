package org.unionplan.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.UnionplanException;

/**
 * Has lines worked on by several threads and gives the results in the order of the lines. What is under way is bounded
 * by its bytes. Used by one thread, which also cuts the lines.
 */
final class InOrder<R> extends AbstractSpliterator<R> {

    /** Enough for handing over to another thread not to be felt. */
    private static final int BATCH_BYTES = 64 * 1024;

    private static final int BATCHES_PER_THREAD = 4;

    /** A single line may be longer; then it is under way alone. */
    private static final long BYTES_UNDER_WAY = 8 * 1024 * 1024;

    /** What came of a line, or what was thrown instead. */
    private record Result<R>(@Nullable R value, @Nullable RuntimeException failure) {}

    private record Batch<R>(Future<List<Result<R>>> results, long bytes) {}

    private final Iterator<JsonLine> lines;
    private final Function<JsonLine, R> work;
    private final ExecutorService threads;
    private final int mostBatches;
    private final Deque<Batch<R>> underWay = new ArrayDeque<>();
    private final Deque<Result<R>> ready = new ArrayDeque<>();
    private long bytesUnderWay;

    InOrder(Iterator<JsonLine> lines, int threads, Function<JsonLine, R> work) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.lines = lines;
        this.work = work;
        this.mostBatches = threads * BATCHES_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "unionplan-lines");
            // A program that forgets to close the stream must be able to end.
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        while (ready.isEmpty()) {
            submit();
            Batch<R> first = underWay.pollFirst();
            if (first == null) {
                close();
                return false;
            }
            ready.addAll(take(first.results()));
            bytesUnderWay -= first.bytes();
        }
        Result<R> result = ready.removeFirst();
        if (result.failure() != null) {
            throw result.failure();
        }
        action.accept(result.value());
        return true;
    }

    /** Gives out work until enough is under way. */
    private void submit() {
        while (underWay.size() < mostBatches
                && (underWay.isEmpty() || bytesUnderWay < BYTES_UNDER_WAY)
                && lines.hasNext()) {
            List<JsonLine> batch = new ArrayList<>();
            long bytes = 0;
            while (bytes < BATCH_BYTES && lines.hasNext()) {
                JsonLine line = lines.next();
                batch.add(line);
                bytes += line.getLength();
            }
            bytesUnderWay += bytes;
            underWay.addLast(new Batch<>(threads.submit(() -> work(batch)), bytes));
        }
    }

    private List<Result<R>> work(List<JsonLine> batch) {
        List<Result<R>> results = new ArrayList<>(batch.size());
        for (JsonLine line : batch) {
            results.add(work(line));
        }
        return results;
    }

    private Result<R> work(JsonLine line) {
        try {
            return new Result<>(work.apply(line), null);
        } catch (RuntimeException e) {
            return new Result<>(null, e);
        }
    }

    private static <R> List<Result<R>> take(Future<List<Result<R>>> results) {
        try {
            return results.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnionplanException("The work on lines was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends what is under way. */
    void close() {
        threads.shutdownNow();
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }
}
