package org.unionplan.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unionplan.metric.Evaluation;
import org.unionplan.value.Decimal;
import org.unionplan.value.ValueFormatException;

/**
 * The sums of a roll-up while it is made. They do not depend on the order of the items, nor on whether those of an element
 * were added up before. Not thread-safe.
 */
final class Tally {

    /** Each part is reckoned with so many digits more than the result that only the result is rounded visibly. */
    static final int DIGITS = 2 * Decimal.DIVISION_DIGITS;

    private static final MathContext DIVISION = new MathContext(Decimal.DIVISION_DIGITS, RoundingMode.HALF_EVEN);

    /** Differences below this are left over from the digits that were cut off. */
    private static final int NOISE = 50;

    private BigDecimal measuredWeight = BigDecimal.ZERO;
    private BigDecimal allWeight = BigDecimal.ZERO;
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal pacedWeight = BigDecimal.ZERO;
    private BigDecimal weightedExpected = BigDecimal.ZERO;
    private int measured;
    private int unmeasured;
    private int tracked;
    private final Map<Evaluation.Status, Integer> statuses = new EnumMap<>(Evaluation.Status.class);

    void add(Scorecard.LinkedMetric item) {
        Evaluation evaluation = item.getEvaluation();
        statuses.merge(evaluation.getStatus(), 1, Integer::sum);
        if (evaluation.getStatus() == Evaluation.Status.CANCELLED) {
            return;
        }
        if (evaluation.isTracked()) {
            tracked++;
            return;
        }
        // A weight below zero is an error in the document, and no reason to let progress leave its bounds.
        BigDecimal weight = item.getLink().getWeight().toBigDecimal().max(BigDecimal.ZERO);
        allWeight = allWeight.add(weight);
        Optional<Decimal> progress = evaluation.getProgress(DIGITS);
        if (progress.isEmpty()) {
            unmeasured++;
            return;
        }
        measured++;
        measuredWeight = measuredWeight.add(weight);
        weighted = weighted.add(weight.multiply(progress.get().toBigDecimal()));
        evaluation.getExpected(DIGITS).ifPresent(expected -> {
            pacedWeight = pacedWeight.add(weight);
            weightedExpected = weightedExpected.add(weight.multiply(expected.toBigDecimal()));
        });
    }

    void add(Tally other) {
        measuredWeight = measuredWeight.add(other.measuredWeight);
        allWeight = allWeight.add(other.allWeight);
        weighted = weighted.add(other.weighted);
        pacedWeight = pacedWeight.add(other.pacedWeight);
        weightedExpected = weightedExpected.add(other.weightedExpected);
        measured += other.measured;
        unmeasured += other.unmeasured;
        tracked += other.tracked;
        other.statuses.forEach((status, number) -> statuses.merge(status, number, Integer::sum));
    }

    /** Expected progress is over the same metrics as progress, and so it is absent unless all of these have a pace. */
    Scorecard.RollUp rollUp() {
        boolean paced = pacedWeight.compareTo(measuredWeight) == 0;
        return new Scorecard.RollUp(
                share(weighted, measuredWeight),
                share(measuredWeight, allWeight),
                paced ? share(weightedExpected, pacedWeight) : Optional.empty(),
                measured,
                unmeasured,
                tracked,
                statuses,
                weighted,
                measuredWeight);
    }

    /** Returns a mean with {@value #DIGITS} digits; absent without any weight. */
    static Optional<BigDecimal> mean(BigDecimal weighted, BigDecimal weight) {
        return weight.signum() == 0 ? Optional.empty() : Optional.of(Decimal.quotient(weighted, weight, DIGITS));
    }

    /** Returns what the later mean is more than the earlier one, rounded once. */
    static Optional<Decimal> change(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return before.flatMap(was -> after.map(is -> Decimal.of(is.subtract(was)
                .setScale(NOISE, RoundingMode.HALF_EVEN)
                .round(DIVISION)
                .stripTrailingZeros())));
    }

    private static Optional<Decimal> share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decimal.of(Decimal.quotient(part, whole, Decimal.DIVISION_DIGITS))
                    .clamp(Decimal.ZERO, Decimal.ONE));
        } catch (ValueFormatException e) {
            // The part is a whole thousand digits smaller than what it is a part of.
            return Optional.of(Decimal.ZERO);
        }
    }
}
