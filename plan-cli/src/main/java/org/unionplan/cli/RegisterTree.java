package org.unionplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.ClusterMember;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.value.ElementId;

/** A register of collective agreements as an outline, by sector. */
final class RegisterTree {

    private final AgreementRegister register;
    private final Wording wording;
    private final FigureWords figures;
    private final SharedSections shared;
    private final AgreementNames names;

    RegisterTree(AgreementRegister register, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.shared = new SharedSections(wording);
        this.names = new AgreementNames(wording);
    }

    void print(TextLayout layout) {
        shared.head(
                register,
                "register of collective agreements",
                Optional.empty(),
                SharedSections.asOf(register.getAsOf()),
                layout);
        agreements(layout);
        clusters(layout);
        frameworks(layout);
        shared.tail(register, layout);
    }

    private void agreements(TextLayout layout) {
        Map<Optional<String>, List<CollectiveAgreement>> bySector = register.getAgreements().stream()
                .collect(Collectors.groupingBy(
                        agreement -> agreement.getSector().map(Wording::term),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySector.forEach((sector, agreements) -> {
            String count = agreements.size() == 1 ? "1 agreement" : agreements.size() + " agreements";
            TextLayout list =
                    layout.heading(sector.map(Wording::capitalized).orElse("No sector stated") + ", " + count);
            agreements.forEach(agreement -> agreement(agreement, list));
        });
    }

    private void agreement(CollectiveAgreement agreement, TextLayout layout) {
        layout.named(names.name(agreement), agreement.getId());
        TextLayout inner = layout.deeper();
        inner.detail("Employer", wording.name(agreement.getEmployer()));
        inner.detail("Union", wording.name(agreement.getUnion()));
        inner.detail("Units", agreement.getUnits().stream().map(this::unit).collect(Collectors.joining("; ")));
        inner.detail("Employees", figures.quantity(agreement.getEmployees()).orElse("no figures"));
        inner.detail("Starts", DateWords.words(agreement.getStart()));
        inner.detail("Expires", DateWords.words(agreement.getExpiry()).orElse("not stated"));
        inner.detail("Reopens", DateWords.words(agreement.getReopener()));
        inner.detail("Settled", DateWords.words(agreement.getSettled()));
        inner.detail("Followed by", agreement.getSuccessor().map(names::name));
        inner.detail("Jurisdiction", agreement.getJurisdiction().map(Wording::term));
        inner.detail(
                "Places",
                agreement.getPlaces().stream().map(SharedSections::place).collect(Collectors.joining("; ")));
        inner.detail("Marked", Wording.terms(agreement.getFlags()));
        inner.text(wording.text(agreement.getNote()));
        shared.references(agreement.getReferences(), inner);
        SharedSections.externalIds(agreement.getExternalIds(), inner);
    }

    private String unit(BargainingUnit unit) {
        return wording.text(unit.getName()) + SharedSections.aside(figures.quantity(unit.getEmployees()));
    }

    private void clusters(TextLayout layout) {
        if (register.getClusters().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Bargained together");
        for (BargainingCluster cluster : register.getClusters()) {
            list.named(wording.text(cluster.getName()), cluster.getId());
            TextLayout inner = list.deeper();
            inner.text(wording.text(cluster.getPurpose()));
            inner.detail("Sectors", Wording.terms(cluster.getSectors()));
            inner.detail("Opens", DateWords.words(cluster.getWindow()));
            inner.detail("Chosen", DateWords.words(cluster.getChosen()));
            inner.detail("Demands", wording.name(cluster.getFramework()));
            shared.responsibilities(cluster.getResponsibilities(), inner);
            cluster.getMembers().forEach(member -> inner.text("- " + member(member)));
        }
    }

    private String member(ClusterMember member) {
        return names.name(member.getAgreement())
                + SharedSections.comma(DateWords.words(member.getOpens()).map(opens -> "opens " + opens))
                + SharedSections.comma(figures.quantity(member.getEmployees()))
                + SharedSections.comma(wording.text(member.getNote()));
    }

    private void frameworks(TextLayout layout) {
        if (register.getDemandFrameworks().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Demands");
        for (DemandFramework framework : register.getDemandFrameworks()) {
            list.named(wording.text(framework.getName()), framework.getId());
            TextLayout inner = list.deeper();
            inner.text(wording.text(framework.getSummary()));
            inner.detail("Provided", wording.text(framework.getCondition()));
            framework.getDemands().forEach(demand -> inner.detail(topic(demand), demand(demand)));
            framework.getAdoptions().forEach(adoption -> inner.detail("Adopted by", adoption(adoption)));
            shared.references(framework.getReferences(), inner);
        }
    }

    private static String topic(Demand demand) {
        return Wording.capitalized(Wording.term(demand.getTopic()));
    }

    private String demandName(ElementId id) {
        return wording.find(id, Demand.class)
                .map(demand -> Wording.term(demand.getTopic()))
                .orElseGet(() -> wording.name(id));
    }

    private String demand(Demand demand) {
        List<String> parts = new ArrayList<>();
        wording.text(demand.getText()).ifPresent(parts::add);
        figures.quantity(demand.getFloor()).ifPresent(floor -> parts.add("floor " + floor));
        wording.text(demand.getCondition()).ifPresent(condition -> parts.add("provided " + condition));
        return parts.isEmpty() ? "no particulars" : String.join(", ", parts);
    }

    private String adoption(Adoption adoption) {
        List<String> figuresAdopted = new ArrayList<>();
        adoption.getFigures()
                .forEach(figure -> figuresAdopted.add(demandName(figure.getDemand()) + " at "
                        + figures.quantity(figure.getValue())
                        + SharedSections.aside(SharedSections.asOf(figure.getAsOf()))));
        return wording.name(adoption.getAdopter())
                + SharedSections.comma(DateWords.words(adoption.getDate()))
                + (adoption.getDemands().isEmpty()
                        ? ""
                        : ", for "
                                + adoption.getDemands().stream()
                                        .map(this::demandName)
                                        .collect(Collectors.joining("; ")))
                + (figuresAdopted.isEmpty() ? "" : ", " + String.join(", ", figuresAdopted));
    }
}
