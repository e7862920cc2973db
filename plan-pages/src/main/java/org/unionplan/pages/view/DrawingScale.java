package org.unionplan.pages.view;

import org.unionplan.value.Decimal;

/** A straight scale from values to places in a drawing, in exact arithmetic, so that every machine draws the same. */
final class DrawingScale {

    private final Decimal low;
    private final Decimal span;
    private final Decimal start;
    private final Decimal length;

    /**
     * A scale.
     *
     * @param start the place of the low end
     * @param end the place of the high end, perhaps before the start
     */
    DrawingScale(Decimal low, Decimal high, int start, int end) {
        this.low = low;
        this.span = high.minus(low);
        this.start = Decimal.of(start);
        this.length = Decimal.of((long) end - start);
    }

    /** The place of that value; the middle where all values are the same. */
    String at(Decimal value) {
        Decimal part = span.signum() == 0 ? Decimal.of(5, 1) : value.minus(low).dividedBy(span);
        return start.plus(part.clamp(Decimal.ZERO, Decimal.ONE).times(length))
                .rounded(1)
                .toString();
    }

    String at(long value) {
        return at(Decimal.of(value));
    }
}
