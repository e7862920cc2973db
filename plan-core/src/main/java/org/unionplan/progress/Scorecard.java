package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * The state of a plan on a day: every metric, and their roll-up for every priority, pillar and cornerstone and for the
 * plan.
 *
 * <pre>{@code
 * Scorecard june = Scorecard.of(plan, MetricEvaluator.asOf(LocalDate.of(2027, 6, 30)));
 * june.rollUp().getProgress();                    // absent where nothing is measured
 * june.rollUp().getCoverage();                    // the part of the plan that is measured
 * june.find(ElementId.of("organizing"));          // a cornerstone with its items and its own roll-up
 * ScorecardChange.between(march, june).getMetrics();  // what moved
 * }</pre>
 *
 * <p>An element comes to what its own links and those of everything below it come to, each link with its weight: a
 * metric that two elements name counts for each. Made once, in time linear to the plan. Immutable and thread-safe.
 */
public final class Scorecard {

    private final StrategicPlan plan;
    private final MetricEvaluator evaluator;
    private final Map<ElementId, Evaluation> metrics;
    private final List<Element> elements;
    private final Map<ElementId, Element> byId;
    private final RollUp rollUp;

    private Scorecard(
            StrategicPlan plan,
            MetricEvaluator evaluator,
            Map<ElementId, Evaluation> metrics,
            List<Element> elements,
            RollUp rollUp) {
        this.plan = plan;
        this.evaluator = evaluator;
        this.metrics = Collections.unmodifiableMap(metrics);
        this.elements = Collections.unmodifiableList(elements);
        this.byId = new HashMap<>();
        elements.forEach(score -> byId.putIfAbsent(score.getElement().getId(), score));
        this.rollUp = rollUp;
    }

    /** Returns the scorecard of that plan by that evaluator: its day, its knowledge, its policy. */
    public static Scorecard of(StrategicPlan plan, MetricEvaluator evaluator) {
        return new ScoreCollector(plan, evaluator).scorecard();
    }

    public StrategicPlan getPlan() {
        return plan;
    }

    /** The day, the knowledge and the policy by which it was made. */
    public MetricEvaluator getEvaluator() {
        return evaluator;
    }

    /** Returns the roll-up of the whole plan. */
    public RollUp rollUp() {
        return rollUp;
    }

    /** The cornerstones and everything below them, each before what stands below it. */
    public List<Element> elements() {
        return elements;
    }

