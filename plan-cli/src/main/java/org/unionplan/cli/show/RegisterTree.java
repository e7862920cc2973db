package org.unionplan.cli.show;

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
import org.unionplan.cli.text.AgreementNames;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;

/** A register of collective agreements as an outline, by sector. */
public final class RegisterTree {

    private final AgreementRegister register;
    private final Wording wording;
    private final FigureWords figures;
    private final SharedSections shared;
    private final AgreementNames names;
    private final AgreementParticulars particulars;

    public RegisterTree(AgreementRegister register, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.shared = new SharedSections(wording);
        this.names = new AgreementNames(wording);
        this.particulars = new AgreementParticulars(wording);
    }

    public void print(TextLayout layout) {
        shared.head(register, "document.register", Optional.empty(), wording.asOf(register.getAsOf()), layout);
        agreements(layout);
        clusters(layout);
        frameworks(layout);
        shared.tail(register, layout);
    }

    private void agreements(TextLayout layout) {
        Map<Optional<String>, List<CollectiveAgreement>> bySector = register.getAgreements().stream()
                .collect(Collectors.groupingBy(
                        agreement -> agreement.getSector().map(wording::term),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySector.forEach((sector, agreements) -> {
            String heading = sector.map(Wording::capitalized).orElseGet(() -> wording.say("register.no-sector"));
            TextLayout list = layout.heading(heading + ", " + names.agreements(agreements.size()));
            agreements.forEach(agreement -> agreement(agreement, list));
        });
    }

    private void agreement(CollectiveAgreement agreement, TextLayout layout) {
        layout.named(names.name(agreement), agreement.getId());
        TextLayout inner = layout.deeper();
        inner.labelled("label.file-number", agreement.getFileNumber());
        inner.labelled("label.employer", wording.name(agreement.getEmployer()));
        inner.labelled("label.union", wording.name(agreement.getUnion()));
        inner.labelled(
                "label.units", agreement.getUnits().stream().map(this::unit).collect(Collectors.joining("; ")));
        inner.labelled(
                "label.employees",
                figures.quantity(agreement.getEmployees()).orElseGet(() -> wording.say("no-figures")));
        inner.labelled("label.starts", wording.when(agreement.getStart()));
        inner.labelled(
                "label.expires", wording.when(agreement.getExpiry()).orElseGet(() -> wording.say("expiry.not-stated")));
        inner.labelled("label.reopens", wording.when(agreement.getReopener()));
        inner.labelled("label.notice-from", wording.when(agreement.getNoticeFrom()));
        agreement.getNotices().forEach(notice -> inner.labelled("label.notice", particulars.notice(notice)));
        inner.labelled("label.settled", wording.when(agreement.getSettled()));
        agreement.getWageIncreases().forEach(increase -> inner.labelled("label.wages", particulars.increase(increase)));
        inner.labelled("label.followed-by", agreement.getSuccessor().map(names::name));
        inner.labelled("label.industry-codes", AgreementParticulars.codes(agreement.getIndustryCodes()));
        inner.labelled("label.jurisdiction", agreement.getJurisdiction().map(wording::term));
        inner.labelled("label.places", Wording.places(agreement.getPlaces()));
        inner.labelled("label.marked", wording.terms(agreement.getFlags()));
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
        TextLayout list = layout.section("label.bargained-together");
        for (BargainingCluster cluster : register.getClusters()) {
            list.named(wording.text(cluster.getName()), cluster.getId());
            TextLayout inner = list.deeper();
            inner.text(wording.text(cluster.getPurpose()));
            inner.labelled("label.sectors", wording.terms(cluster.getSectors()));
            inner.labelled("label.opens", wording.when(cluster.getWindow()));
            inner.labelled("label.chosen", wording.when(cluster.getChosen()));
            inner.labelled("label.demands", wording.name(cluster.getFramework()));
            shared.responsibilities(cluster.getResponsibilities(), inner);
            cluster.getMembers().forEach(member -> inner.text("- " + member(member)));
        }
    }

    private String member(ClusterMember member) {
        return names.name(member.getAgreement())
                + SharedSections.comma(wording.when(member.getOpens())
                        .map(opens -> wording.say(Message.of("cluster.opens").with("date", opens))))
                + SharedSections.comma(figures.quantity(member.getEmployees()))
                + SharedSections.comma(wording.text(member.getNote()));
    }

    private void frameworks(TextLayout layout) {
        if (register.getDemandFrameworks().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.demands");
        for (DemandFramework framework : register.getDemandFrameworks()) {
            list.named(wording.text(framework.getName()), framework.getId());
            TextLayout inner = list.deeper();
            inner.text(wording.text(framework.getSummary()));
            inner.labelled("label.condition", wording.text(framework.getCondition()));
            framework.getDemands().forEach(demand -> inner.detail(topic(demand), demand(demand)));
            framework.getAdoptions().forEach(adoption -> inner.labelled("label.adopted-by", adoption(adoption)));
            shared.references(framework.getReferences(), inner);
        }
    }

    private String topic(Demand demand) {
        return Wording.capitalized(wording.term(demand.getTopic()));
    }

    private String demandName(ElementId id) {
        return wording.find(id, Demand.class)
                .map(demand -> wording.term(demand.getTopic()))
                .orElseGet(() -> wording.name(id));
    }

    private String demand(Demand demand) {
        List<String> parts = new ArrayList<>();
        wording.text(demand.getText()).ifPresent(parts::add);
        figures.quantity(demand.getFloor())
                .ifPresent(floor ->
                        parts.add(wording.say(Message.of("demand.floor").with("figure", floor))));
        wording.text(demand.getCondition())
                .ifPresent(condition ->
                        parts.add(wording.say(Message.of("demand.condition").with("condition", condition))));
        return parts.isEmpty() ? wording.say("no-particulars") : Wording.joined(", ", parts);
    }

    private String adoption(Adoption adoption) {
        List<String> figuresAdopted = new ArrayList<>();
        adoption.getFigures()
                .forEach(figure -> figuresAdopted.add(wording.say(Message.of("adoption.figure")
                                .with("demand", demandName(figure.getDemand()))
                                .with("figure", figures.quantity(figure.getValue())))
                        + SharedSections.aside(wording.asOf(figure.getAsOf()))));
        return wording.name(adoption.getAdopter())
                + SharedSections.comma(wording.when(adoption.getDate()))
                + (adoption.getDemands().isEmpty()
                        ? ""
                        : ", "
                                + wording.say(Message.of("adoption.demands")
                                        .with(
                                                "demands",
                                                adoption.getDemands().stream()
                                                        .map(this::demandName)
                                                        .collect(Collectors.joining("; ")))))
                + (figuresAdopted.isEmpty() ? "" : ", " + String.join(", ", figuresAdopted));
    }
}
