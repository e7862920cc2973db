package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Creates organizations from the plan's own and from those that lead it, with the others responsible for all of it. */
final class OrganizationWriter {

    /** The member of a responsibility that says to which organization it belongs, unless it is the first. */
    static final String ORGANIZATION = "stratml:organization";

    private final PlanText texts;
    private final StakeholderWriter stakeholders;

    OrganizationWriter(PlanText texts, StakeholderWriter stakeholders) {
        this.texts = texts;
        this.stakeholders = stakeholders;
    }

    void write(XmlElement core, StrategicPlan plan) {
        Map<ElementId, Actor> actors = new TreeMap<>();
        plan.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        List<Optional<Actor>> organizations = new ArrayList<>();
        organizations.add(plan.getOrganization().map(actors::get));
        Map<Integer, List<Responsibility>> others = new TreeMap<>();
        List<Responsibility> left = new ArrayList<>(plan.getResponsibilities());
        SubmitterWriter.find(plan).ifPresent(left::remove);
        for (Responsibility each : left) {
            if (isOrganization(each, actors)) {
                organizations.add(each.getActor().map(actors::get));
            } else {
                int index = KeptValues.numberOf(each, "organization").orElse(1) - 1;
                others.computeIfAbsent(index, none -> new ArrayList<>()).add(each);
            }
        }
        for (int i = 0; i < organizations.size(); i++) {
            XmlElement organization = core.add("Organization");
            organizations.get(i).ifPresent(actor -> write(organization, actor));
            stakeholders.write(organization, others.getOrDefault(i, List.of()));
        }
    }

    /** Returns true for a responsibility that says nothing but that an actor leads. */
    private static boolean isOrganization(Responsibility each, Map<ElementId, Actor> actors) {
        return each.getActor().filter(actors::containsKey).isPresent()
                && each.equals(Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor(each.getActor().get())
                        .build());
    }

    private void write(XmlElement organization, Actor actor) {
        Optional<String> acronym = actor.getAcronym().map(texts::plain);
        Optional<String> summary = actor.getSummary().map(texts::plain);
        String made = acronym.or(() -> summary).orElse(actor.getId().toString());
        texts.writeName(organization, "Name", actor.getName(), actor, made);
        texts.writeWords(organization, "Acronym", acronym, actor);
        texts.writeWords(organization, "Description", summary, actor);
        if (KeptValues.of(actor, "identifier").isEmpty()) {
            organization.add("Identifier", actor.getId().toString());
        }
        organization.setProposedId(actor.getId());
    }
}
