package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** The line through the anchors of a metric, straight between each two and level before the first. */
record PlannedPath(List<Evaluation.Pace.Anchor> anchors, boolean endsInGoal) {

    /** Where the line is on a day: an exact figure. */
    record Point(Fraction value, List<Evaluation.Pace.Anchor> anchors) {}

    /** Where it is on that day; nowhere without two anchors, and beyond the last one where more was to come. */
    Optional<Point> at(LocalDate day) {
        if (anchors.size() < 2) {
            return Optional.empty();
        }
        Evaluation.Pace.Anchor from = anchors.get(0);
        if (!day.isAfter(from.day())) {
            return Optional.of(point(from));
        }
        for (Evaluation.Pace.Anchor to : anchors.subList(1, anchors.size())) {
            if (!day.isAfter(to.day())) {
                return Optional.of(new Point(between(from, to, day), anchors));
            }
            from = to;
        }
        return endsInGoal ? Optional.of(point(from)) : Optional.empty();
    }

    private Point point(Evaluation.Pace.Anchor anchor) {
        return new Point(new Fraction(anchor.value().toBigDecimal(), BigDecimal.ONE), anchors);
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
