package org.unionplan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.metric.Evaluation;
import org.unionplan.plan.PlanElement;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * The changes from one scorecard to another: of the same plan on two days, as known on two days, or of two revisions.
 * Metrics and elements are the same if their identifiers are.
 *
 * <p>Where other metrics are measured than before, progress has also changed because of that. The change over the same
 * metrics is given beside it then.
 */
public final class ScorecardChange {

    private final Optional<Decimal> plan;
    private final Optional<Decimal> planOverSame;
    private final boolean otherMetrics;
    private final List<ElementChange> elements;
    private final List<MetricChange> metrics;

    ScorecardChange(
            Optional<Decimal> plan,
            Optional<Decimal> planOverSame,
            boolean otherMetrics,
            List<ElementChange> elements,
            List<MetricChange> metrics) {
        this.plan = plan;
        this.planOverSame = planOverSame;
        this.otherMetrics = otherMetrics;
        this.elements = elements;
        this.metrics = metrics;
    }

    /** Returns the changes from the earlier to the later one. */
    public static ScorecardChange between(Scorecard earlier, Scorecard later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");

        CommonProgress common = new CommonProgress(earlier, later);
        return new ScorecardChange(
                Tally.change(earlier.rollUp().mean(), later.rollUp().mean()),
                common.ofPlan().change(),
                common.ofPlan().isLessThan(earlier.rollUp(), later.rollUp()),
                elements(earlier, later, common),
                metrics(earlier, later));
    }

    /** The change of the plan's progress, over the metrics measured on each day. */
    public Optional<Decimal> getPlan() {
        return plan;
    }

    /** The change of the plan's progress over the metrics measured on both days. */
    public Optional<Decimal> getPlanOverSame() {
        return planOverSame;
    }

    /** Returns true if other metrics are measured than before, so that the coverage of the plan has changed. */
    public boolean isCoverageChanged() {
        return otherMetrics;
    }

    /** The elements that moved, in the order of the later scorecard, those that are gone last. */
    public List<ElementChange> getElements() {
        return elements;
    }

    /** The metrics that moved, likewise. */
    public List<MetricChange> getMetrics() {
        return metrics;
    }

    private static List<MetricChange> metrics(Scorecard earlier, Scorecard later) {
        List<MetricChange> moved = new ArrayList<>();
        for (Evaluation after : later.metrics()) {
            ElementId id = after.getMetric().getId();
            Optional<Evaluation> before = earlier.metric(id);
            if (before.isEmpty() || hasMoved(before.get(), after)) {
                moved.add(new MetricChange(id, before, Optional.of(after), before.flatMap(after::getProgressSince)));
            }
        }
        for (Evaluation before : earlier.metrics()) {
            ElementId id = before.getMetric().getId();
            if (later.metric(id).isEmpty()) {
                moved.add(new MetricChange(id, Optional.of(before), Optional.empty(), Optional.empty()));
            }
        }
        return List.copyOf(moved);
    }

    private static boolean hasMoved(Evaluation before, Evaluation after) {
        return !(before.getBounds().equals(after.getBounds())
                && before.getWords().equals(after.getWords())
                && before.getProgress().equals(after.getProgress())
                && before.getAttained().equals(after.getAttained())
                && before.getStatus() == after.getStatus()
                && before.isStale() == after.isStale());
    }

    private static List<ElementChange> elements(Scorecard earlier, Scorecard later, CommonProgress common) {
        List<ElementChange> moved = new ArrayList<>();
        for (Scorecard.Element after : later.elements()) {
            ElementId id = after.getElement().getId();
            Optional<Scorecard.Element> before = earlier.find(id);
            if (before.isEmpty() || hasMoved(before.get(), after)) {
                CommonProgress.Sums same = common.of(id);
                moved.add(new ElementChange(
                        id,
                        before,
                        Optional.of(after),
                        Tally.change(
                                before.flatMap(score -> score.getRollUp().mean()),
                                after.getRollUp().mean()),
                        same.change(),
                        before.filter(score -> same.isLessThan(score.getRollUp(), after.getRollUp()))
                                .isPresent()));
            }
        }
        for (Scorecard.Element before : earlier.elements()) {
            ElementId id = before.getElement().getId();
            if (later.find(id).isEmpty()) {
                moved.add(new ElementChange(
                        id, Optional.of(before), Optional.empty(), Optional.empty(), Optional.empty(), false));
            }
        }
        return List.copyOf(moved);
    }

