package org.unionplan.progress;

import java.math.BigDecimal;
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
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/**
 * The state of a plan on a day: every metric, and their roll-up for every priority, pillar and cornerstone and for the
 * plan.
 *
 * <pre>{@code
 * Scorecard june = Scorecard.of(plan, MetricEvaluator.asOf(LocalDate.of(2027, 6, 30)));
 * june.rollUp().getProgress();                    // absent if nothing is measured
 * june.rollUp().getCoverage();                    // the part of the plan that is measured
 * june.find(ElementId.of("organizing"));          // a cornerstone with its items and its own roll-up
 * ScorecardChange.between(march, june).getMetrics();  // what moved
 * }</pre>
 *
 * <p>An element's figures are those of its own links and of everything below it, each link with its weight: a
 * metric that two elements name counts for each. Made once, in time linear to the plan.
 */
public final class Scorecard {

    private final StrategicPlan plan;
    private final MetricEvaluator evaluator;
    private final Map<ElementId, Evaluation> metrics;
    private final Map<ElementId, List<Evaluation>> parts;
    private final List<LinkedMetric> items;
    private final List<Element> elements;
    private final Map<ElementId, Element> byId;
    private final RollUp rollUp;
    private final ElementStatuses statuses;

    private Scorecard(
            StrategicPlan plan,
            MetricEvaluator evaluator,
            Map<ElementId, Evaluation> metrics,
            Map<ElementId, List<Evaluation>> parts,
            List<LinkedMetric> items,
            List<Element> elements,
            RollUp rollUp,
            ElementStatuses statuses) {
        this.plan = plan;
        this.evaluator = evaluator;
        this.metrics = Collections.unmodifiableMap(metrics);
        this.parts = parts;
        this.items = items;
        this.elements = Collections.unmodifiableList(elements);
        this.byId = new HashMap<>();
        elements.forEach(score -> byId.putIfAbsent(score.getElement().getId(), score));
        this.rollUp = rollUp;
        this.statuses = statuses;
    }

    /** Returns the scorecard of that plan by that evaluator: its day, its knowledge, its policy. */
    public static Scorecard of(StrategicPlan plan, MetricEvaluator evaluator) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(evaluator, "evaluator");

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

    /** The statuses reported for the elements of the plan. */
    public ElementStatuses getElementStatuses() {
        return statuses;
    }

    /** The metrics that measure the plan as a whole. */
    public List<LinkedMetric> getItems() {
        return items;
    }

    /**
     * The parts of a metric that are judged by targets of their own, in the order in which the metric names them; empty if it
     * has none.
     */
    public List<Evaluation> parts(ElementId metric) {
        Objects.requireNonNull(metric, "metric");

        return parts.getOrDefault(metric, List.of());
    }

    /** The cornerstones and everything below them, each before those below it. */
    public List<Element> elements() {
        return elements;
    }

    /** The element with that identifier. */
    public Optional<Element> find(ElementId id) {
        Objects.requireNonNull(id, "id");

        return Optional.ofNullable(byId.get(id));
    }

    /** Every metric of the plan in its order, linked or not; cancelled where everything that links to it is. */
    public List<Evaluation> metrics() {
        return List.copyOf(metrics.values());
    }

    /** The metric with that identifier. */
    public Optional<Evaluation> metric(ElementId id) {
        Objects.requireNonNull(id, "id");

        return Optional.ofNullable(metrics.get(id));
    }

    /** The metrics that neither the plan nor an element links to, which are outside every roll-up. */
    public List<Evaluation> unlinked() {
        Set<ElementId> linked = new HashSet<>();
        items.forEach(item -> linked.add(item.getLink().getMetric()));
        for (Element score : elements) {
            score.getItems().forEach(item -> linked.add(item.getLink().getMetric()));
        }
        return metrics.values().stream()
                .filter(evaluation -> !linked.contains(evaluation.getMetric().getId()))
                .toList();
    }

    /**
     * The due days of elements and targets, the earliest first. What was cancelled has none. A metric that several elements
     * name is answered for by the first of them.
     */
    public List<Accountability.Deadline> deadlines() {
        return new DeadlineCollector(this).collect();
    }

    /** One walk of a plan. */
    private static final class ScoreCollector {

        private final StrategicPlan plan;
        private final MetricEvaluator evaluator;
        private final LocalDate known;
        private final Map<ElementId, Evaluation> evaluations = new LinkedHashMap<>();
        private final Map<ElementId, List<Evaluation>> parts = new HashMap<>();
        private final Set<ElementId> alive = new HashSet<>();
        private final Set<ElementId> dead = new HashSet<>();
        private final StatusCounts counts = new StatusCounts();

        /** Each keeps its place before those below it, which must be known first. */
        private final List<Optional<Element>> scores = new ArrayList<>();

