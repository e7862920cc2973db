package org.unionplan.pages.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.value.Decimal;

/** The values of an axis at round numbers around the figures it has to hold. */
final class Axis {

    private static final int STEPS = 4;

    /** Zero is on the axis where it is nearer to the figures than this many times their span. */
    private static final BigDecimal NEAR = new BigDecimal("1.5");

    private final BigDecimal step;
    private final BigDecimal low;
    private final BigDecimal high;

    Axis(List<Decimal> values) {
        BigDecimal least = values.stream()
                .map(Decimal::toBigDecimal)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream()
                .map(Decimal::toBigDecimal)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            span = most.signum() == 0 ? BigDecimal.ONE : most.abs();
        }
        if (least.signum() > 0 && least.compareTo(span.multiply(NEAR)) < 0) {
            least = BigDecimal.ZERO;
        }
        if (most.signum() < 0 && most.negate().compareTo(span.multiply(NEAR)) < 0) {
            most = BigDecimal.ZERO;
        }
        this.step = step(most.subtract(least).max(span));
        this.low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal top = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        this.high = top.compareTo(low) > 0 ? top : low.add(step);
    }

    /** The nearest of 1, 2 and 5 times a power of ten that makes a handful of steps. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    Decimal low() {
        return Decimal.of(low);
    }

    Decimal high() {
        return Decimal.of(high);
    }

    List<Decimal> ticks() {
        List<Decimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(Decimal.of(tick.signum() == 0 ? BigDecimal.ZERO : tick));
        }
        return ticks;
    }
}
