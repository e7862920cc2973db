package org.unionplan.exchange.stratml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.exchange.stratml.StratmlActors.ActorDraft;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;

/** Creates a plan from a repaired file. Not thread-safe. */
final class StratmlReader {

    private final XmlElement root;
    private final XmlElement core;
    private final Optional<XmlElement> information;
    private final FreshIds ids;
    private final XmlFindings findings;
    private final KeptValues kept = new KeptValues();
    private final Set<String> identifiers = new HashSet<>();

    StratmlReader(XmlElement root, FreshIds ids, XmlFindings findings) {
        this.root = root;
        this.core = root.find("StrategicPlanCore").orElseThrow();
        this.information = root.find("AdministrativeInformation");
        this.ids = ids;
        this.findings = findings;
    }

    /**
     * Reads the plan.
     *
     * @param otherwise the identifier of the plan, unless the file has one
     */
    StrategicPlan read(ElementId otherwise) {
        collectIdentifiers(root);
        Optional<String> own = information.flatMap(each -> each.textOf("Identifier"));
        ElementId id = own.isPresent() ? ids.of(information.orElseThrow(), own, "") : otherwise;
        if (own.isEmpty()) {
            kept.keep("identifier", "");
            ids.take(id.toString());
        }
        StrategicPlan.Builder plan = StrategicPlan.builder().id(id);
        readHead(plan);
        StratmlActors actors = new StratmlActors(core, ids);
        StakeholderReader stakeholders = new StakeholderReader(actors);
        readOrganizations(plan, actors, stakeholders);
        root.find("Submitter")
                .flatMap(submitter -> new SubmitterReader(actors).read(submitter))
                .ifPresent(plan::addResponsibility);
        readStatements(plan);
        IndicatorReader indicators = new IndicatorReader(ids, identifiers, findings);
        GoalReader goals = new GoalReader(ids, stakeholders, indicators, findings);
        core.getChildren("Goal").stream()
                .filter(GoalReader::isGoal)
                .map(goals::read)
                .forEach(plan::addCornerstone);
        goals.metrics().forEach(plan::addMetric);
        actors.build().forEach(plan::addActor);
        return plan.unknownMembers(kept.toMembers()).build();
    }

    private void collectIdentifiers(XmlElement element) {
        for (XmlElement child : element.getChildren()) {
            if (child.getName().equals("Identifier")) {
                identifiers.add(child.getText());
                ids.take(child.getText());
            }
            collectIdentifiers(child);
        }
    }

    private void readHead(StrategicPlan.Builder plan) {
        PlanText.read(root, "Name", kept).ifPresent(plan::title);
        PlanText.read(root, "Description", kept).ifPresent(plan::summary);
        otherInformation(root, kept).ifPresent(plan::addNarrative);
        root.getAttribute("Type").flatMap(StratmlWords.TYPES::term).ifPresent(plan::kind);
        information.ifPresent(each -> {
            StratmlDates.readTerm(each).ifPresent(plan::term);
            each.textOf("PublicationDate").map(Timeframe::parse).ifPresent(plan::date);
            each.textOf("Source")
                    .map(source -> Reference.builder()
                            .relation(Reference.Relation.PUBLISHED_AT)
                            .document(source)
                            .build())
                    .ifPresent(plan::addReference);
        });
    }

    static Optional<Narrative> otherInformation(XmlElement from, KeptValues kept) {
        return PlanText.read(from, "OtherInformation", kept)
                .map(words -> Narrative.builder()
                        .kind(StratmlWords.OTHER_INFORMATION)
                        .text(words)
                        .build());
    }

    private void readOrganizations(StrategicPlan.Builder plan, StratmlActors actors, StakeholderReader stakeholders) {
        List<Optional<ActorDraft>> organizations = actors.organizations();
        organizations.stream().limit(1).flatMap(Optional::stream).forEach(first -> plan.organization(first.id()));
        organizations.stream()
                .skip(1)
                .flatMap(Optional::stream)
                .map(other -> Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor(other.id())
                        .build())
                .forEach(plan::addResponsibility);
        List<XmlElement> elements = core.getChildren("Organization");
        for (int i = 0; i < elements.size(); i++) {
            for (Responsibility each : stakeholders.read(elements.get(i))) {
                plan.addResponsibility(
                        i == 0
                                ? each
                                : each.withUnknownMembers(each.getUnknownMembers()
                                        .with(OrganizationWriter.ORGANIZATION, Datum.of(i + 1))));
            }
        }
    }

    private void readStatements(StrategicPlan.Builder plan) {
        core.find("Vision").ifPresent(vision -> {
            readStatement(vision, "vision").ifPresent(plan::vision);
            readStatementId(vision).ifPresent(plan::visionId);
        });
        core.find("Mission").ifPresent(mission -> {
            readStatement(mission, "mission").ifPresent(plan::mission);
            readStatementId(mission).ifPresent(plan::missionId);
        });
        for (XmlElement value : core.getChildren("Value")) {
            KeptValues words = new KeptValues();
            Optional<String> name = PlanText.read(value, "Name", words);
            Optional<String> statement = PlanText.read(value, "Description", words);
            CoreValue.Builder read = CoreValue.builder()
                    .id(ids.of(value, Optional.empty(), name.or(() -> statement).orElse("value")))
                    .unknownMembers(words.toMembers());
            name.ifPresent(read::name);
            statement.ifPresent(read::statement);
            plan.addCoreValue(read.build());
        }
    }

    private Optional<String> readStatement(XmlElement from, String member) {
        Optional<String> words = from.textOf("Description");
        if (words.isPresent() && StratmlWords.isPlaceholder(words.get())) {
            kept.keep(member, words.get());
            return Optional.empty();
        }
        return words;
    }

    private Optional<ElementId> readStatementId(XmlElement from) {
        return from.textOf("Identifier").map(id -> ids.of(from, Optional.of(id), id));
    }
}
