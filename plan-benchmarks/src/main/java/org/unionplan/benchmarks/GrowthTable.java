package org.unionplan.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.unionplan.message.UnionplanException;

/**
 * Prints how the processor time of work on crafted inputs grows with their size, as a table in Markdown. Processor time
 * of the thread, the best of several runs, so that other work on the machine hardly matters.
 */
final class GrowthTable {

    private static final int START = 8_000;
    private static final int RUNS = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GrowthTable() {}

    /** Prints the table; the size to begin with may be given. */
    public static void main(String[] args) {
        int start = args.length > 0 ? Integer.parseInt(args[0]) : START;
        System.out.printf("| work | input | %,d | %,d | %,d | growth |%n", start, 2 * start, 4 * start);
        System.out.println("|---|---|---|---|---|---|");
        for (CraftedInputs input : CraftedInputs.values()) {
            double once = milliseconds(input.work(start));
            double twice = milliseconds(input.work(2 * start));
            double fourTimes = milliseconds(input.work(4 * start));
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f ms | %.1f ms | %.1f ms | %.1f |",
                    input.work(),
                    input.input(),
                    once,
                    twice,
                    fourTimes,
                    fourTimes / once));
        }
    }

    private static double milliseconds(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadCpuTime();
            try {
                work.run();
            } catch (UnionplanException e) {
                // Refused, which takes its time as well.
            }
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
        }
        return best / 1e6;
    }
}
