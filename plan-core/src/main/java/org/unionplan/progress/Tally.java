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
 * The sums of a roll-up while it is made. They are exact, so that it does not matter in which order items come and
 * whether those of an element were added up before. Not thread-safe.
 */
final class Tally {

    private static final MathContext DIVISION = new MathContext(Decimal.DIVISION_DIGITS, RoundingMode.HALF_EVEN);

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
        if (evaluation.getProgress().isEmpty()) {
            unmeasured++;
            return;
        }
        measured++;
        measuredWeight = measuredWeight.add(weight);
        weighted = weighted.add(weight.multiply(evaluation.getProgress().get().toBigDecimal()));
        evaluation.getExpected().ifPresent(expected -> {
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

    Scorecard.RollUp rollUp() {
        return new Scorecard.RollUp(
                share(weighted, measuredWeight),
                share(measuredWeight, allWeight),
                share(weightedExpected, pacedWeight),
                measured,
                unmeasured,
                tracked,
                statuses);
    }

    private static Optional<Decimal> share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decimal.of(part.divide(whole, DIVISION)).clamp(Decimal.ZERO, Decimal.ONE));
        } catch (ValueFormatException e) {
            // The part is a whole thousand digits smaller than what it is a part of.
            return Optional.of(Decimal.ZERO);
        }
    }
}
