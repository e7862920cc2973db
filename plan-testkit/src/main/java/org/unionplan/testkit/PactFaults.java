package org.unionplan.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.pact.EventKind;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.RenewalKind;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.TriggerKind;
import org.unionplan.party.PlanDocument;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** Faults of pacts. */
final class PactFaults {

    /** Where what stands before the end of the pledges is. */
    private static final Set<String> EARLIER = Set.of("recitals", "pledges");

    private PactFaults() {}

    static PlantedFault pledgeIdTaken(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        List<ElementId> earlier = planter.ids(node -> node.getParent().isEmpty()
                || EARLIER.contains(node.getPointer().getTokens().get(0)));
        return planter.added("pledges", pledge(planter.free("again")), pledge(planter.chosen(earlier, 0)), "id");
    }

    private static Provision pledge(ElementId id) {
        return Provision.builder().id(id).text("We stand by each other.").build();
    }

    static PlantedFault pledgesInACircle(Fault fault, PlanDocument document, int choice) {
        return new Planter(fault, document, choice)
                .circle("pledges", (id, references) -> pledge(id).withReferences(references));
    }

    static PlantedFault renewalsNegative(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(Renewal.shape(), "times"),
                d -> ((Pact) d)
                        .withRenewal(Renewal.builder()
                                .kind(RenewalKind.AUTOMATIC)
                                .times(0)
                                .build()),
                site -> planter.form(-1, Integer.MIN_VALUE));
    }

    static PlantedFault triggerCountNotPositive(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(Trigger.shape(), "count"),
                d -> ((Pact) d).withEnding(Trigger.anyOf(Trigger.count(1))),
                site -> planter.form(0, -1, Integer.MIN_VALUE));
    }

    static PlantedFault triggerIncomplete(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Trigger incomplete = Trigger.builder()
                .kind(planter.form(
                        TriggerKind.COUNT, TriggerKind.DATE, TriggerKind.EVENT, TriggerKind.ALL_OF, TriggerKind.ANY_OF))
                .build();
        Pact pact = (Pact) document;
        return planter.planted(
                pact.withEnding(Trigger.allConsented()), pact.withEnding(incomplete), Pointer.ROOT.member("ending"));
    }

    static PlantedFault eventIncomplete(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        EventKind kind = planter.form(EventKind.SIGNED, EventKind.OCCURRED, EventKind.PARTY_SUCCEEDED);
        PactEvent.Builder event = PactEvent.builder().date(Timeframe.parse("2021-05-01"));
        return planter.added(
                "events",
                event.kind(EventKind.TERMINATED).build(),
                event.kind(kind).build());
    }

    static PlantedFault noParties(Fault fault, PlanDocument document, int choice) {
        return parties(fault, document, choice, List.of());
    }

    static PlantedFault oneParty(Fault fault, PlanDocument document, int choice) {
        return parties(fault, document, choice, List.of(0));
    }

    static PlantedFault samePartyTwice(Fault fault, PlanDocument document, int choice) {
        return parties(fault, document, choice, List.of(0, 0));
    }

    /** Leaves those of two parties; what the others signed and did has to go beforehand, and is no fault. */
    private static PlantedFault parties(Fault fault, PlanDocument document, int choice, List<Integer> left) {
        Planter planter = new Planter(fault, document, choice);
        Pact pact = (Pact) document;
        Pact clean = pact.withSignatures()
                .withEvents(pact.getEvents().stream()
                        .map(event -> event.withParty(Optional.empty()).withKind(EventKind.AMENDED))
                        .toList());
        int kept = Math.floorMod(choice, clean.getParties().size());
        List<Party> parties =
                left.stream().map(i -> clean.getParties().get(kept)).toList();
        return planter.planted(clean, clean.withParties(parties), Pointer.ROOT.member("parties"));
    }

    static PlantedFault signatureOfStranger(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId stranger = planter.free("stranger");
        return planter.added(
                Copies.with(document, "actors", SharedFaults.actor(stranger)),
                "signatures",
                signature(party(document, choice)),
                signature(stranger),
                "party");
    }

    private static Signature signature(ElementId party) {
        return Signature.builder().party(party).build();
    }

    static PlantedFault eventOfStranger(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId stranger = planter.free("stranger");
        EventKind kind = planter.form(EventKind.WITHDRAWAL_NOTICE, EventKind.RATIFIED, EventKind.SIGNED);
        return planter.added(
                Copies.with(document, "actors", SharedFaults.actor(stranger)),
                "events",
                event(kind, party(document, choice)).build(),
                event(kind, stranger).build(),
                "party");
    }

    static PlantedFault successionOfStranger(Fault fault, PlanDocument document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId stranger = planter.free("stranger");
        ElementId successor = planter.free("successor");
        PlanDocument withBoth = Copies.with(
                Copies.with(document, "actors", SharedFaults.actor(stranger)), "actors", SharedFaults.actor(successor));
        return planter.added(
                withBoth,
                "events",
                event(EventKind.PARTY_SUCCEEDED, party(document, choice))
                        .successor(successor)
                        .build(),
                event(EventKind.PARTY_SUCCEEDED, stranger).successor(successor).build(),
                "party");
    }

    private static PactEvent.Builder event(EventKind kind, ElementId party) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(Timeframe.parse("2021-05-01")).party(party);
        return event;
    }

    private static ElementId party(PlanDocument document, int choice) {
        List<Party> parties = ((Pact) document).getParties();
        return parties.get(Math.floorMod(choice, parties.size())).getActor();
    }
}
