package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Reference;
import org.unionplan.document.Revision;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Rolls plans up to the one that they refer to. Used once. */
final class PlanRollUp {

    /** The relations by which an element states that it serves another plan. */
    static final Set<Term> SERVING = Set.of(Reference.Relation.DERIVES_FROM, Reference.Relation.SUPPORTS);

    /** The relations of those from whom a plan is expected. */
    private static final Set<Term> BELONGING = Set.of(
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.MEMBER_OF,
            ActorRelation.Kind.PART_OF);

    private final StrategicPlan parent;
    private final MetricEvaluator evaluator;
    private final Set<String> names = new HashSet<>();

    /** The metrics that serve each element or metric of the parent, by its id and by the plan they are in. */
    private final Map<ElementId, Map<ElementId, Contribution>> serving = new TreeMap<>();

    /** The metrics of one plan that count for one target, each once. */
    private static final class Contribution {

        private final SortedSet<ElementId> elements = new TreeSet<>();
        private final Map<ElementId, Scorecard.LinkedMetric> metrics = new LinkedHashMap<>();

        private void add(Contribution other) {
            elements.addAll(other.elements);
            other.metrics.forEach(metrics::putIfAbsent);
        }
    }

    PlanRollUp(StrategicPlan parent, MetricEvaluator evaluator) {
        this.parent = parent;
        this.evaluator = evaluator;
        names.add(parent.getId().toString());
        names.addAll(CardWalk.namesOf(parent));
    }

    JointProgress of(Collection<StrategicPlan> plans) {
        Map<ElementId, StrategicPlan> current = current(plans);
        current.values().forEach(this::read);
        Scorecard own = Scorecard.of(parent, evaluator);
        List<JointProgress.Line> lines = new ArrayList<>();
        Map<ElementId, Contribution> all = contributions(parent.getId());
        for (PlanElement cornerstone : parent.getCornerstones()) {
            lines(cornerstone, 0, own, lines).forEach((plan, each) -> merge(all, plan, each));
        }
        for (Metric metric : parent.getMetrics()) {
            Map<ElementId, Contribution> here = contributions(metric.getId());
            here.forEach((plan, each) -> merge(all, plan, each));
            if (!here.isEmpty()) {
                Optional<Evaluation> evaluation = own.metric(metric.getId());
                lines.add(line(metric.getId(), 0, evaluation.flatMap(Evaluation::getProgress), here));
            }
        }
        return new JointProgress(
                parent,
                evaluator.getAsOf(),
                line(parent.getId(), 0, own.rollUp().getProgress(), all),
                List.copyOf(lines),
                missing(all.keySet(), current));
    }

    private static void merge(Map<ElementId, Contribution> all, ElementId plan, Contribution more) {
        all.computeIfAbsent(plan, none -> new Contribution()).add(more);
    }

    private Map<ElementId, Contribution> contributions(ElementId target) {
        Map<ElementId, Contribution> copy = new TreeMap<>();
        serving.getOrDefault(target, Map.of()).forEach((plan, each) -> merge(copy, plan, each));
        return copy;
    }

    /** The lines of an element and of those below it; a contribution to these counts for it, once. */
    private Map<ElementId, Contribution> lines(
            PlanElement element, int depth, Scorecard own, List<JointProgress.Line> lines) {
        int place = lines.size();
        Map<ElementId, Contribution> here = contributions(element.getId());
        for (PlanElement child : element.getChildren()) {
            lines(child, depth + 1, own, lines).forEach((plan, each) -> merge(here, plan, each));
        }
        if (!here.isEmpty()) {
            Optional<Scorecard.Element> score = own.find(element.getId());
            lines.add(
                    place,
                    line(
                            element.getId(),
                            depth,
                            score.flatMap(each -> each.getRollUp().getProgress()),
                            here));
        }
        return here;
    }

    private static JointProgress.Line line(
            ElementId target, int depth, Optional<Decimal> own, Map<ElementId, Contribution> contributions) {
        List<Scorecard.LinkedMetric> all = new ArrayList<>();
        List<JointProgress.Contributor> contributors = new ArrayList<>();
        contributions.forEach((plan, each) -> {
            List<Scorecard.LinkedMetric> metrics = List.copyOf(each.metrics.values());
            all.addAll(metrics);
            contributors.add(
                    new JointProgress.Contributor(plan, List.copyOf(each.elements), Scorecard.RollUp.of(metrics)));
        });
        return new JointProgress.Line(target, depth, own, Scorecard.RollUp.of(all), List.copyOf(contributors));
    }

