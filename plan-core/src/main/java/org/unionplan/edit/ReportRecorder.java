package org.unionplan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.actor.Actor;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Records one report in one plan. Not thread-safe. */
final class ReportRecorder {

    private static final int MOST_SUGGESTIONS = 20;

    private final StrategicPlan plan;
    private final ProgressReport report;
    private final DocumentIndex index;
    private final List<Finding> findings = new ArrayList<>();
    private final NewEntries<StatusUpdate> updates = new NewEntries<>(StatusUpdate.shape());
    private final NewEntries<Observation> observations = new NewEntries<>(Observation.shape());
    private final NewEntries<Fulfilment> fulfilments = new NewEntries<>(Fulfilment.shape());

    ReportRecorder(StrategicPlan plan, ProgressReport report) {
        this.plan = plan;
        this.report = report;
        this.index = DocumentIndex.of(plan, StrategicPlan.shape());
    }

    PlanUpdate record() {
        if (isAboutAnotherPlan()) {
            return new PlanUpdate(plan, ValidationReport.of(findings), 0);
        }
        statuses();
        figures();
        duties();
        StrategicPlan updated = updated();
        findings.addAll(misfits(updated));
        int recorded = updates.count() + observations.count() + fulfilments.count();
        return new PlanUpdate(updated, ValidationReport.of(findings), recorded);
    }

    /** An address says nothing that could be compared with an id. */
    private boolean isAboutAnotherPlan() {
        Optional<ElementId> named = report.getPlan().flatMap(ElementId::tryParse);
        if (named.isEmpty() || named.get().equals(plan.getId())) {
            return false;
        }
        findings.add(Finding.of(
                Severity.ERROR,
                Pointer.ROOT.member("plan"),
                Message.of("update.plan.other")
                        .with("reported", named.get().toString())
                        .with("plan", plan.getId().toString())));
        return true;
    }

    private void statuses() {
        for (int i = 0; i < report.getElementReports().size(); i++) {
            ProgressReport.ElementReport each = report.getElementReports().get(i);
            Pointer place = Pointer.ROOT.member("elementReports").item(i);
            Optional<PlanElement> element = find(each.getElement(), PlanElement.class, place.member("element"));
            for (int j = 0; element.isPresent() && j < each.getStatusUpdates().size(); j++) {
                updates.add(
                        each.getElement(),
                        element.get().getStatusUpdates(),
                        each.getStatusUpdates().get(j),
                        place.member("statusUpdates").item(j));
            }
        }
    }

    private void figures() {
        for (int i = 0; i < report.getMetricReports().size(); i++) {
            ProgressReport.MetricReport each = report.getMetricReports().get(i);
            Pointer place = Pointer.ROOT.member("metricReports").item(i);
            Optional<Metric> metric = find(each.getMetric(), Metric.class, place.member("metric"));
            for (int j = 0; metric.isPresent() && j < each.getObservations().size(); j++) {
                observations.add(
                        each.getMetric(),
                        metric.get().getObservations(),
                        each.getObservations().get(j),
                        place.member("observations").item(j));
            }
        }
    }

    private void duties() {
        for (int i = 0; i < report.getDutyReports().size(); i++) {
            ProgressReport.DutyReport each = report.getDutyReports().get(i);
            Pointer place = Pointer.ROOT.member("dutyReports").item(i);
            Optional<Duty> duty = find(each.getDuty(), Duty.class, place.member("duty"));
            boolean known = each.getBearer().isEmpty()
                    || find(each.getBearer().get(), Actor.class, place.member("bearer"))
                            .isPresent();
            if (duty.isPresent() && known) {
                fulfilments.add(each.getDuty(), duty.get().getFulfilments(), fulfilment(each), place);
            }
        }
    }

    private static Fulfilment fulfilment(ProgressReport.DutyReport report) {
        Fulfilment.Builder fulfilment = Fulfilment.builder().date(report.getDate());
        report.getBearer().ifPresent(fulfilment::bearer);
        report.getSource().ifPresent(fulfilment::source);
        return fulfilment.unknownMembers(report.getUnknownMembers()).build();
    }

