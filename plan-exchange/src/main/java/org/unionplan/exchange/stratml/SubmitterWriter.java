package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ExternalId;

/** Creates a submitter from the first actor or person that submits a plan, as {@link SubmitterReader} reads it. */
final class SubmitterWriter {

    private final PlanText texts;
    private final StrategicPlan plan;

    SubmitterWriter(PlanText texts, StrategicPlan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    /** Returns the responsibility that becomes the submitter. */
    static Optional<Responsibility> find(StrategicPlan plan) {
        return plan.getResponsibilities().stream()
                .filter(each -> each.getRole().equals(Responsibility.Role.SUBMITS))
                .findFirst();
    }

    private Optional<Actor> actorOf(Responsibility responsibility) {
        return plan.getActors().stream()
                .filter(actor -> responsibility.getActor().equals(Optional.of(actor.getId())))
                .findFirst();
    }

    /**
     * Writes the submitter, if there is one.
     *
     * @param core the organizations and stakeholders, one of which may be the submitter
     */
    void write(XmlElement to, XmlElement core) {
        find(plan).ifPresent(responsibility -> {
            XmlElement submitter = to.add("Submitter");
            actorOf(responsibility)
                    .ifPresentOrElse(
                            actor -> write(submitter, responsibility, actor, core),
                            () -> responsibility
                                    .getPerson()
                                    .ifPresent(person -> writeName(submitter, responsibility, person)));
        });
    }

    private void write(XmlElement submitter, Responsibility responsibility, Actor actor, XmlElement core) {
        String name = texts.plain(actor.getName());
        List<ExternalId> addresses = new ArrayList<>();
        add(submitter, "EmailAddress", SubmitterReader.EMAIL, actor, addresses);
        add(submitter, "PhoneNumber", SubmitterReader.PHONE, actor, addresses);
        String made = addresses.isEmpty()
                ? actor.getId().toString()
                : addresses.get(0).getId();
        if (KeptValues.of(responsibility, "name").isEmpty() || !name.equals(made)) {
            writeName(submitter, responsibility, name);
        }
        boolean shared = new StratmlActors(core, new FreshIds((proposed, other) -> {})).has(name);
        boolean identified = KeptValues.of(responsibility, SubmitterReader.IDENTIFIER)
                .map(kept -> !kept.isEmpty())
                .orElseGet(() -> SubmitterReader.needsIdentifier(actor.getId(), name, shared, addresses));
        if (identified) {
            submitter.add("Identifier", actor.getId().toString());
        }
        submitter.setProposedId(actor.getId());
    }

    private static void add(
            XmlElement submitter, String element, String system, Actor actor, List<ExternalId> addresses) {
        actor.getExternalIds().stream()
                .filter(each -> each.getSystem().equals(system))
                .findFirst()
                .ifPresent(address -> {
                    submitter.add(element, address.getId());
                    addresses.add(address);
                });
    }

    private static void writeName(XmlElement submitter, Responsibility responsibility, String name) {
        String given = KeptValues.of(responsibility, SubmitterReader.GIVEN_NAME)
                .filter(kept -> kept.isEmpty() || kept.equals(name) || name.startsWith(kept + " "))
                .orElseGet(() -> SubmitterReader.givenNameOf(name));
        if (!given.isEmpty()) {
            submitter.add("GivenName", given);
        }
        if (!given.equals(name)) {
            submitter.add("Surname", given.isEmpty() ? name : name.substring(given.length() + 1));
        }
    }
}
