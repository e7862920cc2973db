package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;

/**
 * Evaluates metrics as of a day: value, progress, pace, status, and the reasons for them.
 *
 * <pre>{@code
 * Evaluation members = MetricEvaluator.asOf(LocalDate.of(2019, 7, 2)).evaluate(metric);
 * members.getProgress();     // absent where nothing was measured, never 0 in its place
 * members.getStatus();       // ON_TRACK
 * members.getExplanation();  // which observations, target and rule, in sentences
 * }</pre>
 *
 * <p>An observation counts from the last day of its period. No clock is read: the same metric and day give the same
 * answer for ever. Numbers are exact until a single division at the end, to {@value Decimal#DIVISION_DIGITS} digits. No
 * metric makes it fail. Immutable and thread-safe.
 */
public final class MetricEvaluator {

    private final LocalDate asOf;
    private final Optional<LocalDate> asKnownAt;
    private final StatusPolicy policy;

    private MetricEvaluator(LocalDate asOf, Optional<LocalDate> asKnownAt, StatusPolicy policy) {
        this.asOf = asOf;
        this.asKnownAt = asKnownAt;
        this.policy = policy;
    }

    /** As of the end of that day, from all that is on record now, with the standard policy. */
    public static MetricEvaluator asOf(LocalDate day) {
        return new MetricEvaluator(day, Optional.empty(), StatusPolicy.standard());
    }

    /** The same as of another day. */
    public MetricEvaluator withAsOf(LocalDate day) {
        return new MetricEvaluator(day, asKnownAt, policy);
    }

    /**
     * The same from what was on record at the end of that day. An observation that does not say when it was recorded is
     * taken to have been on record from the end of its period.
     */
    public MetricEvaluator asKnownAt(LocalDate day) {
        return new MetricEvaluator(asOf, Optional.of(day), policy);
    }

    /** The same with a policy of the host's own. */
    public MetricEvaluator withPolicy(StatusPolicy own) {
        return new MetricEvaluator(asOf, asKnownAt, own);
    }

    /** The day as of which it evaluates. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The day of which its knowledge is, where one was asked for. */
    public Optional<LocalDate> getAsKnownAt() {
        return asKnownAt;
    }

    public StatusPolicy getPolicy() {
        return policy;
    }

    /** Returns the evaluation of the metric as a whole. */
    public Evaluation evaluate(Metric metric) {
        return evaluate(metric, Dimensions.NONE);
    }

    /**
     * Returns the evaluation of a part of the metric: by its own observations, or those of still smaller parts where parts add up, and
     * by its own targets. Baseline and bounds are those of the whole and are not taken for those of a part.
     */
    public Evaluation evaluate(Metric metric, Dimensions part) {
        List<Target> stated = metric.getTargets().stream()
                .filter(target -> target.getDimensions().equals(part))
                .toList();
        return new EvaluationRun(metric, part, this, stated, metric.getObservations()).at(asOf);
    }

    /**
     * Returns the evaluation of the metric as a whole as of each of those days, in their order. It is the same as one
     * evaluation after the other, but takes hardly longer than a single one.
     */
    public List<Evaluation> evaluate(Metric metric, SortedSet<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        List<Target> stated = metric.getTargets().stream()
                .filter(target -> target.getDimensions().isEmpty())
                .toList();
        EvaluationRun run =
                new EvaluationRun(metric, Dimensions.NONE, withAsOf(days.last()), stated, metric.getObservations());
        return days.stream().map(run::at).toList();
    }

    /** Returns the evaluation of each part with an observation or a target, in the order in which they first occur. */
    public List<Evaluation> evaluateParts(Metric metric) {
        MetricParts parts = new MetricParts(metric);
        return parts.inOrder().stream()
                .map(part ->
                        new EvaluationRun(metric, part, this, parts.targets(part), parts.observations(part)).at(asOf))
                .toList();
    }
}
