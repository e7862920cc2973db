package org.unionplan.compare;

import java.util.function.IntFunction;

/** Measures how much longer a task takes for four times the input. */
public final class Growth {

    /** More than linear time gives, less than quadratic time: 4 and 16. */
    public static final double MOST = 10;

    private static final int ATTEMPTS = 6;
    private static final int RUNS = 3;

    private Growth() {}

    /**
     * Returns the growth of the task's time for four times that size; the least of several attempts, each with the best
     * of several runs, since other work on the machine only ever makes it slower.
     */
    public static double ofFourTimes(int size, IntFunction<Runnable> task) {
        Runnable small = task.apply(size);
        Runnable large = task.apply(4 * size);
        small.run();
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > MOST; attempt++) {
            least = Math.min(least, (double) best(large) / best(small));
        }
        return least;
    }

    private static long best(Runnable task) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            task.run();
            best = Math.min(best, System.nanoTime() - begin);
        }
        return Math.max(1, best);
    }
}
