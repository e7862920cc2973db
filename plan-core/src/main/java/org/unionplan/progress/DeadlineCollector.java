package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.progress.Accountability.Deadline;
import org.unionplan.progress.Accountability.Status;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** Collects the deadlines of a plan, and who answers for each. Not thread-safe. */
final class DeadlineCollector {

    private final Scorecard card;
    private final MetricEvaluator evaluator;
    private final LocalDate asOf;
    private final Set<ElementId> met = new HashSet<>();
    private final List<Deadline> deadlines = new ArrayList<>();

    DeadlineCollector(Scorecard card) {
        this.card = card;
        this.evaluator = card.getEvaluator();
        this.asOf = evaluator.getAsOf();
    }

    List<Deadline> collect() {
        List<Responsibility> ofPlan = leads(card.getPlan().getResponsibilities());
        List<List<Responsibility>> path = new ArrayList<>(List.of(ofPlan));
        for (Scorecard.Element score : card.elements()) {
            path.subList(score.getDepth() + 1, path.size()).clear();
            List<Responsibility> own = leads(score.getElement().getResponsibilities());
            List<Responsibility> answering = own.isEmpty() ? path.get(score.getDepth()) : own;
            path.add(answering);
            addElement(score, answering);
            score.getItems().forEach(item -> addMetric(item.getEvaluation(), answering));
        }
        card.metrics().forEach(evaluation -> addMetric(evaluation, ofPlan));
        deadlines.sort(Comparator.comparing(Deadline::getDue));
        return List.copyOf(deadlines);
    }

    private static List<Responsibility> leads(List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .filter(each -> each.getRole().equals(Responsibility.Role.LEADS))
                .filter(each -> each.getActor().isPresent() || each.getPerson().isPresent())
                .toList();
    }

    private void addElement(Scorecard.Element score, List<Responsibility> leads) {
        PlanElement element = score.getElement();
        Optional<Timeframe> term = element.getTimeframe().filter(when -> !when.isPlaceholder());
        Optional<LocalDate> due = term.flatMap(when -> when.asPeriod().getLatestLast());
        if (due.isEmpty() || score.isCancelled()) {
            return;
        }
        boolean begun = term.flatMap(when -> when.asPeriod().getEarliestFirst())
                .filter(asOf::isBefore)
                .isEmpty();
        boolean done = score.getStatus().equals(Optional.of(StatusUpdate.Status.COMPLETED));
        Status open = begun ? Status.DUE : Status.UPCOMING;
        deadlines.add(new Deadline(element, null, null, leads, due.get(), status(done, due.get(), open)));
    }

    /** Adds the targets of a metric and its parts, once, however many elements it measures. */
    private void addMetric(Evaluation evaluation, List<Responsibility> above) {
        ElementId id = evaluation.getMetric().getId();
        if (!met.add(id) || evaluation.getStatus() == Evaluation.Status.CANCELLED) {
            return;
        }
        List<Responsibility> own = leads(evaluation.getMetric().getResponsibilities());
        List<Responsibility> leads = own.isEmpty() ? above : own;
        Map<LocalDate, Evaluation> onDue = onDueDays(evaluation);
        addTargets(evaluation, onDue, leads);
        card.parts(id).forEach(part -> addTargets(part, Map.of(), leads));
    }

    /** Returns how the metric was on each due day that has passed. */
    private Map<LocalDate, Evaluation> onDueDays(Evaluation evaluation) {
        TreeMap<LocalDate, Evaluation> days = new TreeMap<>();
        evaluation.getTargets().stream()
                .flatMap(target -> target.getDue().stream())
                .filter(asOf::isAfter)
                .forEach(day -> days.put(day, evaluation));
        evaluator
                .evaluate(evaluation.getMetric(), days.navigableKeySet())
                .forEach(each -> days.put(each.getAsOf(), each));
        return days;
    }

    private void addTargets(Evaluation evaluation, Map<LocalDate, Evaluation> onDue, List<Responsibility> leads) {
        for (ResolvedTarget target : evaluation.getTargets()) {
            target.getDue().ifPresent(due -> {
                boolean done = isAttained(evaluation, target)
                        || Optional.ofNullable(onDue.get(due))
                                .filter(then -> isAttained(then, target))
                                .isPresent();
                deadlines.add(new Deadline(null, evaluation, target, leads, due, status(done, due, Status.DUE)));
            });
        }
    }

    private static boolean isAttained(Evaluation evaluation, ResolvedTarget target) {
        return evaluation
                .getBounds()
                .filter(bounds -> target.attainedBy(bounds) == Evaluation.Attainment.YES)
                .isPresent();
    }

    private Status status(boolean done, LocalDate due, Status open) {
        if (done) {
            return Status.DONE;
        }
        return due.isBefore(asOf) ? Status.OVERDUE : open;
    }
}
