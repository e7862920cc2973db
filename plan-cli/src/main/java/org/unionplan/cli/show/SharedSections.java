package org.unionplan.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.actor.Responsibility;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.document.Narrative;
import org.unionplan.document.Participation;
import org.unionplan.document.Recital;
import org.unionplan.document.Reference;
import org.unionplan.document.Revision;
import org.unionplan.message.Message;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.value.Decimal;
import org.unionplan.value.ExternalId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;

/** The parts that every type of document shares: its head, and the sections after its substance. */
public final class SharedSections {

    private final Wording wording;
    private final FigureWords figures;

    SharedSections(Wording wording) {
        this.wording = wording;
        this.figures = new FigureWords(wording);
    }

    /**
     * Prints title, kind, time and the rest of the head.
     *
     * @param usualKind the code of the kind for a document that does not state one
     * @param owner the organization it belongs to
     * @param when the time it is for
     */
    void head(Document document, String usualKind, Optional<String> owner, Optional<String> when, TextLayout layout) {
        document.getTitle()
                .ifPresentOrElse(
                        title -> layout.named(wording.text(title), document.getId()),
                        () -> layout.line(new StyledLine().bold(document.getId().toString())));
        String kind =
                Wording.capitalized(document.getKind().map(wording::term).orElseGet(() -> wording.say(usualKind)));
        String title = owner.map(name ->
                        wording.say(Message.of("document.of").with("kind", kind).with("owner", name)))
                .orElse(kind);
        layout.line(StyledLine.of(title + comma(when)));
        layout.labelled("label.also-called", wording.texts(document.getAliases()));
        if (document.getContent().equals(Optional.of(Document.Content.EXCERPT))) {
            layout.line(StyledLine.of(wording.say("document.excerpt")));
        }
        document.getRevision().ifPresent(revision -> layout.labelled("label.revision", revision(revision)));
        layout.labelled("label.language", document.getLanguage().map(LanguageTag::toString));
        layout.labelled(
                "label.authoritative-language",
                document.getAuthoritativeLanguage().map(LanguageTag::toString));
        layout.labelled("label.rights", wording.text(document.getRights()));
        layout.labelled("label.dated", wording.when(document.getDate()));
        layout.labelled("label.place", document.getPlace().map(Wording::place));
        document.getSummary().ifPresent(summary -> {
            layout.gap();
            layout.text(wording.text(summary));
        });
    }

    private String revision(Revision revision) {
        List<String> parts = new ArrayList<>();
        revision.getLabel().ifPresent(parts::add);
        revision.getStatus().map(wording::term).ifPresent(parts::add);
        wording.when(revision.getDate()).ifPresent(parts::add);
        wording.text(revision.getNote()).ifPresent(parts::add);
        wording.name(revision.getDecision())
                .map(decision -> wording.say(Message.of("revision.decided-by").with("decision", decision)))
                .ifPresent(parts::add);
        return Wording.joined(", ", parts);
    }

    /** Prints the sections after the substance, from narratives to external identifiers. */
    void tail(Document document, TextLayout layout) {
        if (!document.getNarratives().isEmpty()) {
            layout.gap();
            narratives(document.getNarratives(), layout);
        }
        participation(document.getParticipation(), layout);
        new DecisionList(wording, figures, this).print(document.getDecisions(), layout);
        duties(document.getDuties(), layout);
        if (!document.getResponsibilities().isEmpty()) {
            responsibilities(document.getResponsibilities(), layout.section("label.responsibilities"));
        }
        if (!document.getReferences().isEmpty()) {
            references(document.getReferences(), layout.section("label.references"));
        }
        new ActorList(wording, figures).print(document.getActors(), layout);
        if (!document.getExternalIds().isEmpty()) {
            externalIds(document.getExternalIds(), layout.section("label.identifiers-elsewhere"));
        }
        answers(document.getAnswers(), layout);
    }

