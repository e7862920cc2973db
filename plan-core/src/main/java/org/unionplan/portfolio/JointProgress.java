package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.portfolio.Portfolio.Link;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * The progress of a plan according to the plans of others that say what they do for it: elements that derive from or
 * support an element or a metric of the plan, or support the plan as a whole.
 *
 * <p>A metric of another plan counts once for each element it serves, and once for those above, however many ways lead
 * there. Of several revisions of a plan, the latest as of the day counts; a plan whose successor has begun does not.
 */
public final class JointProgress {

    private final StrategicPlan plan;
    private final LocalDate day;
    private final Line total;
    private final List<Line> lines;
    private final List<ElementId> missing;

    JointProgress(StrategicPlan plan, LocalDate day, Line total, List<Line> lines, List<ElementId> missing) {
        this.plan = plan;
        this.day = day;
        this.total = total;
        this.lines = lines;
        this.missing = missing;
    }

    /** Returns the roll-up of those other plans to that one. The order of the others makes no difference. */
    public static JointProgress of(StrategicPlan plan, Collection<StrategicPlan> others, MetricEvaluator evaluator) {
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(evaluator, "evaluator");
        return new PlanRollUp(Objects.requireNonNull(plan, "plan"), evaluator).of(others);
    }

    /** Returns true for a link by which an element of one plan can serve another plan. */
    public static boolean isServing(Link link) {
        return PlanRollUp.SERVING.contains(Objects.requireNonNull(link, "link").getRelation());
    }

    /** The plan that the others refer to. */
    public StrategicPlan getPlan() {
        return plan;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Everything that serves the plan or something in it. */
    public Line getTotal() {
        return total;
    }

    /** The elements of the plan that are served, each before those below it, and then its metrics. */
    public List<Line> getLines() {
        return lines;
    }

    /** The organizations that belong to that of the plan and of which no plan serves it, in the order of its actors. */
    public List<ElementId> getMissing() {
        return missing;
    }

    /** An element or a metric of a plan with what serves it in others. */
    public static final class Line {

        private final ElementId target;
        private final int depth;
        private final Optional<Decimal> ownProgress;
        private final Scorecard.RollUp rollUp;
        private final List<Contributor> contributors;

        Line(
                ElementId target,
                int depth,
                Optional<Decimal> ownProgress,
                Scorecard.RollUp rollUp,
                List<Contributor> contributors) {
            this.target = target;
            this.depth = depth;
            this.ownProgress = ownProgress;
            this.rollUp = rollUp;
            this.contributors = contributors;
        }

        /** The id of the element, the metric or the plan. */
        public ElementId getTarget() {
            return target;
        }

        /** The number of elements above it. */
        public int getDepth() {
            return depth;
        }

        /** The progress by the metrics of the plan itself. */
        public Optional<Decimal> getOwnProgress() {
            return ownProgress;
        }

        /** The roll-up of the metrics of all contributors. */
        public Scorecard.RollUp getRollUp() {
            return rollUp;
        }

        /** The plans that contribute, by id. */
        public List<Contributor> getContributors() {
            return contributors;
        }

        @Override
        public String toString() {
            return target + ": " + rollUp.getProgress().map(Decimal::toString).orElse("-") + " " + contributors;
        }
    }

    /** A plan that contributes to another one. */
    public static final class Contributor {

        private final ElementId plan;
        private final List<ElementId> elements;
        private final Scorecard.RollUp rollUp;

        Contributor(ElementId plan, List<ElementId> elements, Scorecard.RollUp rollUp) {
            this.plan = plan;
            this.elements = elements;
            this.rollUp = rollUp;
        }

        /** The id of the plan. */
        public ElementId getPlan() {
            return plan;
        }

        /** The ids of the serving elements; the id of the plan if the whole plan serves it. */
        public List<ElementId> getElements() {
            return elements;
        }

        /** The roll-up of the metrics of these elements and of those below them. */
        public Scorecard.RollUp getRollUp() {
            return rollUp;
        }

        @Override
        public String toString() {
            return plan + ": " + rollUp.getProgress().map(Decimal::toString).orElse("-");
        }
    }
}