        ScoreCollector(StrategicPlan plan, MetricEvaluator evaluator) {
            this.plan = plan;
            this.evaluator = evaluator;
            LocalDate asOf = evaluator.getAsOf();
            this.known = evaluator.getAsKnownAt().filter(asOf::isAfter).orElse(asOf);
        }

        Scorecard scorecard() {
            for (Metric metric : plan.getMetrics()) {
                evaluations.computeIfAbsent(metric.getId(), id -> {
                    if (hasPartsToJudge(metric)) {
                        parts.put(id, judgedParts(metric));
                    }
                    return evaluator.evaluate(metric);
                });
            }
            plan.getCornerstones().forEach(this::noteReporting);
            Subtree all = Subtree.empty();
            List<LinkedMetric> items = items(plan.getMetricLinks(), false);
            items.forEach(all.tally::add);
            plan.getCornerstones().forEach(cornerstone -> all.add(walk(cornerstone, 0, false)));
            dead.removeAll(alive);
            dead.forEach(id -> evaluations.computeIfPresent(id, (same, evaluation) -> evaluation.cancelled()));
            List<Element> elements = new ArrayList<>(scores.size());
            scores.forEach(score -> elements.add(score.orElseThrow()));
            return new Scorecard(
                    plan,
                    evaluator,
                    evaluations,
                    Collections.unmodifiableMap(parts),
                    items,
                    elements,
                    all.tally.rollUp(),
                    all.statuses.toStatuses());
        }

