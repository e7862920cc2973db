package org.unionplan.exchange.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.actor.Actor;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlText;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** Creates a file of activities from a plan, as {@link IatiReader} reads it. Not thread-safe. */
final class IatiWriter {

    private final StrategicPlan plan;
    private final Map<ElementId, Metric> metrics = new TreeMap<>();
    private final List<String> made = new ArrayList<>();
    private boolean isDateless;

    IatiWriter(StrategicPlan plan) {
        this.plan = plan;
        plan.getMetrics().forEach(metric -> metrics.putIfAbsent(metric.getId(), metric));
    }

    XmlElement write() {
        XmlElement root = new XmlElement("iati-activities");
        root.setAttribute("version", IatiFile.VERSION);
        identify(root, plan.getId(), Optional.empty());
        plan.getTitle()
                .flatMap(Text::getPlain)
                .filter(title -> !title.isBlank())
                .ifPresent(title -> root.setAttribute(IatiFile.TITLE, XmlText.clean(title)));
        IatiRest.write(root, plan);
        plan.getCornerstones().forEach(cornerstone -> writeActivity(root, cornerstone));
        IatiOrder.arrange(root);
        return root;
    }

    /** Returns the names of elements that the standard needs and the plan does not have. */
    List<String> made() {
        return made;
    }

    /** Returns true if an activity lacks the date that the standard needs, since the plan has no term; no date is made up. */
    boolean isDateless() {
        return isDateless;
    }

    private static void identify(XmlElement element, ElementId id, Optional<String> number) {
        element.setAttribute(IatiFile.ID, id.toString());
        element.setProposedId(id);
        number.ifPresent(each -> element.setAttribute(IatiFile.NUMBER, XmlText.clean(each)));
    }

    private void writeActivity(XmlElement root, Cornerstone cornerstone) {
        XmlElement activity = root.add("iati-activity");
        identify(activity, cornerstone.getId(), cornerstone.getNumber());
        plan.getLanguage()
                .map(LanguageTag::toString)
                .ifPresent(language -> activity.setAttribute(IatiFile.LANGUAGE, language));
        IatiNarratives.write(activity, "title", cornerstone.getName());
        cornerstone.getStatement().ifPresent(words -> IatiNarratives.write(activity, "description", words));
        IatiRest.write(activity, cornerstone);
        writeResults(activity, cornerstone);
        complete(activity, cornerstone);
    }

    /** Writes the elements below one that have metrics; a result needs an indicator. */
    private void writeResults(XmlElement activity, PlanElement above) {
        for (PlanElement element : above.getChildren()) {
            List<Metric> own = new ArrayList<>();
            for (MetricLink link : element.getMetrics()) {
                Optional.ofNullable(metrics.remove(link.getMetric())).ifPresent(own::add);
            }
            if (!own.isEmpty()) {
                XmlElement result = activity.add("result");
                identify(result, element.getId(), element.getNumber());
                result.setAttribute(
                        "type", own.get(0).getStage().flatMap(IatiFile::type).orElse(null));
                IatiNarratives.write(result, "title", element.getName());
                element.getStatement().ifPresent(words -> IatiNarratives.write(result, "description", words));
                IatiRest.write(result, element);
                if (result.getAttribute("type").isEmpty()) {
                    result.setAttribute("type", IatiFile.OTHER);
                }
                own.forEach(metric -> IatiIndicatorWriter.write(result, metric));
            }
            writeResults(activity, element);
        }
    }

    /** Adds what an activity must have. */
    private void complete(XmlElement activity, Cornerstone cornerstone) {
        Optional<Actor> organization = plan.getActors().stream()
                .filter(actor -> plan.getOrganization().equals(Optional.of(actor.getId())))
                .findFirst();
        String name = organization.map(actor -> actor.getName().getAll().get(0)).orElse("-");
        String ref = organization.map(Actor::getId).orElse(plan.getId()).toString();
        make(activity, "iati-identifier").ifPresent(each -> each.setText(ref + "-" + cornerstone.getId()));
        make(activity, "reporting-org").ifPresent(each -> {
            each.setAttribute("ref", ref);
            each.setAttribute("type", "24");
            each.add("narrative", name);
        });
        make(activity, "description")
                .ifPresent(each ->
                        each.add("narrative", cornerstone.getName().getAll().get(0)));
        make(activity, "participating-org").ifPresent(each -> {
            each.setAttribute("role", "4");
            each.add("narrative", name);
        });
        make(activity, "activity-status").ifPresent(each -> each.setAttribute("code", "2"));
        Optional<LocalDate> start = plan.getTerm()
                .filter(term -> !term.isOpenStart())
                .flatMap(term -> term.asPeriod().getEarliestFirst())
                .filter(IatiFigures::isWritable);
        if (start.isEmpty()) {
            isDateless |= activity.find("activity-date").isEmpty();
            return;
        }
        make(activity, "activity-date").ifPresent(each -> {
            each.setAttribute("type", "1");
            each.setAttribute(IatiFigures.DATE, start.get().toString());
        });
    }

    private Optional<XmlElement> make(XmlElement activity, String name) {
        if (activity.find(name).isPresent()) {
            return Optional.empty();
        }
        if (!made.contains(name)) {
            made.add(name);
        }
        XmlElement element = activity.add(name);
        element.setAttribute(IatiFile.MADE, "true");
        return Optional.of(element);
    }
}
