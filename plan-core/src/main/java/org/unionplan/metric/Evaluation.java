package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * The state of a metric, or of a part of it, on a day. What cannot be known is absent: nothing is ever put in its place.
 */
public final class Evaluation {

    private final Metric metric;
    private final Dimensions part;
    private final LocalDate asOf;
    private final Optional<LocalDate> asKnownAt;
    private final Optional<MeasuredValue> measuredValue;
    private final Optional<Text> words;
    private final List<ResolvedTarget> targets;
    private final ProgressBasis method;
    private final Optional<Decimal> raw;
    private final Optional<Fraction> exactProgress;
    private final Optional<Fraction> exactExpected;
    private final Optional<Decimal> progress;
    private final Optional<Boolean> attained;
    private final Pace pace;
    private final Optional<Decimal> gap;
    private final Status status;
    private final boolean stale;

    Evaluation(
            Metric metric,
            Dimensions part,
            LocalDate asOf,
            Optional<LocalDate> asKnownAt,
            Optional<MeasuredValue> measuredValue,
            Optional<Text> words,
            List<ResolvedTarget> targets,
            ProgressBasis method,
            Optional<Decimal> raw,
            Optional<Fraction> exactProgress,
            Optional<Fraction> exactExpected,
            Optional<Decimal> progress,
            Optional<Boolean> attained,
            Pace pace,
            Optional<Decimal> gap,
            Status status,
            boolean stale) {
        this.metric = metric;
        this.part = part;
        this.asOf = asOf;
        this.asKnownAt = asKnownAt;
        this.measuredValue = measuredValue;
        this.words = words;
        this.targets = targets;
        this.method = method;
        this.raw = raw;
        this.exactProgress = exactProgress;
        this.exactExpected = exactExpected;
        this.progress = progress;
        this.attained = attained;
        this.pace = pace;
        this.gap = gap;
        this.status = status;
        this.stale = stale;
    }

    /** The metric. */
    public Metric getMetric() {
        return metric;
    }

    /** The part of the metric; none for the whole. */
    public Dimensions getPart() {
        return part;
    }

    /** The day; what ended later does not count. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The day of which the knowledge is, where one was asked for. */
    public Optional<LocalDate> getAsKnownAt() {
        return asKnownAt;
    }

    /** The value and the observations it is made of. */
    public Optional<MeasuredValue> getMeasuredValue() {
        return measuredValue;
    }

    /** The words of the last observation, of a metric that is followed in words. */
    public Optional<Text> getWords() {
        return words;
    }

    /** The targets by due date, those without one last; the last one counts, the others are interim. */
    public List<ResolvedTarget> getTargets() {
        return targets;
    }

    /** The rule by which it has its progress, or the reason why it has none. */
    public ProgressBasis getMethod() {
        return method;
    }

    /** The part of the way from baseline to target that is done, below 0 where it went back and above 1 beyond. */
    public Optional<Decimal> getRaw() {
        return raw;
    }

    /** The same from 0 to 1, or all or nothing where there is no way. */
    public Optional<Decimal> getProgress() {
        return progress;
    }

    /**
     * The progress rounded to that number of digits. For sums that are rounded themselves: with more digits than they keep,
     * they are as good as exact.
     */
    public Optional<Decimal> getProgress(int digits) {
        return exactProgress.flatMap(part -> part.quotient(digits));
    }

    /** The expected progress rounded to that number of digits. */
    public Optional<Decimal> getExpected(int digits) {
        return exactExpected.flatMap(part -> part.quotient(digits));
    }

    /** Returns the progress less that of an earlier day, rounded once; absent where one of the two is. */
    public Optional<Decimal> getProgressSince(Evaluation earlier) {
        Objects.requireNonNull(earlier, "earlier");

        return exactProgress.flatMap(
                is -> earlier.exactProgress.flatMap(was -> is.minus(was).quotient()));
    }

    /** The observations of this part that do not count because they have no date that can be placed in the calendar. */
    public List<Observation> getUndated() {
        return metric.getObservations().stream()
                .filter(observation -> observation.getDimensions().equals(part)
                        && observation
                                .getAsOf()
                                .flatMap(Timeframe::getLatestLast)
                                .isEmpty())
                .toList();
    }

    /** The answer whether the last target is attained, decided by its comparator alone. */
    public Attainment getAttained() {
        return Attainment.of(attained);
    }

    /** The progress that was planned for the day. */
    public Pace getPace() {
        return pace;
    }

    /** The expected progress minus the actual one; below 0 where it is ahead. */
    public Optional<Decimal> getGap() {
        return gap;
    }

