package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** The planned path through the anchors of a metric: straight between two of them and level before the first. */
record PlannedPath(List<Evaluation.Pace.Anchor> anchors, boolean endsInGoal) {

    /** The planned figure of a day, exact. */
    record Waypoint(Fraction value, List<Evaluation.Pace.Anchor> anchors) {}

    /** Returns the point of that day; none without two anchors, or beyond the last one where more was to come. */
    Optional<Waypoint> at(LocalDate day) {
        if (anchors.size() < 2) {
            return Optional.empty();
        }
        Evaluation.Pace.Anchor from = anchors.get(0);
        if (!day.isAfter(from.day())) {
            return Optional.of(point(from));
        }
        Evaluation.Pace.Anchor last = anchors.get(anchors.size() - 1);
        if (!day.isAfter(last.day())) {
            int next = firstFrom(day);
            return Optional.of(new Waypoint(between(anchors.get(next - 1), anchors.get(next), day), anchors));
        }
        return endsInGoal ? Optional.of(point(last)) : Optional.empty();
    }

    /** Returns the index of the first anchor on that day or later. */
    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = anchors.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Waypoint point(Evaluation.Pace.Anchor anchor) {
        return new Waypoint(new Fraction(anchor.value().toBigDecimal(), BigDecimal.ONE), anchors);
    }

    private static Fraction between(Evaluation.Pace.Anchor from, Evaluation.Pace.Anchor to, LocalDate day) {
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), to.day()));
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), day));
        BigDecimal start = from.value().toBigDecimal();
        BigDecimal rise = to.value().toBigDecimal().subtract(start);
        return new Fraction(start.multiply(all).add(rise.multiply(gone)), all);
    }

    /** The bounds of a figure that is exact. */
    static Quantity.Bounds exactly(Decimal value) {
        return new Quantity.Bounds(Optional.of(value), true, Optional.of(value), true, false);
    }
}
