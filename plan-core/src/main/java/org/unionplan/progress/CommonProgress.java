package org.unionplan.progress;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.metric.Evaluation;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * The progress of two days over the metrics that are measured on both, for the plan and every element of the later
 * scorecard, with the weights of the later one.
 */
final class CommonProgress {

    /** The sums of one element and everything below it. */
    static final class Sums {

        private final int depth;
        private BigDecimal weight = BigDecimal.ZERO;
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal after = BigDecimal.ZERO;
        private int measured;

        private Sums(int depth) {
            this.depth = depth;
        }

        private void add(List<Scorecard.LinkedMetric> earlier, List<Scorecard.LinkedMetric> later) {
            Map<ElementId, Evaluation> was = new TreeMap<>();
            earlier.forEach(item -> was.putIfAbsent(item.getLink().getMetric(), item.getEvaluation()));
            for (Scorecard.LinkedMetric item : later) {
                Optional<Decimal> first =
                        Optional.ofNullable(was.get(item.getLink().getMetric())).flatMap(CommonProgress::measured);
                Optional<Decimal> second = measured(item.getEvaluation());
                if (first.isPresent() && second.isPresent()) {
                    BigDecimal own = item.getLink().getWeight().toBigDecimal().max(BigDecimal.ZERO);
                    weight = weight.add(own);
                    before = before.add(own.multiply(first.get().toBigDecimal()));
                    after = after.add(own.multiply(second.get().toBigDecimal()));
                    measured++;
                }
            }
        }

        private void add(Sums below) {
            weight = weight.add(below.weight);
            before = before.add(below.before);
            after = after.add(below.after);
            measured += below.measured;
        }

        /** The change over these metrics, rounded once. */
        Optional<Decimal> change() {
            return Tally.change(Tally.mean(before, weight), Tally.mean(after, weight));
        }

        /** Returns true if either roll-up measures metrics that the other one does not. */
        boolean isLessThan(Scorecard.RollUp earlier, Scorecard.RollUp later) {
            return measured != earlier.getMeasured() || measured != later.getMeasured();
        }
    }

    private final Sums plan = new Sums(-1);
    private final Map<ElementId, Sums> elements = new TreeMap<>();

    CommonProgress(Scorecard earlier, Scorecard later) {
        plan.add(earlier.getItems(), later.getItems());
        Deque<Sums> open = new ArrayDeque<>(List.of(plan));
        for (Scorecard.Element element : later.elements()) {
            closeTo(element.getDepth(), open);
            Sums sums = new Sums(element.getDepth());
            ElementId id = element.getElement().getId();
            earlier.find(id).ifPresent(before -> sums.add(before.getItems(), element.getItems()));
            elements.putIfAbsent(id, sums);
            open.push(sums);
        }
        closeTo(0, open);
    }

    private static void closeTo(int depth, Deque<Sums> open) {
        while (open.element().depth >= depth) {
            Sums closed = open.pop();
            open.element().add(closed);
        }
    }

    private static Optional<Decimal> measured(Evaluation evaluation) {
        boolean counts = evaluation.getStatus() != Evaluation.Status.CANCELLED && !evaluation.isTracked();
        return counts ? evaluation.getProgress(Tally.DIGITS) : Optional.empty();
    }

    Sums ofPlan() {
        return plan;
    }

    Sums of(ElementId element) {
        return elements.getOrDefault(element, new Sums(0));
    }
}
