package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;

/**
 * A metric through time, ready for a chart: one point for the day of its baseline, for each day on which a period that
 * was observed ended, for the day of each target, and for the day that is asked for.
 *
 * <p>Up to the day that is asked for a point is the evaluation as of its own day. Later points have no value, only what
 * is to be reached by then.
 */
public final class MetricHistory {

    private final Metric metric;
    private final List<Point> points;

    MetricHistory(Metric metric, List<Point> points) {
        this.metric = metric;
        this.points = points;
    }

    /** Returns the history of the whole, up to the day of the evaluator and from what it knows. */
    public static MetricHistory of(Metric metric, MetricEvaluator evaluator) {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(evaluator, "evaluator");

        LocalDate today = evaluator.getAsOf();
        List<Point> points = new ArrayList<>();
        for (Evaluation then : evaluator.evaluate(metric, days(metric, evaluator))) {
            LocalDate day = then.getAsOf();
            boolean past = !day.isAfter(today);
            points.add(new Point(
                    day,
                    past ? then.getValue() : Optional.empty(),
                    target(then.getTargets(), day),
                    then.getPace().getExpectedValue(),
                    past ? then.getProgress() : Optional.empty(),
                    past ? Optional.of(then.getStatus()) : Optional.empty()));
        }
        return new MetricHistory(metric, List.copyOf(points));
    }

    /** The metric. */
    public Metric getMetric() {
        return metric;
    }

    /** The points by day, ascending, one for each day. */
    public List<Point> getPoints() {
        return points;
    }

    private static SortedSet<LocalDate> days(Metric metric, MetricEvaluator evaluator) {
        LocalDate today = evaluator.getAsOf();
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(today);
        metric.findBaseline(Dimensions.NONE)
                .flatMap(Baseline::getDate)
                .flatMap(Timeframe::getLatestLast)
                .ifPresent(days::add);
        metric.getObservations().stream()
                .filter(observation -> observation.getDimensions().equals(Dimensions.NONE)
                        || metric.getPartsAddUp().orElse(false))
                .flatMap(observation -> observation.getAsOf().flatMap(Timeframe::getLatestLast).stream())
                .filter(day -> !day.isAfter(today))
                .forEach(days::add);
        metric.getTargets().stream()
                .filter(target ->
                        target.getDimensions().isEmpty() && target.getEachOf().isEmpty())
                .flatMap(target -> target.getDue().flatMap(Timeframe::getLatestLast).stream())
                .forEach(days::add);
        return days;
    }

    /** The figure of the first target due on that day or later, or of the last one; they are in the order of their days. */
    private static Optional<Decimal> target(List<ResolvedTarget> targets, LocalDate day) {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        int low = 0;
        int high = targets.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (targets.get(middle).getDue().orElse(LocalDate.MAX).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(targets.get(low).getValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetricHistory that && metric.equals(that.metric) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metric, points);
    }

    @Override
    public String toString() {
        return "MetricHistory[metric=" + metric + ", points=" + points + "]";
    }

    /** The state of the metric on a day. */
    public static final class Point {

        private final LocalDate day;
        private final Optional<Decimal> value;
        private final Optional<Decimal> target;
        private final Optional<Decimal> expected;
        private final Optional<Decimal> progress;
        private final Optional<Evaluation.Status> status;

        Point(
                LocalDate day,
                Optional<Decimal> value,
                Optional<Decimal> target,
                Optional<Decimal> expected,
                Optional<Decimal> progress,
                Optional<Evaluation.Status> status) {
            this.day = day;
            this.value = value;
            this.target = target;
            this.expected = expected;
            this.progress = progress;
            this.status = status;
        }

        /** The day. */
        public LocalDate getDay() {
            return day;
        }

        /** Its value as of that day, absent without one and for days to come. */
        public Optional<Decimal> getValue() {
            return value;
        }

        /** The figure of the next target that is due on that day or later, or of the last one. */
        public Optional<Decimal> getTarget() {
            return target;
        }

        /** The figure planned for that day. */
        public Optional<Decimal> getExpected() {
            return expected;
        }

        /** Its progress as of that day. */
        public Optional<Decimal> getProgress() {
            return progress;
        }

        /** Its status as of that day, absent for days to come. */
        public Optional<Evaluation.Status> getStatus() {
            return status;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Point that
                    && day.equals(that.day)
                    && value.equals(that.value)
                    && target.equals(that.target)
                    && expected.equals(that.expected)
                    && progress.equals(that.progress)
                    && status.equals(that.status);
        }

        @Override
        public int hashCode() {
            return Objects.hash(day, value, target, expected, progress, status);
        }

        @Override
        public String toString() {
            return "Point[day=" + day + ", value=" + value + ", target=" + target + ", expected=" + expected
                    + ", progress=" + progress + ", status=" + status + "]";
        }
    }
}
