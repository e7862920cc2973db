package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Text;

/**
 * How a metric, or a part of it, stands on a day. What cannot be known is absent: nothing is ever put in its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param metric what was evaluated
 * @param part of which part; none for the whole
 * @param asOf the day; what ended later does not count
 * @param asKnownAt the day of which the knowledge is, where one was asked for
 * @param reading its value, and what that is made of
 * @param words what was seen last, where it is followed in words
 * @param goals where it is to come, by due date, those without one last; the last of them is the one that counts, the
 *     others are interim
 * @param ground by which rule it has its progress, or why it has none
 * @param raw the part of the way that lies behind it, below 0 where it went back and above 1 where it went beyond
 * @param progress the same from 0 to 1, or all or nothing where there is no way
 * @param attained whether the last goal is attained, decided by its comparator alone; absent where that cannot be told
 * @param pace how far it should be
 * @param gap how much of the whole way it lags behind its pace; below 0 where it is ahead
 * @param status how it stands in one word
 * @param stale whether a newer figure should be there by now
 */
public record Evaluation(
        Metric metric,
        Dimensions part,
        LocalDate asOf,
        Optional<LocalDate> asKnownAt,
        Optional<Reading> reading,
        Optional<Text> words,
        List<Goal> goals,
        Ground ground,
        Optional<Decimal> raw,
        Optional<Decimal> progress,
        Optional<Boolean> attained,
        Pace pace,
        Optional<Decimal> gap,
        MetricStatus status,
        boolean stale) {

    /** Its value: the figure as stated, or the sum of the figures as stated. */
    public Optional<Decimal> value() {
        return reading.map(Reading::value);
    }

    /** What its value may stand for. */
    public Optional<Bounds> bounds() {
        return reading.map(Reading::bounds);
    }

    /** The goal that counts. */
    public Optional<Goal> goal() {
        return goals.isEmpty() ? Optional.empty() : Optional.of(goals.get(goals.size() - 1));
    }

    /** The progress it should have made by that day, from 0 to 1. */
    public Optional<Decimal> expected() {
        return pace.expected();
    }

    /** Whether it is tracked only: nothing says which way is better, so that it has no progress at any time. */
    public boolean tracked() {
        return ground == Ground.TRACKED;
    }

    /** The same, of something that will not be done, and for which no newer figure is wanted. */
    public Evaluation cancelled() {
        return new Evaluation(
                metric,
                part,
                asOf,
                asKnownAt,
                reading,
                words,
                goals,
                ground,
                raw,
                progress,
                attained,
                pace,
                gap,
                MetricStatus.CANCELLED,
                false);
    }

    /** Why all this is so, in an order to be read: the figure and what it leaves out, the goal, the way, the pace. */
    public List<Reason> explanation() {
        return new Account(this).reasons();
    }
}
