package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;

/** A pact between unions as an outline. */
final class PactTree {

    private final Pact pact;
    private final Wording wording;
    private final Figures figures;
    private final SharedSections shared;

    PactTree(Pact pact, Wording wording) {
        this.pact = pact;
        this.wording = wording;
        this.figures = new Figures(wording);
        this.shared = new SharedSections(wording);
    }

    void print(Page page) {
        shared.head(pact, "solidarity pact", Optional.empty(), Dates.words(pact.getTerm()), page);
        parties(page);
        participants(page);
        shared.recitals(pact.getRecitals(), page);
        commonInterests(page);
        provisions("Pledges", pact.getPledges(), page);
        provisions("Clauses", pact.getClauses(), page);
        signatures(page);
        new PactForce(wording).print(pact, page);
        coverage(page);
        events(page);
        shared.tail(pact, page);
    }

    private void parties(Page page) {
        if (pact.getParties().isEmpty()) {
            return;
        }
        Page list = page.heading("Parties");
        for (Party party : pact.getParties()) {
            list.named(wording.name(party.getActor()), party.getActor());
            Page inner = list.deeper();
            inner.detail("Signed as", wording.text(party.getNameAsSigned()));
            party.getBindsAffiliates()
                    .ifPresent(binds ->
                            inner.line(Line.of(binds ? "Binds its affiliates too" : "Does not bind its affiliates")));
            inner.detail("Consented", Dates.words(party.getConsentDate()));
        }
    }

    private void participants(Page page) {
        if (pact.getParticipants().isEmpty()) {
            return;
        }
        Page list = page.heading("Present, not bound");
        for (Participant participant : pact.getParticipants()) {
            list.detail(
                    Wording.capitalized(Wording.term(participant.getRole())),
                    wording.name(participant.getActor()) + SharedSections.comma(wording.text(participant.getNote())));
        }
    }

    private void commonInterests(Page page) {
        if (!pact.getCommonInterests().isEmpty()) {
            Page list = page.heading("Common interests");
            pact.getCommonInterests().forEach(interest -> list.text("- " + wording.text(interest)));
        }
    }

    private void provisions(String heading, List<Provision> provisions, Page page) {
        if (!provisions.isEmpty()) {
            Page list = page.heading(heading);
            provisions.forEach(provision -> provision(provision, list));
        }
    }

    private void provision(Provision provision, Page page) {
        Line title = new Line();
        provision.getNumber().ifPresent(title::bold);
        Optional<String> heading = wording.text(provision.getHeading());
        heading.ifPresent(title::bold);
        if (heading.isEmpty()) {
            title.plain(Wording.oneLine(wording.text(provision.getText())));
        }
        page.line(title.faint("[" + provision.getId() + "]"));
        Page inner = page.deeper();
        if (heading.isPresent()) {
            inner.text(wording.text(provision.getText()));
        }
        inner.detail("Kind", provision.getKind().map(Wording::term));
        String bearers = wording.names(provision.getBearers());
        provision
                .getModality()
                .ifPresentOrElse(
                        modality -> inner.detail(
                                Wording.capitalized(Wording.word(modality)) + " of",
                                bearers.isEmpty() ? "all parties" : bearers),
                        () -> inner.detail("Falls to", bearers));
        inner.detail("For the benefit of", wording.names(provision.getBeneficiaries()));
        inner.detail("Provided", wording.text(provision.getCondition()));
        inner.detail("When", Dates.words(provision.getTimeframe()));
        shared.references(provision.getReferences(), inner);
        provision.getProvisions().forEach(part -> provision(part, inner));
    }

    private void signatures(Page page) {
        if (pact.getSignatures().isEmpty()) {
            return;
        }
        Page list = page.heading("Signatures");
        for (Signature signature : pact.getSignatures()) {
            List<String> parts = new ArrayList<>();
            signature.getSignatory().ifPresent(parts::add);
            wording.text(signature.getTitle()).ifPresent(parts::add);
            Dates.words(signature.getDate()).ifPresent(parts::add);
            signature.getPlace().map(SharedSections::place).ifPresent(parts::add);
            list.detail(
                    "For " + wording.name(signature.getParty()), parts.isEmpty() ? "signed" : String.join(", ", parts));
        }
    }

    private void coverage(Page page) {
        if (pact.getCoverage().isEmpty()) {
            return;
        }
        Page list = page.heading("Covers");
        for (Coverage coverage : pact.getCoverage()) {
            list.line(Line.of(figures.quantity(coverage.getQuantity())
                    + wording.name(coverage.getParty())
                            .map(party -> " of " + party)
                            .orElse("")
                    + SharedSections.comma(SharedSections.asOf(coverage.getAsOf()))
                    + SharedSections.aside(wording.text(coverage.getSource()))));
        }
    }

    private void events(Page page) {
        if (pact.getEvents().isEmpty()) {
            return;
        }
        Page list = page.heading("What happened");
        for (PactEvent event : pact.getEvents()) {
            list.detail(Dates.words(event.getDate()), event(event));
        }
    }

    private String event(PactEvent event) {
        return Wording.word(event.getKind())
                + SharedSections.comma(wording.name(event.getParty()))
                + SharedSections.comma(wording.name(event.getSuccessor()).map(name -> "succeeded by " + name))
                + SharedSections.comma(event.getEvent().map(Object::toString))
                + (event.getRefersTo().isEmpty() ? "" : ", about " + wording.names(event.getRefersTo()))
                + SharedSections.comma(Dates.words(event.getEffective()).map(time -> "effective " + time))
                + (event.getLast().orElse(false) ? ", for good" : "")
                + SharedSections.comma(event.getDocument())
                + SharedSections.comma(wording.text(event.getNote()));
    }
}
