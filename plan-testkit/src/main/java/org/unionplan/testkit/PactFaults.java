package org.unionplan.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Faults of pacts. */
final class PactFaults {

    /** The members that come before the end of the pledges. */
    private static final Set<String> EARLIER = Set.of("recitals", "pledges");

    private PactFaults() {}

    static PlantedFault pledgeIdTaken(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        List<ElementId> earlier = planter.ids(node -> node.getParent().isEmpty()
                || EARLIER.contains(node.getPointer().getTokens().get(0)));
        return planter.added("pledges", pledge(planter.free("again")), pledge(planter.chosen(earlier, 0)), "id");
    }

    private static Provision pledge(ElementId id) {
        return Provision.builder().id(id).text("We stand by each other.").build();
    }

    static PlantedFault pledgesInACircle(Fault fault, Document document, int choice) {
        return new Planter(fault, document, choice)
                .circle("pledges", (id, references) -> pledge(id).withReferences(references));
    }

    static PlantedFault renewalsNegative(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(Renewal.shape(), "times"),
                d -> ((Pact) d)
                        .withRenewal(Renewal.builder()
                                .kind(Renewal.Kind.AUTOMATIC)
                                .times(0)
                                .build()),
                site -> planter.form(-1, Integer.MIN_VALUE));
    }

    static PlantedFault triggerCountNotPositive(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(Trigger.shape(), "count"),
                d -> ((Pact) d).withEnding(Trigger.anyOf(Trigger.count(1))),
                site -> planter.form(0, -1, Integer.MIN_VALUE));
    }

    static PlantedFault triggerIncomplete(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Trigger incomplete = Trigger.builder()
                .kind(planter.form(
                        Trigger.Kind.COUNT,
                        Trigger.Kind.DATE,
                        Trigger.Kind.EVENT,
                        Trigger.Kind.ALL_OF,
                        Trigger.Kind.ANY_OF))
                .build();
        Pact pact = (Pact) document;
        return planter.planted(
                pact.withEnding(Trigger.allConsented()), pact.withEnding(incomplete), Pointer.ROOT.member("ending"));
    }

    static PlantedFault eventIncomplete(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        PactEvent.Kind kind =
                planter.form(PactEvent.Kind.SIGNED, PactEvent.Kind.OCCURRED, PactEvent.Kind.PARTY_SUCCEEDED);
        PactEvent.Builder event = PactEvent.builder().date(Timeframe.parse("2021-05-01"));
        return planter.added(
                "events",
                event.kind(PactEvent.Kind.TERMINATED).build(),
                event.kind(kind).build());
    }

    static PlantedFault noParties(Fault fault, Document document, int choice) {
        return parties(fault, document, choice, List.of());
    }

    static PlantedFault oneParty(Fault fault, Document document, int choice) {
        return parties(fault, document, choice, List.of(0));
    }

    static PlantedFault samePartyTwice(Fault fault, Document document, int choice) {
        return parties(fault, document, choice, List.of(0, 0));
    }

    /** Leaves those of two parties; what the others signed and did has to go beforehand, and is no fault. */
    private static PlantedFault parties(Fault fault, Document document, int choice, List<Integer> left) {
        Planter planter = new Planter(fault, document, choice);
        Pact pact = (Pact) document;
        Pact clean = pact.withSignatures()
                .withOtherParties(Optional.empty())
                .withEvents(pact.getEvents().stream()
                        .map(event -> event.withParty(Optional.empty()).withKind(PactEvent.Kind.AMENDED))
                        .toList());
        int kept = Math.floorMod(choice, clean.getParties().size());
        List<Party> parties =
                left.stream().map(i -> clean.getParties().get(kept)).toList();
        return planter.planted(clean, clean.withParties(parties), Pointer.ROOT.member("parties"));
    }

    static PlantedFault signatureOfStranger(Fault fault, Document document, int choice) {
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

    static PlantedFault eventOfStranger(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId stranger = planter.free("stranger");
        PactEvent.Kind kind =
                planter.form(PactEvent.Kind.WITHDRAWAL_NOTICE, PactEvent.Kind.RATIFIED, PactEvent.Kind.SIGNED);
        return planter.added(
                Copies.with(document, "actors", SharedFaults.actor(stranger)),
                "events",
                event(kind, party(document, choice)).build(),
                event(kind, stranger).build(),
                "party");
    }

    static PlantedFault successionOfStranger(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId stranger = planter.free("stranger");
        ElementId successor = planter.free("successor");
        Document withBoth = Copies.with(
                Copies.with(document, "actors", SharedFaults.actor(stranger)), "actors", SharedFaults.actor(successor));
        return planter.added(
                withBoth,
                "events",
                event(PactEvent.Kind.PARTY_SUCCEEDED, party(document, choice))
                        .successor(successor)
                        .build(),
                event(PactEvent.Kind.PARTY_SUCCEEDED, stranger)
                        .successor(successor)
                        .build(),
                "party");
    }

    private static PactEvent.Builder event(PactEvent.Kind kind, ElementId party) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(Timeframe.parse("2021-05-01")).party(party);
        return event;
    }

    private static ElementId party(Document document, int choice) {
        List<Party> parties = ((Pact) document).getParties();
        return parties.get(Math.floorMod(choice, parties.size())).getActor();
    }
}
