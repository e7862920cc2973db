package org.unionplan.testkit;

import java.util.List;
import org.unionplan.actor.Actor;
import org.unionplan.document.Duty;
import org.unionplan.metric.Metric;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** The identifiers of elements, metrics, duties and actors that reports on a plan can be about. */
final class ReportTargets {

    private final StrategicPlan plan;
    private final List<ElementId> elements;
    private final List<ElementId> metrics;
    private final List<ElementId> duties;
    private final List<ElementId> actors;

    ReportTargets(StrategicPlan plan) {
        Candidates candidates = Candidates.of(plan);
        this.plan = plan;
        this.elements = candidates.all(List.of(PlanElement.class));
        this.metrics = candidates.all(List.of(Metric.class));
        this.duties = candidates.all(List.of(Duty.class));
        this.actors = candidates.all(List.of(Actor.class));
    }

    /** Returns that report about things of the plan, each chosen by the identifier it had. */
    ProgressReport aimed(ProgressReport report) {
        return report.withPlan(plan.getId().toString())
                .withElementReports(report.getElementReports().stream()
                        .map(each -> each.withElement(chosen(elements, each.getElement())))
                        .toList())
                .withMetricReports(report.getMetricReports().stream()
                        .map(each -> each.withMetric(chosen(metrics, each.getMetric())))
                        .toList())
                .withDutyReports(report.getDutyReports().stream()
                        .map(each -> each.withDuty(chosen(duties, each.getDuty()))
                                .withBearer(each.getBearer().map(bearer -> chosen(actors, bearer))))
                        .toList());
    }

    private static ElementId chosen(List<ElementId> candidates, ElementId id) {
        return candidates.isEmpty() ? id : candidates.get(Math.floorMod(id.hashCode(), candidates.size()));
    }
}
