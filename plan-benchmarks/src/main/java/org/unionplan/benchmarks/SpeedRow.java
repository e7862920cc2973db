package org.unionplan.benchmarks;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * A row of the {@link SpeedTable}.
 *
 * @param unit the unit of its times
 * @param goal the goal in that unit, in words
 * @param fresh prepares fresh documents and returns the work on them
 */
record SpeedRow(String work, Unit unit, String goal, Supplier<Runnable> fresh) {

    /** The number of metrics of a scorecard. */
    static final int METRICS = 1_000;

    /** The unit of the times of a row. */
    enum Unit {
        SKIPS,
        MICROSECONDS_A_METRIC,
        MILLISECONDS
    }

    /** Returns a time, or for {@link Unit#SKIPS} a ratio, in the unit of the row. */
    String time(double milliseconds) {
        return switch (unit) {
            case SKIPS -> String.format(Locale.ROOT, "%.2f", milliseconds);
            case MICROSECONDS_A_METRIC -> String.format(Locale.ROOT, "%.1f µs", milliseconds * 1_000 / METRICS);
            case MILLISECONDS -> String.format(Locale.ROOT, "%.0f ms", milliseconds);
        };
    }

    /** Returns the bytes as they are shown. */
    String memory(long bytes) {
        return unit == Unit.MICROSECONDS_A_METRIC
                ? String.format(Locale.ROOT, "%.1f KB", bytes / 1e3 / METRICS)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
