package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final FigureWords figures;
    private final SharedSections shared;

    PactTree(Pact pact, Wording wording) {
        this.pact = pact;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.shared = new SharedSections(wording);
    }

    void print(TextLayout layout) {
        shared.head(pact, "solidarity pact", Optional.empty(), DateWords.words(pact.getTerm()), layout);
        parties(layout);
        participants(layout);
        shared.recitals(pact.getRecitals(), layout);
        commonInterests(layout);
        provisions("Pledges", pact.getPledges(), layout);
        provisions("Clauses", pact.getClauses(), layout);
        signatures(layout);
        new PactTerms(wording).print(pact, layout);
        coverage(layout);
        events(layout);
        shared.tail(pact, layout);
    }

    private void parties(TextLayout layout) {
        if (pact.getParties().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Parties");
        for (Party party : pact.getParties()) {
            list.named(wording.name(party.getActor()), party.getActor());
            TextLayout inner = list.deeper();
            inner.detail("Signed as", wording.text(party.getNameAsSigned()));
            party.getBindsAffiliates()
                    .ifPresent(binds -> inner.line(
                            StyledLine.of(binds ? "Binds its affiliates too" : "Does not bind its affiliates")));
            inner.detail("Consented", DateWords.words(party.getConsentDate()));
        }
        pact.getOtherParties().ifPresent(others -> list.detail("Others", figures.quantity(others)));
    }

    private void participants(TextLayout layout) {
        if (pact.getParticipants().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Present, not bound");
        for (Participant participant : pact.getParticipants()) {
            list.detail(
                    Wording.capitalized(Wording.term(participant.getRole())),
                    wording.name(participant.getActor()) + SharedSections.comma(wording.text(participant.getNote())));
        }
    }

    private void commonInterests(TextLayout layout) {
        if (!pact.getCommonInterests().isEmpty()) {
            TextLayout list = layout.heading("Common interests");
            pact.getCommonInterests().forEach(interest -> list.text("- " + wording.text(interest)));
        }
    }

    private void provisions(String heading, List<Provision> provisions, TextLayout layout) {
        if (!provisions.isEmpty()) {
            TextLayout list = layout.heading(heading);
            provisions.forEach(provision -> provision(provision, list));
        }
    }

    private void provision(Provision provision, TextLayout layout) {
        StyledLine title = new StyledLine();
        provision.getNumber().ifPresent(title::bold);
        Optional<String> heading = wording.text(provision.getHeading());
        heading.ifPresent(title::bold);
        if (heading.isEmpty()) {
            title.plain(Wording.oneLine(wording.text(provision.getText())));
        }
        layout.line(title.faint("[" + provision.getId() + "]"));
        TextLayout inner = layout.deeper();
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
        inner.detail(
                "Places",
                provision.getPlaces().stream().map(SharedSections::place).collect(Collectors.joining("; ")));
        inner.detail("Condition", wording.text(provision.getCondition()));
        inner.detail("Binds", provision.getTrigger().map(new PactTerms(wording)::trigger));
        inner.detail("When", DateWords.words(provision.getTimeframe()));
        shared.references(provision.getReferences(), inner);
        provision.getProvisions().forEach(part -> provision(part, inner));
    }

    private void signatures(TextLayout layout) {
        if (pact.getSignatures().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Signatures");
        for (Signature signature : pact.getSignatures()) {
            List<String> parts = new ArrayList<>();
            signature.getSignatory().ifPresent(parts::add);
            wording.text(signature.getTitle()).ifPresent(parts::add);
            DateWords.words(signature.getDate()).ifPresent(parts::add);
            signature.getPlace().map(SharedSections::place).ifPresent(parts::add);
            list.detail(
                    "For " + wording.name(signature.getParty()), parts.isEmpty() ? "signed" : String.join(", ", parts));
        }
    }

    private void coverage(TextLayout layout) {
        if (pact.getCoverage().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Covers");
        for (Coverage coverage : pact.getCoverage()) {
            list.line(StyledLine.of(figures.quantity(coverage.getQuantity())
                    + wording.name(coverage.getParty())
                            .map(party -> " of " + party)
                            .orElse("")
                    + SharedSections.comma(SharedSections.asOf(coverage.getAsOf()))
                    + SharedSections.aside(wording.text(coverage.getSource()))));
        }
    }

    private void events(TextLayout layout) {
        if (pact.getEvents().isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("What happened");
        for (PactEvent event : pact.getEvents()) {
            list.detail(DateWords.words(event.getDate()), event(event));
        }
    }

    private String event(PactEvent event) {
        return Wording.word(event.getKind())
                + SharedSections.comma(wording.name(event.getParty()))
                + SharedSections.comma(wording.name(event.getBy()).map(name -> "by " + name))
                + SharedSections.comma(wording.name(event.getBody()).map(name -> "decided by " + name))
                + SharedSections.comma(wording.name(event.getSuccessor()).map(name -> "succeeded by " + name))
                + SharedSections.comma(event.getEvent().map(Object::toString))
                + (event.getRefersTo().isEmpty() ? "" : ", about " + wording.names(event.getRefersTo()))
                + SharedSections.comma(DateWords.words(event.getEffective()).map(time -> "effective " + time))
                + SharedSections.comma(DateWords.words(event.getUntil()).map(time -> "until " + time))
                + (event.getLast().orElse(false) ? ", for good" : "")
                + SharedSections.comma(event.getDocument())
                + SharedSections.comma(wording.text(event.getNote()));
    }
}
