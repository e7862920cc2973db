package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Quantity;

/**
 * The figures that count on a day, with their exact sum. Each is linked to those before it, so that the sums of many
 * days share their beginnings.
 */
final class CountedFigures {

    /** No figures: nothing was observed. */
    static CountedFigures none(Metric metric) {
        return new CountedFigures(metric);
    }

    private final Metric metric;
    private final @Nullable CountedFigures before;
    private final Figure figure;
    private final int size;
    private final BigDecimal sum;
    private final Quantity.Bounds bounds;
    private final boolean measured;
    private final boolean estimated;

    private CountedFigures(Metric metric) {
        this.metric = metric;
        this.before = null;
        this.figure = new Figure(LocalDate.MIN, LocalDate.MIN, List.of());
        this.size = 0;
        this.sum = BigDecimal.ZERO;
        this.bounds = Quantity.Bounds.ZERO;
        this.measured = true;
        this.estimated = false;
    }

    private CountedFigures(CountedFigures before, Figure figure) {
        this.metric = before.metric;
        BigDecimal sum = before.sum;
        Quantity.Bounds bounds = before.bounds;
        boolean measured = before.measured;
        boolean estimated = before.estimated;
        for (Observation observation : figure.observations()) {
            estimated |= observation.getEstimated().orElse(false);
            Optional<Quantity> value = metric.findFigure(observation);
            if (value.isEmpty()) {
                measured = false;
            } else {
                sum = sum.add(value.get().getValue().toBigDecimal());
                bounds = bounds.plus(value.get().getBounds());
            }
        }
        this.before = before;
        this.figure = figure;
        this.size = before.size + figure.observations().size();
        this.sum = sum;
        this.bounds = bounds;
        this.measured = measured;
        this.estimated = estimated;
    }

    /** Returns these figures and a later one. */
    CountedFigures plus(Figure later) {
        return new CountedFigures(this, later);
    }

    boolean isEmpty() {
        return before == null;
    }

    /** The first day of the latest figure. */
    LocalDate first() {
        return figure.first();
    }

    /** The last day that any of them covers. */
    LocalDate last() {
        return figure.last();
    }

    /** Returns these figures without those within a period that begins on that day. */
    CountedFigures outside(LocalDate first) {
        CountedFigures outside = this;
        while (outside.before != null && !outside.first().isBefore(first)) {
            outside = outside.before;
        }
        return outside;
    }

    /** The words of the latest observation. */
    Optional<Observation> latest() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(figure.observations().get(figure.observations().size() - 1));
    }

    /** The figures in the order of their periods. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        CountedFigures at = this;
        while (at.before != null) {
            figures.add(at.figure);
            at = at.before;
        }
        Collections.reverse(figures);
        return figures;
    }

    /** The observations in the order of their periods. */
    List<Observation> observations() {
        return figures().stream().flatMap(each -> each.observations().stream()).toList();
    }

    private Fraction exact(Observation observation, Quantity figure) {
        Optional<Fraction> quotient = observation.getValue().isPresent()
                ? Optional.empty()
                : ObservedRatio.of(metric, observation).map(ObservedRatio::value);
        return quotient.orElseGet(() -> new Fraction(figure.getValue().toBigDecimal(), BigDecimal.ONE));
    }

    /** Their sum; none if they are words, or if it has too many digits. */
    Optional<Evaluation.MeasuredValue> measuredValue() {
        if (isEmpty() || !measured) {
            return Optional.empty();
        }
        if (size > 1) {
            return Fraction.held(sum)
                    .map(total -> new Evaluation.MeasuredValue(
                            total, new Fraction(sum, BigDecimal.ONE), bounds, this, estimated));
        }
        Observation only = figure.observations().get(0);
        return metric.findFigure(only)
                .map(single -> new Evaluation.MeasuredValue(
                        single.getValue(), exact(only, single), single.getBounds(), this, estimated));
    }
}