    /** The thing of that type in the plan, or a finding if it does not exist. */
    private <T> Optional<T> find(ElementId id, Class<T> type, Pointer place) {
        Optional<T> found = index.find(id, type);
        if (found.isEmpty()) {
            Message message = Message.of("update.unknown." + kind(type)).with("id", id.toString());
            findings.add(Finding.of(
                    Severity.ERROR,
                    place,
                    nearest(id, type)
                            .map(near -> message.with(
                                    "nearest", Message.of("update.nearest").with("id", near)))
                            .orElse(message)));
        }
        return found;
    }

    /** A similar id of that type; only for the first few that are unknown, since every id of the plan is compared. */
    private Optional<String> nearest(ElementId id, Class<?> type) {
        if (findings.size() >= MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        List<String> ids = index.getNodes().stream()
                .filter(node -> type.isInstance(node.getValue()))
                .flatMap(node -> node.getId().stream())
                .map(ElementId::toString)
                .toList();
        return NearestName.of(id.toString(), ids);
    }

    private static String kind(Class<?> type) {
        if (type == PlanElement.class) {
            return "element";
        }
        if (type == Metric.class) {
            return "metric";
        }
        return type == Duty.class ? "duty" : "bearer";
    }

    private StrategicPlan updated() {
        return PlanEditor.of(plan)
                .batch(editor -> {
                    updates.things()
                            .forEach(id -> editor.update(id, PlanElement.class, element -> withStatuses(id, element)));
                    observations
                            .things()
                            .forEach(id -> editor.update(
                                    id,
                                    Metric.class,
                                    metric ->
                                            metric.withObservations(observations.after(metric.getObservations(), id))));
                    fulfilments
                            .things()
                            .forEach(id -> editor.update(
                                    id,
                                    Duty.class,
                                    duty -> duty.withFulfilments(fulfilments.after(duty.getFulfilments(), id))));
                })
                .document();
    }

    private PlanElement withStatuses(ElementId id, PlanElement element) {
        List<StatusUpdate> all = updates.after(element.getStatusUpdates(), id);
        if (element instanceof Cornerstone cornerstone) {
            return cornerstone.withStatusUpdates(all);
        }
        if (element instanceof Pillar pillar) {
            return pillar.withStatusUpdates(all);
        }
        if (element instanceof Priority priority) {
            return priority.withStatusUpdates(all);
        }
        return ((Action) element).withStatusUpdates(all);
    }

    /** The errors and warnings in the plan that are about what was recorded, at its place in the report. */
    private List<Finding> misfits(StrategicPlan updated) {
        Map<Pointer, Pointer> places = places(updated);
        List<Finding> misfits = new ArrayList<>();
        for (Finding finding : DocumentValidator.standard().validate(updated).getFindings()) {
            Optional<Pointer> at = inReport(finding.getPointer(), places);
            if (at.isPresent() && finding.getSeverity() != Severity.ADVICE) {
                misfits.add(finding.withPointer(at.get()));
            }
        }
        return misfits;
    }

    private Map<Pointer, Pointer> places(StrategicPlan updated) {
        Map<Pointer, Pointer> places = new TreeMap<>();
        DocumentIndex now = DocumentIndex.of(updated, StrategicPlan.shape());
        updates.things().forEach(id -> updates.locate(id, list(now, id, "statusUpdates"), places));
        observations.things().forEach(id -> observations.locate(id, list(now, id, "observations"), places));
        fulfilments.things().forEach(id -> fulfilments.locate(id, list(now, id, "fulfilments"), places));
        return places;
    }

    private static Pointer list(DocumentIndex index, ElementId id, String member) {
        return index.find(id).orElseThrow().getPointer().member(member);
    }

    private static Optional<Pointer> inReport(Pointer pointer, Map<Pointer, Pointer> places) {
        Pointer place = places.get(pointer);
        if (place != null) {
            return Optional.of(place);
        }
        return pointer.getParent()
                .flatMap(parent -> inReport(parent, places))
                .map(parent -> parent.member(pointer.getLast()));
    }
}
