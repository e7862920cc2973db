package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Status;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/**
 * How a plan stands on a day: every metric, and what they come to for every priority, pillar and cornerstone and for
 * the plan.
 *
 * <pre>{@code
 * Scorecard june = Scorecard.of(plan, MetricEvaluator.asOf(LocalDate.of(2027, 6, 30)));
 * june.rollUp().progress();                       // absent where nothing is measured
 * june.rollUp().coverage();                       // how much of the plan that speaks for
 * june.find(ElementId.of("organizing"));          // a cornerstone with its items and its own roll-up
 * Movement.between(march, june).metrics();        // what moved
 * }</pre>
 *
 * <p>An element comes to what its own links and those of everything below it come to, each link with its weight: a
 * metric that two elements name counts for each. Made once, in time linear to the plan. Immutable and thread-safe.
 */
public final class Scorecard {

    private final StrategicPlan plan;
    private final MetricEvaluator evaluator;
    private final Map<ElementId, Evaluation> metrics;
    private final List<ElementScore> elements;
    private final Map<ElementId, ElementScore> byId;
    private final RollUp rollUp;

    private Scorecard(
            StrategicPlan plan,
            MetricEvaluator evaluator,
            Map<ElementId, Evaluation> metrics,
            List<ElementScore> elements,
            RollUp rollUp) {
        this.plan = plan;
        this.evaluator = evaluator;
        this.metrics = Collections.unmodifiableMap(metrics);
        this.elements = Collections.unmodifiableList(elements);
        this.byId = new HashMap<>();
        elements.forEach(score -> byId.putIfAbsent(score.element().getId(), score));
        this.rollUp = rollUp;
    }

    /** How that plan stands by that evaluator: its day, its knowledge, its policy. */
    public static Scorecard of(StrategicPlan plan, MetricEvaluator evaluator) {
        return new Making(plan, evaluator).scorecard();
    }

    public StrategicPlan getPlan() {
        return plan;
    }

    /** The day, the knowledge and the policy by which it was made. */
    public MetricEvaluator getEvaluator() {
        return evaluator;
    }

    /** What all that measures the elements of the plan comes to. */
    public RollUp rollUp() {
        return rollUp;
    }

    /** The cornerstones and everything below them, each before what stands below it. */
    public List<ElementScore> elements() {
        return elements;
    }

    /** The element with that identifier. */
    public Optional<ElementScore> find(ElementId id) {
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
        for (ElementScore score : elements) {
            score.items().forEach(item -> linked.add(item.link().getMetric()));
        }
        return metrics.values().stream()
                .filter(evaluation -> !linked.contains(evaluation.metric().getId()))
                .toList();
    }

    /** One walk of a plan. */
    private static final class Making {

        private final StrategicPlan plan;
        private final MetricEvaluator evaluator;
        private final LocalDate known;
        private final Map<ElementId, Evaluation> evaluations = new LinkedHashMap<>();
        private final Set<ElementId> alive = new HashSet<>();
        private final Set<ElementId> dead = new HashSet<>();

        /** Each with its place kept before what stands below it, which must be known first. */
        private final List<Optional<ElementScore>> scores = new ArrayList<>();

        Making(StrategicPlan plan, MetricEvaluator evaluator) {
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
            List<ElementScore> elements = new ArrayList<>(scores.size());
            scores.forEach(score -> elements.add(score.orElseThrow()));
            return new Scorecard(plan, evaluator, evaluations, elements, all.rollUp());
        }

        /** The tree has four levels at most, so that the walk may be on the stack. */
        private Tally walk(PlanElement element, int depth, boolean above) {
            boolean cancelled = above || isCancelled(element);
            int place = scores.size();
            scores.add(Optional.empty());
            Tally tally = new Tally();
            List<Item> items = items(element, cancelled);
            items.forEach(tally::add);
            for (PlanElement child : element.children()) {
                tally.add(walk(child, depth + 1, cancelled));
            }
            scores.set(place, Optional.of(new ElementScore(element, depth, cancelled, items, tally.rollUp())));
            return tally;
        }

        private List<Item> items(PlanElement element, boolean cancelled) {
            List<Item> items = new ArrayList<>(element.getMetrics().size());
            for (MetricLink link : element.getMetrics()) {
                Evaluation evaluation = evaluations.get(link.getMetric());
                if (evaluation != null) {
                    (cancelled ? dead : alive).add(link.getMetric());
                    items.add(new Item(link, cancelled ? evaluation.cancelled() : evaluation));
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
                    cancelled = update.getStatus().equals(Status.CANCELLED);
                }
            }
            return cancelled;
        }
    }
}
