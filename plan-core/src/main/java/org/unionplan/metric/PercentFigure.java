package org.unionplan.metric;

import org.unionplan.value.Decimal;

/** Percentages for sentences, rounded, but never to all or nothing of what is neither. */
final class PercentFigure {

    private static final Decimal HUNDRED = Decimal.of(100);

    /** The number of decimals of a percentage that is enough for a reader. */
    private static final int DECIMALS = 2;

    private PercentFigure() {}

    /** Returns the number of per cent: "37.52", ">99.99". */
    static String of(Decimal part) {
        Decimal exact = part.times(HUNDRED);
        Decimal rounded = exact.rounded(DECIMALS).stripped();
        if (!exact.equals(rounded) && rounded.signum() == 0) {
            return exact.signum() > 0 ? "<0.01" : ">-0.01";
        }
        if (!exact.equals(rounded) && rounded.abs().equals(HUNDRED)) {
            boolean below = exact.abs().compareTo(HUNDRED) < 0;
            String nearest = below ? "99.99" : "100";
            return exact.signum() > 0 ? ">" + nearest : "<-" + nearest;
        }
        return rounded.toString();
    }
}