    /** The revision of each plan that is current on the day, without plans whose successor has begun. */
    private Map<ElementId, StrategicPlan> current(Collection<StrategicPlan> plans) {
        Map<ElementId, StrategicPlan> latest = new TreeMap<>();
        for (StrategicPlan plan : plans) {
            if (!plan.getId().equals(parent.getId()) && !isLater(published(plan))) {
                latest.merge(plan.getId(), plan, (known, found) -> isNewer(found, known) ? found : known);
            }
        }
        Set<String> succeeded = new HashSet<>();
        for (StrategicPlan plan : latest.values()) {
            if (!isLater(plan.getTerm().flatMap(Timeframe::getEarliestFirst))) {
                plan.getReferences().stream()
                        .filter(each -> each.getRelation().equals(Reference.Relation.SUCCEEDS))
                        .forEach(each -> each.getDocument().ifPresent(succeeded::add));
            }
        }
        latest.values().removeIf(plan -> succeeded.contains(plan.getId().toString()));
        return latest;
    }

    private boolean isLater(Optional<LocalDate> date) {
        return date.filter(evaluator.getAsOf()::isBefore).isPresent();
    }

    /** The order in which plans are given makes no difference: of two of one day, the label decides. */
    private static boolean isNewer(StrategicPlan one, StrategicPlan other) {
        int order =
                published(one).orElse(LocalDate.MIN).compareTo(published(other).orElse(LocalDate.MIN));
        return order > 0 || (order == 0 && label(one).compareTo(label(other)) > 0);
    }

    private static Optional<LocalDate> published(StrategicPlan plan) {
        return plan.getRevision().flatMap(Revision::getDate).flatMap(Timeframe::getLatestLast);
    }

    private static String label(StrategicPlan plan) {
        return plan.getRevision().flatMap(Revision::getLabel).orElse("");
    }

    private void read(StrategicPlan plan) {
        Scorecard card = Scorecard.of(plan, evaluator);
        serve(plan, plan.getReferences(), plan.getId(), () -> metricsOf(card));
        List<Scorecard.Element> elements = card.elements();
        for (int i = 0; i < elements.size(); i++) {
            int place = i;
            PlanElement element = elements.get(i).getElement();
            serve(plan, element.getReferences(), element.getId(), () -> metricsBelow(elements, place));
        }
    }

    private interface Metrics {
        List<Scorecard.LinkedMetric> all();
    }

    private void serve(StrategicPlan plan, List<Reference> references, ElementId by, Metrics metrics) {
        for (Reference reference : references) {
            boolean serves = SERVING.contains(reference.getRelation())
                    && reference.getDocument().filter(names::contains).isPresent();
            // That a plan as a whole derives from another one says nothing about its metrics.
            boolean whole = reference.getTarget().isEmpty() && by.equals(plan.getId());
            if (serves && !(whole && reference.getRelation().equals(Reference.Relation.DERIVES_FROM))) {
                Contribution here = serving.computeIfAbsent(
                                reference.getTarget().orElse(parent.getId()), none -> new TreeMap<>())
                        .computeIfAbsent(plan.getId(), none -> new Contribution());
                here.elements.add(by);
                metrics.all()
                        .forEach(each -> here.metrics.putIfAbsent(each.getLink().getMetric(), each));
            }
        }
    }

    private static List<Scorecard.LinkedMetric> metricsOf(Scorecard card) {
        List<Scorecard.LinkedMetric> metrics = new ArrayList<>(card.getItems());
        card.elements().forEach(each -> metrics.addAll(each.getItems()));
        return metrics;
    }

    /** The metrics of an element and of everything below it, which follows it in the list. */
    private static List<Scorecard.LinkedMetric> metricsBelow(List<Scorecard.Element> elements, int place) {
        List<Scorecard.LinkedMetric> metrics =
                new ArrayList<>(elements.get(place).getItems());
        int depth = elements.get(place).getDepth();
        for (int i = place + 1; i < elements.size() && elements.get(i).getDepth() > depth; i++) {
            metrics.addAll(elements.get(i).getItems());
        }
        return metrics;
    }

    /** Those of the parent's actors that belong to its organization and of whom no plan counts. */
    private List<ElementId> missing(Set<ElementId> contributing, Map<ElementId, StrategicPlan> plans) {
        Set<ElementId> present = new TreeSet<>();
        for (ElementId plan : contributing) {
            Optional.ofNullable(plans.get(plan))
                    .flatMap(StrategicPlan::getOrganization)
                    .ifPresent(present::add);
        }
        List<ElementId> missing = new ArrayList<>();
        for (Actor actor : parent.getActors()) {
            boolean local = actor.getRelations().stream()
                    .anyMatch(each -> BELONGING.contains(each.getRelation())
                            && parent.getOrganization()
                                    .filter(each.getActor()::equals)
                                    .isPresent());
            boolean body = actor.getKind()
                    .filter(kind -> !kind.equals(Actor.Kind.LOCAL) && !kind.equals(Actor.Kind.ORGANIZATION))
                    .isPresent();
            if (local && !body && !present.contains(actor.getId())) {
                missing.add(actor.getId());
            }
        }
        return List.copyOf(missing);
    }
}
