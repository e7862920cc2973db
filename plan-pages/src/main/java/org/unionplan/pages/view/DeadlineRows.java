package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.actor.Responsibility;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.pages.view.DueView.DueRow;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability.Deadline;
import org.unionplan.progress.Accountability.Status;
import org.unionplan.value.ElementId;

/** The due days of elements and targets of a plan as rows, by who leads them. Not thread-safe. */
final class DeadlineRows {

    /** The most leads of one thing that it is listed under. */
    private static final int MOST_LEADS = 10;

    private final PageContext context;
    private final PageWording wording;
    private final Map<ElementId, List<DueRow>> ofActors = new LinkedHashMap<>();
    private final Map<String, List<DueRow>> ofPersons = new LinkedHashMap<>();
    private final List<DueRow> ofNobody = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();

    DeadlineRows(PageContext context) {
        this.context = context;
        this.wording = context.wording();
        if (context.document() instanceof StrategicPlan) {
            context.scorecard().deadlines().forEach(this::add);
        }
    }

    /** The rows of each actor, in the order in which they first are due. */
    Map<ElementId, List<DueRow>> ofActors() {
        return ofActors;
    }

    /** The rows of each person who leads without an actor, by name. */
    Map<String, List<DueRow>> ofPersons() {
        return ofPersons;
    }

    /** The rows of what no one leads. */
    List<DueRow> ofNobody() {
        return ofNobody;
    }

    /** The number of deadlines with that status. */
    long count(Status status) {
        return statuses.stream().filter(status::equals).count();
    }

    private void add(Deadline deadline) {
        statuses.add(deadline.getStatus());
        DueRow row = DueRow.of(
                deadline.getStatus(),
                deadline.getDue(),
                what(deadline),
                deadline.getElement()
                        .flatMap(PlanElement::getTimeframe)
                        .map(wording::when)
                        .orElse(""),
                "",
                wording);
        if (deadline.getLeads().isEmpty()) {
            ofNobody.add(row);
        }
        for (Responsibility lead :
                deadline.getLeads().stream().limit(MOST_LEADS).toList()) {
            List<DueRow> rows = lead.getActor()
                    .map(actor -> ofActors.computeIfAbsent(actor, none -> new ArrayList<>()))
                    .orElseGet(
                            () -> ofPersons.computeIfAbsent(lead.getPerson().orElseThrow(), none -> new ArrayList<>()));
            rows.add(row);
        }
    }

    private String what(Deadline deadline) {
        return deadline.getElement()
                .map(this::element)
                .orElseGet(() -> target(
                        deadline.getEvaluation().orElseThrow(),
                        deadline.getTarget().orElseThrow()));
    }

    private String element(PlanElement element) {
        String level = wording.begin(wording.level(element.getLevel()));
        String kicker = element.getNumber()
                .map(number -> level + " " + wording.raw(number))
                .orElse(level);
        return labelled(kicker, wording.text(element.getName()));
    }

    private String target(Evaluation evaluation, ResolvedTarget target) {
        Metric metric = evaluation.getMetric();
        String part = PageFigures.dimensions(evaluation.getPart());
        String name = wording.text(metric.getName());
        return labelled(
                part.isEmpty() ? name : name + ", " + part, context.figures().aim(metric, target));
    }

    private String labelled(String label, String text) {
        return wording.say(Message.of("page.labelled").with("label", label).with("text", text));
    }
}
