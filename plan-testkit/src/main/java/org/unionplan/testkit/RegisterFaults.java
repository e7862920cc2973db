package org.unionplan.testkit;

import java.util.List;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** Faults of agreement registers. */
final class RegisterFaults {

    private record Dates(String start, String expiry) {}

    private RegisterFaults() {}

    static PlantedFault agreementsInACircle(Fault fault, Document document, int choice) {
        return new Planter(fault, document, choice)
                .circle("agreements", (id, references) -> agreement(id).withReferences(references));
    }

    private static CollectiveAgreement agreement(ElementId id) {
        return CollectiveAgreement.builder().id(id).build();
    }

    static PlantedFault agreementsFollowInACircle(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        ElementId first = planter.free("first");
        ElementId second = planter.free("second");
        Document begun = Copies.with(document, "agreements", agreement(first).withSuccessor(second));
        return planter.added(
                begun, "agreements", agreement(second), agreement(second).withSuccessor(first), "successor");
    }

    static PlantedFault agreementExpiresEarly(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        AgreementRegister register = (AgreementRegister) document;
        Document clean = register.getAgreements().isEmpty()
                ? Copies.with(document, "agreements", agreement(planter.free("agreement")))
                : document;
        List<DocumentIndex.Node> agreements = DocumentIndex.of(clean, DocumentType.shapeOf(clean)).getNodes().stream()
                .filter(node -> node.getValue() instanceof CollectiveAgreement)
                .toList();
        DocumentIndex.Node node = planter.chosen(agreements, 0);
        Dates dates = planter.form(
                new Dates("2021-09-01", "2021-08-31"),
                new Dates("2022", "2021-12"),
                new Dates("2021-09-01", "../2021-08-31"),
                new Dates("2021-33/..", "2020"));
        CollectiveAgreement early = ((CollectiveAgreement) node.getValue())
                .withStart(Timeframe.parse(dates.start()))
                .withExpiry(Timeframe.parse(dates.expiry()));
        return planter.planted(
                clean, Copies.replacing(node, early), node.getPointer().member("expiry"));
    }
}
