package org.unionplan.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;

/** Measures how the time of a calculation grows with its input. */
final class Growth {

    /** Linear work takes four times as long for four times the input, quadratic work sixteen times. */
    private static final double MOST = 10;

    private static final int TIMES = 4;
    private static final int RUNS = 5;
    private static final int ROUNDS = 4;

    /** Below that a measurement says nothing. */
    private static final long LEAST_NANOS = 3_000_000;

    private Growth() {}

    /**
     * Asserts that a calculation does not grow as the square of its input: the best of several runs on four times the
     * input takes less than ten times the best on the input. On a busy machine it is measured again.
     *
     * @param made makes the input of a size, and returns the calculation on it
     */
    static void assertNotQuadratic(int size, IntFunction<Runnable> made) {
        Runnable small = made.apply(size);
        Runnable large = made.apply(TIMES * size);
        small.run();
        double ratio = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && ratio > MOST; round++) {
            long of = Math.max(LEAST_NANOS, best(small));
            ratio = Math.min(ratio, (double) best(large) / of);
        }
        assertThat(ratio).as("times as long for %s times the input", TIMES).isLessThan(MOST);
    }

    private static long best(Runnable calculation) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            calculation.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    /** A word of 34 letters whose hash code is the same for every number. */
    static String colliding(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            word.append((number >> bit & 1) == 0 ? "BB" : "Aa");
        }
        return word.toString();
    }
}