    private void answers(List<Document.FindingAnswer> answers, TextLayout layout) {
        if (answers.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.answers");
        for (Document.FindingAnswer answer : answers) {
            list.detail(answer.getCode() + aside(answer.getAbout()), wording.text(answer.getReason()));
        }
    }

    void recitals(List<Recital> recitals, TextLayout layout) {
        if (recitals.isEmpty()) {
            return;
        }
        TextLayout inner = layout.section("label.recitals");
        for (Recital recital : recitals) {
            inner.text(recital.getNumber().map(number -> number + " ").orElse("") + wording.text(recital.getText()));
        }
    }

    void narratives(List<Narrative> narratives, TextLayout layout) {
        for (Narrative narrative : narratives) {
            Optional<StyledLine> heading = heading(narrative, layout);
            heading.ifPresent(layout::line);
            TextLayout inner = heading.isPresent() ? layout.deeper() : layout;
            inner.text(wording.text(narrative.getText()));
            inner.text(wording.text(narrative.getAttribution()).map(who -> "\u2014 " + who));
            references(narrative.getReferences(), inner);
        }
    }

    /** The number, the label or else the kind of a passage, and its identifier; none if it has nothing of that. */
    private Optional<StyledLine> heading(Narrative narrative, TextLayout layout) {
        Optional<String> kind = narrative.getKind().map(wording::term);
        Optional<String> label = wording.text(narrative.getLabel());
        List<String> words = new ArrayList<>();
        narrative.getNumber().ifPresent(words::add);
        label.map(heading -> heading + aside(kind))
                .or(() -> kind.map(Wording::capitalized))
                .ifPresent(words::add);
        if (words.isEmpty()) {
            return narrative.getId().map(id -> new StyledLine().faint("[" + id + "]"));
        }
        StyledLine line = StyledLine.of(layout.label(String.join(" ", words)));
        return Optional.of(
                narrative.getId().map(id -> line.faint(" [" + id + "]")).orElse(line));
    }

    /** Prints responsibilities, a line for each role. */
    void responsibilities(List<Responsibility> responsibilities, TextLayout layout) {
        Map<Term, List<String>> byRole = new LinkedHashMap<>();
        for (Responsibility responsibility : responsibilities) {
            byRole.computeIfAbsent(responsibility.getRole(), role -> new ArrayList<>())
                    .add(Wording.joined(", ", bearer(responsibility))
                            + aside(wording.when(responsibility.getWhen()))
                            + comma(wording.text(responsibility.getNote())));
        }
        byRole.forEach((role, names) -> layout.detail(role(role), Wording.joined("; ", names)));
    }

    private List<String> bearer(Responsibility responsibility) {
        List<String> parts = new ArrayList<>();
        wording.name(responsibility.getActor()).ifPresent(parts::add);
        responsibility.getPerson().ifPresent(parts::add);
        wording.text(responsibility.getTitle()).ifPresent(parts::add);
        return parts.isEmpty() ? List.of(wording.say("responsibility.nobody")) : parts;
    }

    private String role(Term role) {
        return wording.say(Message.of("role." + role).withFallback(Wording.capitalized(wording.term(role))));
    }

    void references(List<Reference> references, TextLayout layout) {
        for (Reference reference : references) {
            List<String> parts = new ArrayList<>();
            reference.getText().map(wording::text).ifPresent(parts::add);
            reference.getTitle().map(wording::text).ifPresent(parts::add);
            if (reference.getDocument().isPresent()) {
                reference.getTarget().ifPresent(target -> parts.add(target.toString()));
                parts.add(reference.getDocument().get());
            } else {
                wording.name(reference.getTarget()).ifPresent(parts::add);
            }
            reference.getLocator().map(wording::text).ifPresent(parts::add);
            reference
                    .getLanguage()
                    .map(language ->
                            wording.say(Message.of("reference.language").with("language", language.toString())))
                    .ifPresent(parts::add);
            layout.detail(Wording.capitalized(wording.term(reference.getRelation())), Wording.joined(", ", parts));
        }
    }

    private void participation(List<Participation> participation, TextLayout layout) {
        if (participation.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.participation");
        for (Participation one : participation) {
            String what = by(Wording.capitalized(wording.term(one.getMethod())), wording.name(one.getBody()));
            String whom = wording.text(one.getConstituency())
                    .map(constituency -> wording.say(
                            Message.of("participation.with").with("what", what).with("whom", constituency)))
                    .orElse(what);
            list.line(StyledLine.of(whom + comma(wording.when(one.getWhen()))));
            TextLayout inner = list.deeper();
            one.getQuantities().forEach(quantity -> inner.line(StyledLine.of(figures.quantity(quantity))));
            inner.labelled("label.led-to", wording.names(one.getResults()));
            inner.text(wording.text(one.getNote()));
        }
    }

    String by(String what, Optional<String> body) {
        return body.map(name -> wording.say(Message.of("by").with("what", what).with("body", name)))
                .orElse(what);
    }

    private void duties(List<Duty> duties, TextLayout layout) {
        if (duties.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.duties");
        for (Duty duty : duties) {
            String kind = Wording.capitalized(wording.term(duty.getKind()));
            list.line(StyledLine.of(wording.text(duty.getWhat())
                    .map(what -> list.label(kind) + " " + what)
                    .orElse(kind)));
            TextLayout inner = list.deeper();
            inner.labelled("label.by", bearers(duty));
            inner.labelled("label.to", audience(duty));
            inner.labelled("label.how-often", wording.howOften(duty.getRecurrence()));
            inner.labelled("label.when", wording.when(duty.getTimeframe()));
            duty.getFulfilments().forEach(done -> inner.labelled("label.done", fulfilment(done)));
        }
    }

    private String bearers(Duty duty) {
        List<String> bearers = new ArrayList<>();
        duty.getBearers().forEach(bearer -> bearers.add(wording.name(bearer)));
        if (duty.getEveryElectedPost().orElse(false)) {
            bearers.add(wording.say("every-elected-post"));
        }
        return String.join("; ", bearers);
    }

    private String audience(Duty duty) {
        List<String> audience = new ArrayList<>();
        wording.text(duty.getAudience()).ifPresent(audience::add);
        duty.getRecipients().forEach(recipient -> audience.add(wording.name(recipient)));
        return String.join("; ", audience);
    }

    private String fulfilment(Fulfilment done) {
        return by(wording.when(done.getDate()), wording.name(done.getBearer())) + aside(wording.text(done.getSource()));
    }

    String status(StatusUpdate update) {
        return wording.term(update.getStatus())
                + ", " + wording.when(update.getDate())
                + comma(wording.text(update.getNote()))
                + aside(wording.text(update.getSource()));
    }

    /** The metrics that measure something, with the weights that are not 1. */
    String links(List<MetricLink> links) {
        return links.stream().map(this::link).collect(Collectors.joining("; "));
    }

    private String link(MetricLink link) {
        String name = wording.name(link.getMetric());
        return link.getWeight().equals(Decimal.ONE)
                ? name
                : wording.say(Message.of("metric.weighted")
                        .with("metric", name)
                        .withNumber("weight", link.getWeight().toString()));
    }

    static void externalIds(List<ExternalId> ids, TextLayout layout) {
        ids.forEach(id -> layout.detail(id.getSystem(), id.getId()));
    }

    /** Those words after a comma, where there are any; for words that end in no stop. */
    public static String comma(Optional<String> words) {
        return words.map(text -> ", " + text).orElse("");
    }

    /** Those words in parentheses, where there are any. */
    public static String aside(Optional<String> words) {
        return words.map(text -> " (" + text + ")").orElse("");
    }
}
