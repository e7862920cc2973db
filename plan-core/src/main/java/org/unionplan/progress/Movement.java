package org.unionplan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.metric.Evaluation;
import org.unionplan.plan.PlanElement;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * What moved from one scorecard to another: of the same plan on two days, as known on two days, or of two revisions.
 * Metrics and elements are the same if their identifiers are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan how far the plan moved
 * @param elements the elements that moved, in the order of the later scorecard, those that are gone last
 * @param metrics the metrics that moved, likewise
 */
public record Movement(Optional<Decimal> plan, List<OfElement> elements, List<OfMetric> metrics) {

    /**
     * A metric whose value, progress, attainment or status is not what it was.
     *
     * @param before how it stood; absent for one that is new
     * @param after how it stands; absent for one that is gone
     * @param change by how much its progress rose; absent where it had or has none
     */
    public record OfMetric(
            ElementId id, Optional<Evaluation> before, Optional<Evaluation> after, Optional<Decimal> change) {}

    /**
     * An element whose progress or coverage is not what it was.
     *
     * @param change by how much its progress rose; absent where it had or has none
     */
    public record OfElement(
            ElementId id, Optional<ElementScore> before, Optional<ElementScore> after, Optional<Decimal> change) {

        /** The element as it stands, or as it stood if it is gone. */
        public PlanElement element() {
            return after.or(() -> before).orElseThrow().element();
        }
    }

    /** What moved from the one to the other. */
    public static Movement between(Scorecard earlier, Scorecard later) {
        return new Movement(
                change(earlier.rollUp().progress(), later.rollUp().progress()),
                elements(earlier, later),
                metrics(earlier, later));
    }

    private static Optional<Decimal> change(Optional<Decimal> before, Optional<Decimal> after) {
        return before.flatMap(was -> after.map(is -> is.minus(was)));
    }

    private static List<OfMetric> metrics(Scorecard earlier, Scorecard later) {
        List<OfMetric> moved = new ArrayList<>();
        for (Evaluation after : later.metrics()) {
            ElementId id = after.metric().getId();
            Optional<Evaluation> before = earlier.metric(id);
            if (before.isEmpty() || hasMoved(before.get(), after)) {
                moved.add(new OfMetric(
                        id,
                        before,
                        Optional.of(after),
                        change(before.flatMap(Evaluation::progress), after.progress())));
            }
        }
        for (Evaluation before : earlier.metrics()) {
            ElementId id = before.metric().getId();
            if (later.metric(id).isEmpty()) {
                moved.add(new OfMetric(id, Optional.of(before), Optional.empty(), Optional.empty()));
            }
        }
        return List.copyOf(moved);
    }

    private static boolean hasMoved(Evaluation before, Evaluation after) {
        return !(before.bounds().equals(after.bounds())
                && before.words().equals(after.words())
                && before.progress().equals(after.progress())
                && before.attained().equals(after.attained())
                && before.status() == after.status()
                && before.stale() == after.stale());
    }

    private static List<OfElement> elements(Scorecard earlier, Scorecard later) {
        List<OfElement> moved = new ArrayList<>();
        for (ElementScore after : later.elements()) {
            ElementId id = after.element().getId();
            Optional<ElementScore> before = earlier.find(id);
            if (before.isEmpty() || hasMoved(before.get(), after)) {
                Optional<Decimal> was = before.flatMap(score -> score.rollUp().progress());
                moved.add(new OfElement(
                        id,
                        before,
                        Optional.of(after),
                        change(was, after.rollUp().progress())));
            }
        }
        for (ElementScore before : earlier.elements()) {
            ElementId id = before.element().getId();
            if (later.find(id).isEmpty()) {
                moved.add(new OfElement(id, Optional.of(before), Optional.empty(), Optional.empty()));
            }
        }
        return List.copyOf(moved);
    }

    private static boolean hasMoved(ElementScore before, ElementScore after) {
        return !(before.rollUp().equals(after.rollUp()) && before.cancelled() == after.cancelled());
    }
}
