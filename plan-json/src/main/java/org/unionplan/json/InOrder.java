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
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.UnionplanException;

/**
 * Processes lines or files on several threads and returns the results in order. What is under way is bounded by
 * its bytes. Used by one thread, which also cuts the lines.
 *
 * @param <T> a line or a file
 * @param <R> the result of the work on one
 */
final class InOrder<T, R> extends AbstractSpliterator<R> {

    /** Enough for handing over to another thread not to be felt. */
    private static final int BATCH_BYTES = 64 * 1024;

    private static final int BATCHES_PER_THREAD = 4;

    /** A single line may be longer; then it is under way alone. */
    private static final long BYTES_UNDER_WAY = 8 * 1024 * 1024;

    /** The result for a line, or the exception. */
    private record Result<R>(@Nullable R value, @Nullable RuntimeException failure) {}

    private record Batch<R>(Future<List<Result<R>>> results, long bytes) {}

    private final Iterator<? extends T> items;
    private final Function<? super T, ? extends R> work;
    private final ToLongFunction<? super T> size;
    private final ExecutorService threads;
    private final int mostBatches;
    private final Deque<Batch<R>> underWay = new ArrayDeque<>();
    private final Deque<Result<R>> ready = new ArrayDeque<>();
    private long bytesUnderWay;

    InOrder(
            Iterator<? extends T> items,
            ToLongFunction<? super T> size,
            int threads,
            Function<? super T, ? extends R> work) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.items = items;
        this.size = size;
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
                && items.hasNext()) {
            List<T> batch = new ArrayList<>();
            long bytes = 0;
            while (bytes < BATCH_BYTES && items.hasNext()) {
                T item = items.next();
                batch.add(item);
                bytes += size.applyAsLong(item);
            }
            bytesUnderWay += bytes;
            underWay.addLast(new Batch<>(threads.submit(() -> work(batch)), bytes));
        }
    }

    private List<Result<R>> work(List<T> batch) {
        List<Result<R>> results = new ArrayList<>(batch.size());
        for (T item : batch) {
            results.add(work(item));
        }
        return results;
    }

    private Result<R> work(T item) {
        try {
            return new Result<>(work.apply(item), null);
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
