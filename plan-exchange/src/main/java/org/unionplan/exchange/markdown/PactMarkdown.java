package org.unionplan.exchange.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.document.Narrative;
import org.unionplan.document.Recital;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** Writes a pact as Markdown: recitals, pledges as a list, clauses, and who signed. Not thread-safe. */
final class PactMarkdown {

    private static final Set<String> WRITTEN = Set.of(
            "formatVersion",
            "id",
            "title",
            "language",
            "date",
            "place",
            "parties",
            "recitals",
            "pledges",
            "clauses",
            "consent",
            "signatures",
            "narratives",
            "actors");
    private static final Set<String> OF_PROVISION = Set.of("id", "number", "kind", "text", "modality", "provisions");
    private static final Set<String> OF_SIGNATURE = Set.of("party", "signatory", "title", "date", "place");
    private static final int DEEPEST_ITEM = 6;

    private final Pact pact;
    private final MarkdownLines lines;
    private final MarkdownLosses losses = new MarkdownLosses();
    private final Map<ElementId, Actor> actors = new HashMap<>();

    PactMarkdown(Pact pact, MarkdownLines lines) {
        this.pact = pact;
        this.lines = lines;
        pact.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
    }

    MarkdownExport write() {
        String id = pact.getId().toString();
        losses.look(Pact.shape(), pact, id, WRITTEN);
        lines.heading(1, pact.getTitle().map(lines::text).orElseGet(() -> MarkdownText.escape(id)));
        for (Recital recital : pact.getRecitals()) {
            losses.look(Recital.shape(), recital, id, Set.of("id", "text"));
            passage(recital.getText());
        }
        for (Narrative narrative : pact.getNarratives()) {
            losses.look(Narrative.shape(), narrative, id, Set.of("id", "label", "text"));
            narrative
                    .getLabel()
                    .ifPresentOrElse(
                            label -> lines.labelled(lines.text(label), narrative.getText()),
                            () -> passage(narrative.getText()));
        }
        pact.getPledges().forEach(pledge -> provision(pledge, 1, Optional.of(Provision.Modality.OBLIGATION)));
        if (!pact.getClauses().isEmpty()) {
            lines.heading(2, lines.say("markdown.clauses"));
            pact.getClauses().forEach(clause -> provision(clause, 1, Optional.empty()));
        }
        signatures();
        return new MarkdownExport(lines.toString(), losses.report());
    }

    /** Writes a paragraph before the pledges; one that begins with a number would be taken for a pledge. */
    private void passage(Text text) {
        losses.doubt(lines.words(text), pact.getId().toString());
        lines.paragraph(text);
    }

    /**
     * Writes a provision.
     *
     * @param usual the modality that an import gives to it
     */
    private void provision(Provision provision, int depth, Optional<Provision.Modality> usual) {
        String id = provision.getId().toString();
        losses.look(Provision.shape(), provision, id, OF_PROVISION);
        if (!provision.getModality().equals(usual)) {
            losses.lost("provision", "modality", id);
        }
        String number = losses.mark(provision.getNumber(), lines.words(provision.getText()), "provision", id);
        lines.item(depth, number + lines.text(provision.getText()));
        if (depth == DEEPEST_ITEM && !provision.getProvisions().isEmpty()) {
            losses.lost("provision", "provisions", id);
            return;
        }
        provision.getProvisions().forEach(part -> provision(part, depth + 1, usual));
    }

    private void signatures() {
        if (pact.getParties().isEmpty() && pact.getSignatures().isEmpty()) {
            return;
        }
        lines.line(lines.say(signed()));
        Set<ElementId> written = new HashSet<>();
        for (Signature signature : pact.getSignatures()) {
            written.add(signature.getParty());
            losses.look(Signature.shape(), signature, signature.getParty().toString(), OF_SIGNATURE);
            if (!signature.getDate().equals(pact.getDate())) {
                losses.lost("signature", "date", signature.getParty().toString());
            }
            signature(signature);
        }
        for (Party party : pact.getParties()) {
            losses.look(Party.shape(), party, party.getActor().toString(), Set.of("actor"));
            if (written.add(party.getActor())) {
                lines.line(organization(party.getActor()));
            }
        }
    }

    private Message signed() {
        Optional<String> day = pact.getDate().map(PactMarkdown::words).map(MarkdownText::escape);
        Optional<String> place = pact.getPlace().map(PactMarkdown::words).map(MarkdownText::escape);
        Message signed =
                Message.of("markdown.signed" + (day.isPresent() ? ".day" : "") + (place.isPresent() ? ".place" : ""));
        signed = day.isPresent() ? signed.with("day", day.get()) : signed;
        return place.isPresent() ? signed.with("place", place.get()) : signed;
    }

    private static String words(Timeframe day) {
        return day.getAsWritten().or(day::getNotation).orElseThrow();
    }

    private static String words(Place place) {
        return place.getAsWritten()
                .orElseGet(() -> Stream.of(place.getLocality(), place.getRegion(), place.getCountry())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }

    /** Writes "Name, Post - Organization", as much of it as there is. */
    private void signature(Signature signature) {
        String person = Stream.of(
                        signature.getSignatory().map(MarkdownText::escape),
                        signature.getTitle().map(lines::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String organization = organization(signature.getParty());
        lines.line(person.isEmpty() ? organization : "**" + person + "** \u2013 " + organization);
    }

    private String organization(ElementId id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return MarkdownText.escape(id.toString());
        }
        return lines.text(actor.getName())
                + actor.getAcronym()
                        .map(acronym -> " \\(" + lines.text(acronym) + "\\)")
                        .orElse("");
    }
}
