package org.unionplan.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Prints the times of all kinds of work as one table in Markdown. The rows take turns in one process, each turn on
 * documents read for it, and each is compared with skipping the tokens of the same plan just before. Slow neighbours on
 * the machine slow both.
 *
 * <p>Arguments: the number of turns that count, then the names of the rows to run; all without any.
 */
final class SpeedTable {

    private static final int TURNS = 41;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final SpeedRow row;
    private final Times skips;
    private final Times times;
    private long allocated = Long.MAX_VALUE;

    private SpeedTable(SpeedRow row, int turns) {
        this.row = row;
        this.skips = new Times(turns);
        this.times = new Times(turns);
    }

    /** Prints the table; as many turns before those that count warm up. */
    public static void main(String[] args) {
        int turns = args.length > 0 ? Integer.parseInt(args[0]) : TURNS;
        List<String> names = Stream.of(args).skip(1).toList();
        SpeedWork work = new SpeedWork();
        List<SpeedTable> rows = work.rows().stream()
                .filter(row -> isWanted(row.work(), names))
                .map(row -> new SpeedTable(row, turns))
                .toList();
        for (int turn = 0; turn < 2 * turns; turn++) {
            for (SpeedTable row : rows) {
                row.take(turn % turns, work.skip());
            }
        }
        System.out.println("| work | median | fastest turn | processor | allocated | goal |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach(SpeedTable::print);
        if (isWanted("first check", names)) {
            FirstUse.print("check", "60 ms", turns);
        }
        if (isWanted("first read", names)) {
            FirstUse.print("read", "110 ms", turns);
        }
    }

    private static boolean isWanted(String row, List<String> names) {
        return names.isEmpty() || names.contains(row);
    }

    private void take(int turn, Runnable skip) {
        Runnable work = row.fresh().get();
        skips.take(turn, skip);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        times.take(turn, work);
        allocated = Math.min(allocated, THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    private void print() {
        boolean ratios = row.unit() == SpeedRow.Unit.SKIPS;
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                row.work(),
                row.time(median(ratios ? ratios(times.clock, skips.clock) : times.clock)),
                row.time(fastest(times.clock) / (ratios ? fastest(skips.clock) : 1)),
                row.time(median(ratios ? ratios(times.processor, skips.processor) : times.processor)),
                row.memory(allocated),
                row.goal()));
    }

    private static double[] ratios(double[] times, double[] skips) {
        double[] ratios = new double[times.length];
        Arrays.setAll(ratios, turn -> times[turn] / skips[turn]);
        return ratios;
    }

    static double median(double[] figures) {
        return DoubleStream.of(figures).sorted().toArray()[figures.length / 2];
    }

    static double fastest(double[] times) {
        return DoubleStream.of(times).min().orElseThrow();
    }

    /** The milliseconds of each turn: by the clock, which includes the collector, and processor time of the thread. */
    static final class Times {

        private final double[] clock;
        private final double[] processor;

        Times(int turns) {
            this.clock = new double[turns];
            this.processor = new double[turns];
        }

        double clock(int turn) {
            return clock[turn];
        }

        double processor(int turn) {
            return processor[turn];
        }

        void take(int turn, Runnable work) {
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            processor[turn] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            clock[turn] = (System.nanoTime() - start) / 1e6;
        }
    }
}