    private static boolean hasMoved(Scorecard.Element before, Scorecard.Element after) {
        return !(before.getRollUp().equals(after.getRollUp())
                && before.getStatus().equals(after.getStatus())
                && before.getElementStatuses().equals(after.getElementStatuses()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScorecardChange that
                && plan.equals(that.plan)
                && planOverSame.equals(that.planOverSame)
                && otherMetrics == that.otherMetrics
                && elements.equals(that.elements)
                && metrics.equals(that.metrics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, planOverSame, otherMetrics, elements, metrics);
    }

    @Override
    public String toString() {
        return "ScorecardChange[plan=" + plan + ", planOverSame=" + planOverSame + ", otherMetrics=" + otherMetrics
                + ", elements=" + elements + ", metrics=" + metrics + "]";
    }

    /**
     * A metric whose value, progress, attainment or status changed.
     */
    public static final class MetricChange {

        private final ElementId id;
        private final Optional<Evaluation> before;
        private final Optional<Evaluation> after;
        private final Optional<Decimal> change;

        MetricChange(ElementId id, Optional<Evaluation> before, Optional<Evaluation> after, Optional<Decimal> change) {
            this.id = id;
            this.before = before;
            this.after = after;
            this.change = change;
        }

        public ElementId getId() {
            return id;
        }

        /** The metric as it was; absent for one that is new. */
        public Optional<Evaluation> getBefore() {
            return before;
        }

        /** The metric as it is; absent for one that is gone. */
        public Optional<Evaluation> getAfter() {
            return after;
        }

        /** The change of its progress; absent where it had or has none. */
        public Optional<Decimal> getChange() {
            return change;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MetricChange that
                    && id.equals(that.id)
                    && before.equals(that.before)
                    && after.equals(that.after)
                    && change.equals(that.change);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, before, after, change);
        }

        @Override
        public String toString() {
            return "MetricChange[id=" + id + ", before=" + before + ", after=" + after + ", change=" + change + "]";
        }
    }

    /**
     * An element whose progress, coverage or status has changed.
     */
    public static final class ElementChange {

        private final ElementId id;
        private final Optional<Scorecard.Element> before;
        private final Optional<Scorecard.Element> after;
        private final Optional<Decimal> change;
        private final Optional<Decimal> changeOverSame;
        private final boolean otherMetrics;

        ElementChange(
                ElementId id,
                Optional<Scorecard.Element> before,
                Optional<Scorecard.Element> after,
                Optional<Decimal> change,
                Optional<Decimal> changeOverSame,
                boolean otherMetrics) {
            this.id = id;
            this.before = before;
            this.after = after;
            this.change = change;
            this.changeOverSame = changeOverSame;
            this.otherMetrics = otherMetrics;
        }

        /** The change of its progress over the metrics measured on both days. */
        public Optional<Decimal> getChangeOverSame() {
            return changeOverSame;
        }

        /** Returns true if other metrics are measured than before. */
        public boolean isCoverageChanged() {
            return otherMetrics;
        }

        public ElementId getId() {
            return id;
        }

        public Optional<Scorecard.Element> getBefore() {
            return before;
        }

        public Optional<Scorecard.Element> getAfter() {
            return after;
        }

        /** The change of its progress; absent where it had or has none. */
        public Optional<Decimal> getChange() {
            return change;
        }

        /** The element as it is, or as it was if it is gone. */
        public PlanElement getElement() {
            return after.or(() -> before).orElseThrow().getElement();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ElementChange that
                    && id.equals(that.id)
                    && before.equals(that.before)
                    && after.equals(that.after)
                    && change.equals(that.change)
                    && changeOverSame.equals(that.changeOverSame)
                    && otherMetrics == that.otherMetrics;
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, before, after, change, changeOverSame, otherMetrics);
        }

        @Override
        public String toString() {
            return "ElementChange[id=" + id + ", before=" + before + ", after=" + after + ", change=" + change + "]";
        }
    }
}
