package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;

/**
 * Evaluates metrics as of a day: value, progress, pace, status, and the reasons for them.
 *
 * <pre>{@code
 * Evaluation members = MetricEvaluator.asOf(LocalDate.of(2019, 7, 2)).evaluate(metric);
 * members.getProgress();     // absent if nothing was measured, never 0
 * members.getStatus();       // ON_TRACK
 * members.getExplanation();  // which observations, target and rule, in sentences
 * }</pre>
 *
 * <p>An observation counts from the last day of its period. No clock is read: the same metric and day give the same
 * answer for ever. Numbers are exact until a single division at the end, to {@value Decimal#DIVISION_DIGITS} digits. No
 * metric makes it fail.
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
        Objects.requireNonNull(day, "day");

        return new MetricEvaluator(day, Optional.empty(), StatusPolicy.standard());
    }

    /** The same as of another day. */
    public MetricEvaluator withAsOf(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return new MetricEvaluator(day, asKnownAt, policy);
    }

    /**
     * The same from what was on record at the end of that day. An observation that does not say when it was recorded is
     * taken to have been on record from the end of its period.
     */
    public MetricEvaluator asKnownAt(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return new MetricEvaluator(asOf, Optional.of(day), policy);
    }

    /** The same with a policy of the host's own. */
    public MetricEvaluator withPolicy(StatusPolicy own) {
        Objects.requireNonNull(own, "own");

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
     * Returns the evaluation of a part of the metric: by its own observations, or those of still smaller parts where parts add
     * up, its own baseline and targets, and the targets for each part along its dimension. Baseline and bounds of the whole
     * are never taken for those of a part.
     */
    public Evaluation evaluate(Metric metric, Dimensions part) {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(part, "part");

        MetricPart subject = MetricPart.of(metric, part);
        return new EvaluationRun(subject, this, new ResolvedTargets(subject)).at(asOf);
    }

    /**
     * Returns the evaluation of the metric as a whole as of each of those days, in their order. It is the same as one
     * evaluation after the other, but takes hardly longer than a single one.
     */
    public List<Evaluation> evaluate(Metric metric, SortedSet<LocalDate> days) {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(days, "days");

        if (days.isEmpty()) {
            return List.of();
        }
        MetricPart whole = MetricPart.of(metric, Dimensions.NONE);
        EvaluationRun run = new EvaluationRun(whole, withAsOf(days.last()), new ResolvedTargets(whole));
        return days.stream().map(run::at).toList();
    }

    /**
     * Returns the evaluation of each part with a target, a baseline or an observation, in the order in which they first occur,
     * targets first.
     */
    public List<Evaluation> evaluateParts(Metric metric) {
        Objects.requireNonNull(metric, "metric");

        return new MetricParts(metric).evaluate(this);
    }
}
