package org.unionplan.testkit;

import java.util.List;
import java.util.stream.IntStream;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Responsibility;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Signature;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Type;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** Faults of every document: identifiers, references, order in time. */
final class SharedFaults {

    private SharedFaults() {}

    static PlantedFault idTaken(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId taken = planter.chosen(planter.ids(node -> true), 0);
        return planter.added("actors", actor(planter.free("again")), actor(taken), "id");
    }

    static PlantedFault referenceToNothing(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId nothing = planter.free("nothing");
        return planter.inAPlace(SharedFaults::isFreeReference, d -> withResponsibility(planter, d), site -> nothing);
    }

    static PlantedFault referenceToAnotherType(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> isFreeReference(site)
                        && !site.property().getType().getTargets().isEmpty(),
                d -> withResponsibility(planter, d),
                // The document itself always fits.
                site -> planter.chosen(
                        planter.ids(node -> site.property().getType().getTargets().stream()
                                .noneMatch(type -> type.isInstance(node.getValue()))),
                        1));
    }

    /** A reference within the document that affects no other rule: a party, for example, determines who may sign. */
    private static boolean isFreeReference(Site site) {
        boolean elsewhere = site.node().getValue() instanceof Reference reference
                && reference.getDocument().isPresent();
        return site.property().getKind() == Type.Kind.REFERENCE
                && !elsewhere
                && !site.is(Party.shape(), "actor")
                && !site.is(Signature.shape(), "party")
                && !site.is(PactEvent.shape(), "party")
                && !site.is(PactEvent.shape(), "successor");
    }

    private static Document withResponsibility(Planter planter, Document document) {
        ElementId someone = planter.free("someone");
        return Copies.with(
                Copies.with(document, "actors", actor(someone)),
                "responsibilities",
                Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor(someone)
                        .build());
    }

    static Fault.Planting refersToItself(Term relation) {
        return (fault, document, choice) -> {
            Planter planter = new Planter(fault, document, choice);
            List<DocumentIndex.Node> referring =
                    DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                            .filter(node -> node.getId().isPresent()
                                    && node.getShape().find("references").isPresent())
                            .toList();
            DocumentIndex.Node node = planter.chosen(referring, 0);
            ElementId id = node.getId().orElseThrow();
            Reference.Builder reference = Reference.builder().relation(relation);
            int next = Copies.property(node.getShape(), "references")
                    .getAll(node.getValue())
                    .size();
            return planter.planted(
                    withReference(node, reference.build()),
                    withReference(node, reference.target(id).build()),
                    node.getPointer().member("references").item(next).member("target"));
        };
    }

    private static Document withReference(DocumentIndex.Node node, Reference reference) {
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), "references", reference));
    }

    static PlantedFault actorsInACircle(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Term relation = planter.chosen(
                List.of(ActorRelation.Kind.PART_OF, ActorRelation.Kind.AFFILIATE_OF, ActorRelation.Kind.LOCAL_OF), 2);
        List<ElementId> ids = IntStream.range(0, planter.form(2, 3, 4))
                .mapToObj(i -> planter.free("actor"))
                .toList();
        Document clean = document;
        Document faulty = document;
        for (int i = 0; i < ids.size(); i++) {
            boolean last = i == ids.size() - 1;
            Actor closing = actor(ids.get(i), relation, ids.get(last ? 0 : i + 1));
            clean = Copies.with(clean, "actors", last ? actor(ids.get(i)) : closing);
            faulty = Copies.with(faulty, "actors", closing);
        }
        return planter.planted(clean, faulty, relationOf(planter.size(faulty, "actors") - 1));
    }

    static PlantedFault actorOfItself(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId id = planter.free("actor");
        return planter.added(
                "actors", actor(id), actor(id, ActorRelation.Kind.LOCAL_OF, id), "relations", "0", "actor");
    }

    private static Pointer relationOf(int actor) {
        return Pointer.ROOT
                .member("actors")
                .item(actor)
                .member("relations")
                .item(0)
                .member("actor");
    }

    static PlantedFault timeframeReversed(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        String reversed = planter.form("2025/2021", "2021-09/2021-08", "2021-05-02/2021-05-01", "2021-22/2021-21");
        return planter.inAPlace(
                // The start and the expiry of an agreement are in order with each other as well.
                site -> site.property().getKind() == Type.Kind.TIMEFRAME
                        && !site.is(CollectiveAgreement.shape(), "start")
                        && !site.is(CollectiveAgreement.shape(), "expiry"),
                d -> Copies.with(
                        DocumentType.shapeOf(d),
                        d,
                        Copies.property(DocumentType.shapeOf(d), "date"),
                        List.of(Timeframe.parse("2021"))),
                site -> Timeframe.parse(reversed));
    }

    static Actor actor(ElementId id) {
        return Actor.builder().id(id).name("Someone").build();
    }

    private static Actor actor(ElementId id, Term relation, ElementId other) {
        return actor(id)
                .withRelations(
                        ActorRelation.builder().relation(relation).actor(other).build());
    }
}
