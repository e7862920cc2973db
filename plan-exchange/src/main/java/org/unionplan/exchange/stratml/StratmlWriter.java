package org.unionplan.exchange.stratml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.document.Document;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** Creates a file from a plan, as {@link StratmlReader} reads it. Its elements are yet to be put in order. Not thread-safe. */
final class StratmlWriter {

    private final StrategicPlan plan;
    private final PlanText texts;
    private final StakeholderWriter stakeholders;
    private final Map<ElementId, Metric> metrics = new TreeMap<>();

    StratmlWriter(StrategicPlan plan) {
        this.plan = plan;
        this.texts = new PlanText(plan.getLanguage());
        this.stakeholders = new StakeholderWriter(texts, plan.getActors());
        plan.getMetrics().forEach(metric -> metrics.putIfAbsent(metric.getId(), metric));
    }

    XmlElement write(StratmlVersion version) {
        XmlElement root = new XmlElement(version.root());
        if (!version.isPart1()) {
            root.setAttribute(
                    "Type",
                    StratmlWords.TYPES
                            .word(plan.getKind().orElse(Document.Kind.STRATEGIC_PLAN))
                            .orElse("Strategic_Plan"));
        }
        texts.write(root, "Name", plan.getTitle(), plan);
        texts.write(root, "Description", plan.getSummary(), plan);
        writeOtherInformation(root, plan.getNarratives(), plan);
        XmlElement core = root.add("StrategicPlanCore");
        new OrganizationWriter(texts, stakeholders).write(core, plan);
        writeStatement(core, "Vision", plan.getVision(), plan.getVisionId());
        writeStatement(core, "Mission", plan.getMission(), plan.getMissionId());
        plan.getCoreValues().forEach(value -> writeValue(core, value));
        plan.getCornerstones().forEach(cornerstone -> writeGoal(core, cornerstone));
        XmlElement information = root.add("AdministrativeInformation");
        writeInformation(information);
        new SubmitterWriter(texts, plan).write(version.isPart1() ? information : root, core);
        return root;
    }

    private void writeOtherInformation(XmlElement to, List<Narrative> narratives, Extensible from) {
        Optional<Text> text = narratives.stream()
                .filter(each -> each.getKind().equals(Optional.of(StratmlWords.OTHER_INFORMATION)))
                .map(Narrative::getText)
                .findFirst();
        texts.write(to, "OtherInformation", text, from);
    }

    private void writeStatement(XmlElement core, String name, Optional<Text> words, Optional<ElementId> id) {
        XmlElement statement = core.add(name);
        words.map(texts::plain)
                .or(() -> KeptValues.of(plan, KeptValues.memberOf(name)))
                .ifPresent(each -> statement.add("Description", each));
        id.ifPresent(each -> {
            statement.add("Identifier", each.toString());
            statement.setProposedId(each);
        });
    }

    private void writeValue(XmlElement core, CoreValue value) {
        XmlElement written = core.add("Value");
        written.setProposedId(value.getId());
        texts.write(written, "Name", value.getName(), value);
        texts.write(written, "Description", value.getStatement(), value);
    }

    private void writeGoal(XmlElement core, Cornerstone cornerstone) {
        XmlElement goal = core.add("Goal");
        writeMembers(goal, cornerstone);
        writeObjectives(goal, cornerstone);
    }

    /** Writes all elements below one, each before those below it. */
    private void writeObjectives(XmlElement goal, PlanElement above) {
        for (PlanElement element : above.getChildren()) {
            XmlElement objective = goal.add("Objective");
            writeMembers(objective, element);
            IndicatorWriter indicators = new IndicatorWriter(texts);
            for (MetricLink link : element.getMetrics()) {
                Metric metric = metrics.remove(link.getMetric());
                if (metric != null) {
                    indicators.write(objective, metric, texts.plain(element.getName()));
                }
            }
            writeObjectives(goal, element);
        }
    }

    private void writeMembers(XmlElement to, PlanElement element) {
        String made = element.getStatement()
                .map(texts::plain)
                .or(element::getNumber)
                .orElse(element.getId().toString());
        texts.writeName(to, "Name", element.getName(), element, made);
        texts.write(to, "Description", element.getStatement(), element);
        if (KeptValues.of(element, "identifier").isEmpty()) {
            to.add("Identifier", element.getId().toString());
        }
        to.setProposedId(element.getId());
        texts.writeWords(to, "SequenceIndicator", element.getNumber(), element);
        stakeholders.write(to, element.getResponsibilities());
        writeOtherInformation(to, element.getNarratives(), element);
    }

    private void writeInformation(XmlElement information) {
        if (KeptValues.of(plan, "identifier").isEmpty()) {
            information.add("Identifier", plan.getId().toString());
            information.setProposedId(plan.getId());
        }
        plan.getTerm().ifPresent(term -> StratmlDates.write(information, term));
        plan.getDate()
                .filter(date -> date.isDay())
                .flatMap(date -> date.asPeriod().getLatestLast())
                .ifPresent(day -> information.add("PublicationDate", day.toString()));
        plan.getReferences().stream()
                .filter(each -> each.getRelation().equals(Reference.Relation.PUBLISHED_AT))
                .flatMap(each -> each.getDocument().stream())
                .findFirst()
                .ifPresent(source -> information.add("Source", source));
    }
}