    /** The element with that identifier. */
    public Optional<Element> find(ElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every metric of the plan in its order, linked or not; cancelled where everything that names it is. */
    public List<Evaluation> metrics() {
        return List.copyOf(metrics.values());
    }

    /** The metric with that identifier. */
    public Optional<Evaluation> metric(ElementId id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** The metrics that no element names, which are outside every roll-up. */
    public List<Evaluation> unlinked() {
        Set<ElementId> linked = new HashSet<>();
        for (Element score : elements) {
            score.getItems().forEach(item -> linked.add(item.getLink().getMetric()));
        }
        return metrics.values().stream()
                .filter(evaluation -> !linked.contains(evaluation.getMetric().getId()))
                .toList();
    }

    /** One walk of a plan. */
    private static final class ScoreCollector {

        private final StrategicPlan plan;
        private final MetricEvaluator evaluator;
        private final LocalDate known;
        private final Map<ElementId, Evaluation> evaluations = new LinkedHashMap<>();
        private final Set<ElementId> alive = new HashSet<>();
        private final Set<ElementId> dead = new HashSet<>();

        /** Each with its place kept before what stands below it, which must be known first. */
        private final List<Optional<Element>> scores = new ArrayList<>();

        ScoreCollector(StrategicPlan plan, MetricEvaluator evaluator) {
            this.plan = plan;
            this.evaluator = evaluator;
            LocalDate asOf = evaluator.getAsOf();
            this.known = evaluator.getAsKnownAt().filter(asOf::isAfter).orElse(asOf);
        }

        Scorecard scorecard() {
            for (Metric metric : plan.getMetrics()) {
                evaluations.computeIfAbsent(metric.getId(), id -> evaluator.evaluate(metric));
            }
            Tally all = new Tally();
            plan.getCornerstones().forEach(cornerstone -> all.add(walk(cornerstone, 0, false)));
            dead.removeAll(alive);
            dead.forEach(id -> evaluations.computeIfPresent(id, (same, evaluation) -> evaluation.cancelled()));
            List<Element> elements = new ArrayList<>(scores.size());
            scores.forEach(score -> elements.add(score.orElseThrow()));
            return new Scorecard(plan, evaluator, evaluations, elements, all.rollUp());
        }

        /** The tree has four levels at most, so that the walk may be on the stack. */
        private Tally walk(PlanElement element, int depth, boolean above) {
            boolean cancelled = above || isCancelled(element);
            int place = scores.size();
            scores.add(Optional.empty());
            Tally tally = new Tally();
            List<LinkedMetric> items = items(element, cancelled);
            items.forEach(tally::add);
            for (PlanElement child : element.getChildren()) {
                tally.add(walk(child, depth + 1, cancelled));
            }
            scores.set(place, Optional.of(new Element(element, depth, cancelled, items, tally.rollUp())));
            return tally;
        }

        private List<LinkedMetric> items(PlanElement element, boolean cancelled) {
            List<LinkedMetric> items = new ArrayList<>(element.getMetrics().size());
            for (MetricLink link : element.getMetrics()) {
                Evaluation evaluation = evaluations.get(link.getMetric());
                if (evaluation != null) {
                    (cancelled ? dead : alive).add(link.getMetric());
                    items.add(new LinkedMetric(link, cancelled ? evaluation.cancelled() : evaluation));
                }
            }
            return List.copyOf(items);
        }

        private boolean isCancelled(PlanElement element) {
            Optional<LocalDate> latest = Optional.empty();
            boolean cancelled = false;
            for (StatusUpdate update : element.getStatusUpdates()) {
                Optional<LocalDate> day = update.getDate().getLatestLast();
                boolean counts = day.isPresent()
                        && !day.get().isAfter(known)
                        && (latest.isEmpty() || !day.get().isBefore(latest.get()));
                if (counts) {
                    latest = day;
                    cancelled = update.getStatus().equals(StatusUpdate.Status.CANCELLED);
                }
            }
            return cancelled;
        }
    }

    /**
     * A metric in its place under an element: with the weight it has there, and cancelled where the element is.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class LinkedMetric {

        private final MetricLink link;
        private final Evaluation evaluation;

        public LinkedMetric(MetricLink link, Evaluation evaluation) {
            this.link = link;
            this.evaluation = evaluation;
        }

        public MetricLink getLink() {
            return link;
        }

        public Evaluation getEvaluation() {
            return evaluation;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LinkedMetric that && link.equals(that.link) && evaluation.equals(that.evaluation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(link, evaluation);
        }

        @Override
        public String toString() {
            return "LinkedMetric[link=" + link + ", evaluation=" + evaluation + "]";
        }
    }

    /**
     * The roll-up of several metrics: the mean of their progress, each with its weight, over those that have any.
     *
     * <p>Progress says nothing about what was not measured; that is what coverage is for, and the two belong side by side.
     * What is tracked only or cancelled is outside both. Immutable and thread-safe.
     */
    public static final class RollUp {

        private final Optional<Decimal> progress;
        private final Optional<Decimal> coverage;
        private final Optional<Decimal> expected;
        private final int measured;
        private final int unmeasured;
        private final int tracked;
        private final Map<Evaluation.Status, Integer> statuses;

        RollUp(
                Optional<Decimal> progress,
                Optional<Decimal> coverage,
                Optional<Decimal> expected,
                int measured,
                int unmeasured,
                int tracked,
                Map<Evaluation.Status, Integer> statuses) {
            Map<Evaluation.Status, Integer> ordered = new EnumMap<>(Evaluation.Status.class);
            ordered.putAll(statuses);
            statuses = Collections.unmodifiableMap(ordered);
            this.progress = progress;
            this.coverage = coverage;
            this.expected = expected;
            this.measured = measured;
            this.unmeasured = unmeasured;
            this.tracked = tracked;
            this.statuses = statuses;
        }

        /** Returns the roll-up of these metrics. */
        public static RollUp of(List<LinkedMetric> items) {
            Tally tally = new Tally();
            items.forEach(tally::add);
            return tally.rollUp();
        }

        /** The weighted mean, from 0 to 1; absent where nothing is measured or all that is has no weight. */
        public Optional<Decimal> getProgress() {
            return progress;
        }

        /**
         * The weight of what is measured as part of the weight of all that could be; absent without any weight.
         */
        public Optional<Decimal> getCoverage() {
            return coverage;
        }

        /**
         * The weighted mean of the expected progress, over what is measured and has a pace; absent without any.
         */
        public Optional<Decimal> getExpected() {
            return expected;
        }

        /** The number of metrics with progress. */
        public int getMeasured() {
            return measured;
        }

        /** The number of metrics that could have progress and have none. */
        public int getUnmeasured() {
            return unmeasured;
        }

        /** The number of metrics that are only tracked. */
        public int getTracked() {
            return tracked;
        }

        /** The number of metrics of each status that occurs, in the order of the statuses. */
        public Map<Evaluation.Status, Integer> getStatuses() {
            return statuses;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RollUp that
                    && progress.equals(that.progress)
                    && coverage.equals(that.coverage)
                    && expected.equals(that.expected)
                    && measured == that.measured
                    && unmeasured == that.unmeasured
                    && tracked == that.tracked
                    && statuses.equals(that.statuses);
        }

        @Override
        public int hashCode() {
            return Objects.hash(progress, coverage, expected, measured, unmeasured, tracked, statuses);
        }

        @Override
        public String toString() {
            return "RollUp[progress=" + progress + ", coverage=" + coverage + ", expected=" + expected + ", measured="
                    + measured + ", unmeasured=" + unmeasured + ", tracked=" + tracked + ", statuses=" + statuses + "]";
        }
    }

    /**
     * The state of an element of a plan.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Element {

        private final PlanElement element;
        private final int depth;
        private final boolean cancelled;
        private final List<LinkedMetric> items;
        private final RollUp rollUp;

        Element(PlanElement element, int depth, boolean cancelled, List<LinkedMetric> items, RollUp rollUp) {
            this.element = element;
            this.depth = depth;
            this.cancelled = cancelled;
            this.items = items;
            this.rollUp = rollUp;
        }

        /** The element. */
        public PlanElement getElement() {
            return element;
        }

        /** The number of elements above it, 0 for a cornerstone. */
        public int getDepth() {
            return depth;
        }

        /** Returns true if its latest status, or that of an element above it, is cancelled. */
        public boolean isCancelled() {
            return cancelled;
        }

        /** The metrics that measure it itself. */
        public List<LinkedMetric> getItems() {
            return items;
        }

        /** The roll-up of these and of everything below it. */
        public RollUp getRollUp() {
            return rollUp;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Element that
                    && element.equals(that.element)
                    && depth == that.depth
                    && cancelled == that.cancelled
                    && items.equals(that.items)
                    && rollUp.equals(that.rollUp);
        }

        @Override
        public int hashCode() {
            return Objects.hash(element, depth, cancelled, items, rollUp);
        }

        @Override
        public String toString() {
            return "Element[element=" + element + ", depth=" + depth + ", cancelled=" + cancelled + ", items=" + items
                    + ", rollUp=" + rollUp + "]";
        }
    }
}