        private static boolean hasPartsToJudge(Metric metric) {
            for (Target target : metric.getTargets()) {
                if (target.getEachOf().isPresent() || !target.getDimensions().isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        private List<Evaluation> judgedParts(Metric metric) {
            return evaluator.evaluateParts(metric).stream()
                    .filter(part -> part.getTarget().isPresent())
                    .toList();
        }

        private void noteReporting(PlanElement element) {
            if (status(element).isPresent()) {
                counts.reporting(element.getLevel());
            }
            element.getChildren().forEach(this::noteReporting);
        }

        /** The sums of an element and everything below it. */
        private static final class Subtree {

            private final Tally tally;
            private final StatusCounts.Count statuses;

            Subtree(Tally tally, StatusCounts.Count statuses) {
                this.tally = tally;
                this.statuses = statuses;
            }

            static Subtree empty() {
                return new Subtree(new Tally(), new StatusCounts.Count());
            }

            void add(Subtree below) {
                tally.add(below.tally);
                statuses.add(below.statuses);
            }
        }

        private Subtree walk(PlanElement element, int depth, boolean above) {
            Optional<Term> own = status(element);
            boolean cancelled =
                    above || own.filter(StatusUpdate.Status.CANCELLED::equals).isPresent();
            Optional<Term> status = cancelled ? Optional.of(StatusUpdate.Status.CANCELLED) : own;
            int place = scores.size();
            scores.add(Optional.empty());
            Subtree below = Subtree.empty();
            List<LinkedMetric> items = items(element.getMetrics(), cancelled);
            items.forEach(below.tally::add);
            for (PlanElement child : element.getChildren()) {
                below.add(walk(child, depth + 1, cancelled));
            }
            scores.set(
                    place,
                    Optional.of(new Element(
                            element, depth, status, items, below.tally.rollUp(), below.statuses.toStatuses())));
            return new Subtree(below.tally, counts.of(element, status, below.statuses));
        }

        private List<LinkedMetric> items(List<MetricLink> links, boolean cancelled) {
            List<LinkedMetric> items = new ArrayList<>(links.size());
            for (MetricLink link : links) {
                Evaluation evaluation = evaluations.get(link.getMetric());
                if (evaluation != null) {
                    (cancelled ? dead : alive).add(link.getMetric());
                    items.add(new LinkedMetric(link, cancelled ? evaluation.cancelled() : evaluation));
                }
            }
            return List.copyOf(items);
        }

        /** The latest status on record; of two of one day the later one in the document. */
        private Optional<Term> status(PlanElement element) {
            Optional<LocalDate> latest = Optional.empty();
            Optional<Term> status = Optional.empty();
            for (StatusUpdate update : element.getStatusUpdates()) {
                Optional<LocalDate> day = update.getDate().getLatestLast();
                boolean counts = day.isPresent()
                        && !day.get().isAfter(known)
                        && (latest.isEmpty() || !day.get().isBefore(latest.get()));
                if (counts) {
                    latest = day;
                    status = Optional.of(update.getStatus());
                }
            }
            return status;
        }
    }

    /** A metric in its place under an element: with the weight it has there, and cancelled where the element is. */
    public static final class LinkedMetric {

        private final MetricLink link;
        private final Evaluation evaluation;

        public LinkedMetric(MetricLink link, Evaluation evaluation) {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(evaluation, "evaluation");

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
     * What is tracked only or cancelled is outside both.
     */
    public static final class RollUp {

        private final Optional<Decimal> progress;
        private final Optional<Decimal> coverage;
        private final Optional<Decimal> expected;
        private final int measured;
        private final int unmeasured;
        private final int tracked;
        private final Map<Evaluation.Status, Integer> statuses;
        private final BigDecimal weighted;
        private final BigDecimal weight;

        /**
         * @param weighted the sum of the progress of what is measured, each with its weight
         * @param weight the weight of what is measured
         */
        RollUp(
                Optional<Decimal> progress,
                Optional<Decimal> coverage,
                Optional<Decimal> expected,
                int measured,
                int unmeasured,
                int tracked,
                Map<Evaluation.Status, Integer> statuses,
                BigDecimal weighted,
                BigDecimal weight) {
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
            this.weighted = weighted;
            this.weight = weight;
        }

        /** Returns the progress with more digits, for the change between two days. */
        Optional<BigDecimal> mean() {
            return Tally.mean(weighted, weight);
        }

        /** Returns the roll-up of these metrics. */
        public static RollUp of(List<LinkedMetric> items) {
            Objects.requireNonNull(items, "items");

            Tally tally = new Tally();
            items.forEach(tally::add);
            return tally.rollUp();
        }

        /** The weighted mean, from 0 to 1; absent if nothing is measured or nothing measured has weight. */
        public Optional<Decimal> getProgress() {
            return progress;
        }

        /** The weight of what is measured as part of the weight of all that could be; absent without any weight. */
        public Optional<Decimal> getCoverage() {
            return coverage;
        }

        /**
         * The weighted mean of the expected progress, over the same metrics as the progress; absent unless all of them have a
         * pace.
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
     * The statuses reported for elements: 7 of 22 completed, 3 delayed.
     *
     * <p>Counted are the elements on the levels on which the plan reports. Where the parts of an element report, they are
     * counted in its place.
     */
    public static final class ElementStatuses {

        private final int elements;
        private final Map<Term, Integer> numbers;

        ElementStatuses(int elements, Map<Term, Integer> numbers) {
            this.elements = elements;
            this.numbers = Collections.unmodifiableMap(numbers);
        }

        /** The number of elements counted, those without a status included; zero where none has one. */
        public int getElements() {
            return elements;
        }

        /** The number of elements of each status that occurs, in the order of the vocabulary, other words last. */
        public Map<Term, Integer> getNumbers() {
            return numbers;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ElementStatuses that && elements == that.elements && numbers.equals(that.numbers);
        }

        @Override
        public int hashCode() {
            return Objects.hash(elements, numbers);
        }

        @Override
        public String toString() {
            return "ElementStatuses[elements=" + elements + ", numbers=" + numbers + "]";
        }
    }

    /** The state of an element of a plan. */
    public static final class Element {

        private final PlanElement element;
        private final int depth;
        private final Optional<Term> status;
        private final List<LinkedMetric> items;
        private final RollUp rollUp;
        private final ElementStatuses below;

        Element(
                PlanElement element,
                int depth,
                Optional<Term> status,
                List<LinkedMetric> items,
                RollUp rollUp,
                ElementStatuses below) {
            this.element = element;
            this.depth = depth;
            this.status = status;
            this.items = items;
            this.rollUp = rollUp;
            this.below = below;
        }

        /** The element. */
        public PlanElement getElement() {
            return element;
        }

        /** The number of elements above it, 0 for a cornerstone. */
        public int getDepth() {
            return depth;
        }

        /** The latest status on record; cancelled if that of an element above it is. */
        public Optional<Term> getStatus() {
            return status;
        }

        /** Returns true if its latest status, or that of an element above it, is cancelled. */
        public boolean isCancelled() {
            return status.filter(StatusUpdate.Status.CANCELLED::equals).isPresent();
        }

        /** The metrics that measure it itself. */
        public List<LinkedMetric> getItems() {
            return items;
        }

        /** The roll-up of these and of everything below it. */
        public RollUp getRollUp() {
            return rollUp;
        }

        /** The statuses reported for elements below it. */
        public ElementStatuses getElementStatuses() {
            return below;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Element that
                    && element.equals(that.element)
                    && depth == that.depth
                    && status.equals(that.status)
                    && items.equals(that.items)
                    && rollUp.equals(that.rollUp)
                    && below.equals(that.below);
        }

        @Override
        public int hashCode() {
            return Objects.hash(element, depth, status, items, rollUp, below);
        }

        @Override
        public String toString() {
            return "Element[element=" + element + ", depth=" + depth + ", status=" + status + ", items=" + items
                    + ", rollUp=" + rollUp + ", below=" + below + "]";
        }
    }
}
