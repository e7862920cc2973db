package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Goal;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricStatus;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Timeframe;

/**
 * A metric through time, ready for a chart: one point for the day of its baseline, for each day on which a period that
 * was observed ended, for the day of each target, and for the day that is asked for.
 *
 * <p>Up to the day that is asked for a point is the evaluation as of its own day. Later points have no value, only what
 * is to be reached by then. Immutable and thread-safe.
 *
 * @param metric the metric
 * @param points by day, ascending, one a day
 */
public record MetricHistory(Metric metric, List<Point> points) {

    /**
     * How the metric stood on a day.
     *
     * @param day the day
     * @param value its value as of that day, absent without one and for days to come
     * @param target the figure of the next target that is due on that day or later, or of the last one
     * @param expected the figure it should have come to by its pace
     * @param progress its progress as of that day
     * @param status its status as of that day, absent for days to come
     */
    public record Point(
            LocalDate day,
            Optional<Decimal> value,
            Optional<Decimal> target,
            Optional<Decimal> expected,
            Optional<Decimal> progress,
            Optional<MetricStatus> status) {}

    /** The history of the whole, up to the day of the evaluator and from what it knows. */
    public static MetricHistory of(Metric metric, MetricEvaluator evaluator) {
        LocalDate today = evaluator.getAsOf();
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days(metric, evaluator)) {
            Evaluation then = evaluator.withAsOf(day).evaluate(metric);
            boolean past = !day.isAfter(today);
            points.add(new Point(
                    day,
                    past ? then.value() : Optional.empty(),
                    target(then.goals(), day),
                    then.pace().expectedValue(),
                    past ? then.progress() : Optional.empty(),
                    past ? Optional.of(then.status()) : Optional.empty()));
        }
        return new MetricHistory(metric, List.copyOf(points));
    }

    private static TreeSet<LocalDate> days(Metric metric, MetricEvaluator evaluator) {
        LocalDate today = evaluator.getAsOf();
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(today);
        metric.getBaseline()
                .flatMap(Baseline::getDate)
                .flatMap(Timeframe::getLatestLast)
                .ifPresent(days::add);
        metric.getObservations().stream()
                .filter(observation -> observation.getDimensions().equals(Dimensions.NONE)
                        || metric.getPartsAddUp().orElse(false))
                .flatMap(observation -> observation.getAsOf().getLatestLast().stream())
                .filter(day -> !day.isAfter(today))
                .forEach(days::add);
        metric.getTargets().stream()
                .filter(target -> target.getDimensions().equals(Dimensions.NONE))
                .flatMap(target -> target.getDue().flatMap(Timeframe::getLatestLast).stream())
                .forEach(days::add);
        return days;
    }

    private static Optional<Decimal> target(List<Goal> goals, LocalDate day) {
        for (Goal goal : goals) {
            if (goal.due().isEmpty() || !goal.due().get().isBefore(day)) {
                return Optional.of(goal.value());
            }
        }
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(goals.get(goals.size() - 1).value());
    }
}