    /** The status in one word. */
    public Status getStatus() {
        return status;
    }

    /** Returns true if a newer figure is overdue. */
    public boolean isStale() {
        return stale;
    }

    /** Its value: the figure as stated, or the sum of the figures as stated. */
    public Optional<Decimal> getValue() {
        return measuredValue.map(MeasuredValue::getValue);
    }

    /** The bounds of its value. */
    public Optional<Quantity.Bounds> getBounds() {
        return measuredValue.map(MeasuredValue::getBounds);
    }

    /** The target that counts. */
    public Optional<ResolvedTarget> getTarget() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }

    /** The progress it should have made by that day, from 0 to 1. */
    public Optional<Decimal> getExpected() {
        return pace.getExpected();
    }

    /** Returns true if it is only tracked: it has no better direction, so that it never has any progress. */
    public boolean isTracked() {
        return method == ProgressBasis.TRACKED;
    }

    /** Returns the same for something that will not be done, and for which no newer figure is wanted. */
    public Evaluation cancelled() {
        return new Evaluation(
                metric,
                part,
                asOf,
                asKnownAt,
                measuredValue,
                words,
                targets,
                method,
                raw,
                exactProgress,
                exactExpected,
                progress,
                attained,
                pace,
                gap,
                Status.CANCELLED,
                false);
    }

    /** The reasons in reading order: the value and omitted figures, the target, progress, pace. */
    public List<Reason> getExplanation() {
        return new MetricReasons(this).reasons();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && metric.equals(that.metric)
                && part.equals(that.part)
                && asOf.equals(that.asOf)
                && asKnownAt.equals(that.asKnownAt)
                && measuredValue.equals(that.measuredValue)
                && words.equals(that.words)
                && targets.equals(that.targets)
                && method.equals(that.method)
                && raw.equals(that.raw)
                && progress.equals(that.progress)
                && attained.equals(that.attained)
                && pace.equals(that.pace)
                && gap.equals(that.gap)
                && status.equals(that.status)
                && stale == that.stale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                metric,
                part,
                asOf,
                asKnownAt,
                measuredValue,
                words,
                targets,
                method,
                raw,
                progress,
                attained,
                pace,
                gap,
                status,
                stale);
    }

    @Override
    public String toString() {
        return "Evaluation[metric=" + metric + ", part=" + part + ", asOf=" + asOf + ", asKnownAt=" + asKnownAt
                + ", measuredValue=" + measuredValue + ", words=" + words + ", targets=" + targets + ", method="
                + method + ", raw="
                + raw + ", progress=" + progress + ", attained=" + attained + ", pace=" + pace + ", gap=" + gap
                + ", status=" + status + ", stale=" + stale + "]";
    }

    /**
     * The expected value of a metric on a day: on the straight line, by whole days, between the anchors around it.
     */
    public static final class Pace {

        /** No pace. */
        static final Pace NONE = new Pace(List.of(), Optional.empty(), Optional.empty());

        private final List<Anchor> anchors;
        private final Optional<Decimal> expectedValue;
        private final Optional<Decimal> expected;

        Pace(List<Anchor> anchors, Optional<Decimal> expectedValue, Optional<Decimal> expected) {
            this.anchors = anchors;
            this.expectedValue = expectedValue;
            this.expected = expected;
        }

        /** The planned figures by day, ascending: the baseline, then the targets. */
        public List<Anchor> getAnchors() {
            return anchors;
        }

        /** The expected figure; absent without two anchors, and for yes or no. */
        public Optional<Decimal> getExpectedValue() {
            return expectedValue;
        }

        /** The progress it should have made, from 0 to 1. */
        public Optional<Decimal> getExpected() {
            return expected;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pace that
                    && anchors.equals(that.anchors)
                    && expectedValue.equals(that.expectedValue)
                    && expected.equals(that.expected);
        }

        @Override
        public int hashCode() {
            return Objects.hash(anchors, expectedValue, expected);
        }

        @Override
        public String toString() {
            return "Pace[anchors=" + anchors + ", expectedValue=" + expectedValue + ", expected=" + expected + "]";
        }

        /** A day with the figure that belongs to it. */
        public record Anchor(LocalDate day, Decimal value) {}
    }

    /** The answer whether a figure attains a target. */
    public enum Attainment implements Keyword {
        YES,
        NO,
        /** Nothing was measured, the target has no comparator, or the figure is too imprecise to decide. */
        UNDECIDED;

        static Attainment of(Optional<Boolean> answer) {
            return answer.map(yes -> yes ? YES : NO).orElse(UNDECIDED);
        }
    }

    /** The status of a metric on a day, in one word. */
    public enum Status implements Keyword {
        /** The work that it measures was cancelled. */
        CANCELLED,
        /** The time in which it is followed has not begun, and nothing was observed yet. */
        NOT_STARTED,
        /** Nothing was observed. */
        NO_DATA,
        /** It is where it was to come. */
        ATTAINED,
        /** It is strictly beyond where it was to come. */
        EXCEEDED,
        /** It is due and was not attained by then. */
        MISSED,
        /** It is attained, but was not yet when it was due. */
        ATTAINED_LATE,
        /** It is as far as it should be by now, or nearly. */
        ON_TRACK,
        /** It lags behind. */
        AT_RISK,
        /** It lags far behind. */
        OFF_TRACK,
        /** There are figures, but no target or bounds to rate them against. */
        UNRATED
    }

    /**
     * The value of a metric on a day, and the observations it comes from.
     */
    public static final class MeasuredValue {

        private final Decimal value;
        private final Fraction exact;
        private final Quantity.Bounds bounds;
        private final CountedFigures counted;
        private final boolean estimated;

        MeasuredValue(
                Decimal value, Fraction exact, Quantity.Bounds bounds, CountedFigures counted, boolean estimated) {
            this.value = value;
            this.exact = exact;
            this.bounds = bounds;
            this.counted = counted;
            this.estimated = estimated;
        }

        /** The figure as stated, or the exact sum of the figures as stated. */
        public Decimal getValue() {
            return value;
        }

        /** The value before it was rounded, if it is the quotient of numerator and denominator. */
        Fraction exact() {
            return exact;
        }

        /** The bounds of that value: "at least 2,500" has no upper one. */
        public Quantity.Bounds getBounds() {
            return bounds;
        }

        /** Returns true if any of them is an estimate. */
        public boolean isEstimated() {
            return estimated;
        }

        /** The observations it is made of, in the order of their periods; at least one. */
        public List<Observation> getObservations() {
            return counted.observations();
        }

        /** The last day that any of them covers. */
        public LocalDate getLastDay() {
            return counted.last();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MeasuredValue that
                    && value.equals(that.value)
                    && bounds.equals(that.bounds)
                    && getObservations().equals(that.getObservations())
                    && estimated == that.estimated;
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, bounds, getObservations(), estimated);
        }

        @Override
        public String toString() {
            return "MeasuredValue[value=" + value + ", bounds=" + bounds + ", observations=" + getObservations()
                    + ", lastDay=" + getLastDay() + ", estimated=" + estimated + "]";
        }
    }

    /** The rule by which a metric has its progress, or the reason why it has none. */
    public enum ProgressBasis implements Keyword {
        /** The part of the way from the baseline to the target that lies behind it. */
        WAY,
        /** Baseline and target are the same figure: all or nothing. */
        NO_WAY,
        /** It is to stay within bounds: all or nothing. */
        BOUNDS,
        /** It is a yes or a no: all or nothing. */
        YES_OR_NO,
        /** None: it is tracked, and nothing says which way is better. */
        TRACKED,
        /** None: nothing was observed. */
        NO_OBSERVATION,
        /** None: nothing says how far it is to come. */
        NO_TARGET,
        /** None: nothing says where it began, and zero is not assumed. */
        NO_BASELINE,
        /** None: the target lies behind the baseline. */
        WRONG_SIDE,
        /** None: only its parts have targets, and each is judged by its own. */
        PARTS,
        /** Undecided: the figure is too imprecise for yes or no. */
        UNDECIDED,
        /** None: a figure in between has more digits than a number of a document can have. */
        TOO_LONG
    }

    /** One step of the explanation of an evaluation. */
    public static final class Reason {

        private final Message message;
        private final Optional<Observation> observation;

        Reason(Message message, Optional<Observation> observation) {
            this.message = message;
            this.observation = observation;
        }

        /** The sentence, as a code that begins with {@code metric-reason.} and its figures. */
        public Message getMessage() {
            return message;
        }

        /** The observation it is about, where it is about one. */
        public Optional<Observation> getObservation() {
            return observation;
        }

        /** The sentence in that language. */
        public String in(Messages messages) {
            Objects.requireNonNull(messages, "messages");

            return messages.format(message);
        }

        /** The sentence in English. */
        @Override
        public String toString() {
            return message.toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reason that && message.equals(that.message) && observation.equals(that.observation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(message, observation);
        }
    }
}
