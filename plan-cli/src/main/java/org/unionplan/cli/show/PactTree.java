package org.unionplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;

/** A pact between unions as an outline. */
public final class PactTree {

    private final Pact pact;
    private final Wording wording;
    private final FigureWords figures;
    private final SharedSections shared;

    public PactTree(Pact pact, Wording wording) {
        this.pact = pact;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.shared = new SharedSections(wording);
    }

    public void print(TextLayout layout) {
        shared.head(pact, "document.pact", Optional.empty(), wording.when(pact.getTerm()), layout);
        parties(layout);
        participants(layout);
        shared.recitals(pact.getRecitals(), layout);
        commonInterests(layout);
        provisions("label.pledges", pact.getPledges(), layout);
        provisions("label.clauses", pact.getClauses(), layout);
        signatures(layout);
        new PactTerms(wording).print(pact, layout);
        coverage(layout);
        events(layout);
        new MetricList(wording, figures, shared).print(pact.getMetrics(), layout);
        new AllocationList(wording, figures).print(pact.getAllocations(), layout);
        shared.tail(pact, layout);
    }

    private void parties(TextLayout layout) {
        if (pact.getParties().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.parties");
        for (Party party : pact.getParties()) {
            list.named(wording.name(party.getActor()), party.getActor());
            TextLayout inner = list.deeper();
            inner.labelled("label.signed-as", wording.text(party.getNameAsSigned()));
            party.getBindsAffiliates()
                    .ifPresent(binds -> inner.line(
                            StyledLine.of(wording.say(binds ? "party.binds-affiliates" : "party.binds-itself"))));
            inner.labelled("label.consented", wording.when(party.getConsentDate()));
        }
        list.labelled("label.others", figures.quantity(pact.getOtherParties()));
    }

    private void participants(TextLayout layout) {
        if (pact.getParticipants().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.participants");
        for (Participant participant : pact.getParticipants()) {
            list.detail(
                    Wording.capitalized(wording.term(participant.getRole())),
                    wording.name(participant.getActor()) + SharedSections.comma(wording.text(participant.getNote())));
        }
    }

    private void commonInterests(TextLayout layout) {
        if (!pact.getCommonInterests().isEmpty()) {
            TextLayout list = layout.section("label.common-interests");
            pact.getCommonInterests().forEach(interest -> list.text("- " + wording.text(interest)));
        }
    }

    private void provisions(String heading, List<Provision> provisions, TextLayout layout) {
        if (!provisions.isEmpty()) {
            TextLayout list = layout.section(heading);
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
        inner.labelled("label.kind", provision.getKind().map(wording::term));
        String bearers = wording.names(provision.getBearers());
        provision
                .getModality()
                .ifPresentOrElse(
                        modality -> inner.detail(
                                wording.say("modality." + modality.getKeyword()),
                                bearers.isEmpty() ? wording.say("all-parties") : bearers),
                        () -> inner.labelled("label.falls-to", bearers));
        inner.labelled("label.for-the-benefit-of", wording.names(provision.getBeneficiaries()));
        inner.labelled("label.places", Wording.places(provision.getPlaces()));
        inner.labelled("label.condition", wording.text(provision.getCondition()));
        inner.labelled("label.binds", provision.getTrigger().map(new PactTerms(wording)::trigger));
        inner.labelled("label.when", wording.when(provision.getTimeframe()));
        shared.references(provision.getReferences(), inner);
        provision.getProvisions().forEach(part -> provision(part, inner));
    }

    private void signatures(TextLayout layout) {
        if (pact.getSignatures().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.signatures");
        for (Signature signature : pact.getSignatures()) {
            List<String> parts = new ArrayList<>();
            signature.getSignatory().ifPresent(parts::add);
            wording.text(signature.getTitle()).ifPresent(parts::add);
            wording.when(signature.getDate()).ifPresent(parts::add);
            signature.getPlace().map(Wording::place).ifPresent(parts::add);
            list.detail(
                    wording.say(Message.of("signature.for").with("party", wording.name(signature.getParty()))),
                    parts.isEmpty() ? wording.say("signature.signed") : String.join(", ", parts));
        }
    }

    private void coverage(TextLayout layout) {
        if (pact.getCoverage().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.covers");
        for (Coverage coverage : pact.getCoverage()) {
            String figure = figures.quantity(coverage.getQuantity())
                    + SharedSections.comma(wording.asOf(coverage.getAsOf()))
                    + SharedSections.aside(wording.text(coverage.getSource()));
            coverage.getParty()
                    .ifPresentOrElse(
                            party -> list.detail(wording.shortName(party), figure),
                            () -> list.line(StyledLine.of(figure)));
        }
    }

    private void events(TextLayout layout) {
        if (pact.getEvents().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.events");
        for (PactEvent event : pact.getEvents()) {
            list.detail(wording.when(event.getDate()), event(event));
        }
    }

    private String event(PactEvent event) {
        return wording.word(event.getKind())
                + SharedSections.comma(wording.name(event.getParty()))
                + SharedSections.comma(phrase("event.by", wording.name(event.getBy())))
                + SharedSections.comma(phrase("event.body", wording.name(event.getBody())))
                + SharedSections.comma(phrase("event.successor", wording.name(event.getSuccessor())))
                + SharedSections.comma(event.getEvent().map(Object::toString))
                + SharedSections.comma(phrase(
                        "event.about",
                        Optional.of(wording.names(event.getRefersTo())).filter(names -> !names.isEmpty())))
                + SharedSections.comma(phrase("event.effective", wording.when(event.getEffective())))
                + SharedSections.comma(phrase("event.until", wording.when(event.getUntil())))
                + (event.getLast().orElse(false) ? ", " + wording.say("event.for-good") : "")
                + SharedSections.comma(event.getDocument())
                + SharedSections.comma(wording.text(event.getNote()));
    }

    private Optional<String> phrase(String code, Optional<String> words) {
        return words.map(each -> wording.say(Message.of(code).with("words", each)));
    }
}
