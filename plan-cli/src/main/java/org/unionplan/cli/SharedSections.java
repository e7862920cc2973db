package org.unionplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.actor.Place;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Decision;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Fulfilment;
import org.unionplan.document.Narrative;
import org.unionplan.document.Participation;
import org.unionplan.document.Recital;
import org.unionplan.document.Reference;
import org.unionplan.document.Vote;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Term;

/** What every kind of document has: its head, and what is said around its substance. */
final class SharedSections {

    private static final Map<Term, String> ROLES = Map.of(
            Responsibility.Role.LEADS, "Led by",
            Responsibility.Role.EXECUTES, "Carried out by",
            Responsibility.Role.OVERSEES, "Overseen by",
            Responsibility.Role.SUPPORTS, "Supported by",
            Responsibility.Role.CONSULTED, "Consulted",
            Responsibility.Role.INFORMED, "Informed",
            Responsibility.Role.SELECTED_BY, "Selected by",
            Responsibility.Role.DEVELOPS, "Developed by",
            Responsibility.Role.BENEFITS, "For the benefit of");

    private final Wording wording;
    private final FigureWords figures;

    SharedSections(Wording wording) {
        this.wording = wording;
        this.figures = new FigureWords(wording);
    }

    /**
     * Title, kind, time and everything else that says what the document is.
     *
     * @param usualKind what it is if it does not say so itself
     * @param owner whose it is, if anyone's
     * @param when the time it is for
     */
    void head(Document document, String usualKind, Optional<String> owner, Optional<String> when, TextLayout layout) {
        document.getTitle()
                .ifPresentOrElse(
                        title -> layout.named(wording.text(title), document.getId()),
                        () -> layout.line(new StyledLine().bold(document.getId().toString())));
        String kind = document.getKind().map(Wording::term).orElse(usualKind);
        layout.line(StyledLine.of(Wording.capitalized(kind)
                + owner.map(name -> " of " + name).orElse("")
                + when.map(time -> ", " + time).orElse("")));
        layout.detail("Also called", wording.texts(document.getAliases()));
        if (document.getContent().equals(Optional.of(Document.Content.EXCERPT))) {
            layout.line(StyledLine.of("An excerpt, not the whole document"));
        }
        document.getRevision()
                .ifPresent(revision -> layout.detail(
                        "Revision",
                        revision.getLabel()
                                + comma(DateWords.words(revision.getDate()))
                                + comma(wording.text(revision.getNote()))));
        layout.detail("Dated", DateWords.words(document.getDate()));
        layout.detail("Place", document.getPlace().map(SharedSections::place));
        document.getSummary().ifPresent(summary -> {
            layout.gap();
            layout.text(wording.text(summary));
        });
    }

    /** Everything that stands around the substance, from labelled passages to identifiers. */
    void tail(Document document, TextLayout layout) {
        if (!document.getNarratives().isEmpty()) {
            layout.gap();
            narratives(document.getNarratives(), layout);
        }
        participation(document.getParticipation(), layout);
        decisions(document.getDecisions(), layout);
        duties(document.getDuties(), layout);
        if (!document.getResponsibilities().isEmpty()) {
            responsibilities(document.getResponsibilities(), layout.heading("Responsibilities"));
        }
        if (!document.getReferences().isEmpty()) {
            references(document.getReferences(), layout.heading("References"));
        }
        new ActorList(wording, figures).print(document.getActors(), layout);
        if (!document.getExternalIds().isEmpty()) {
            externalIds(document.getExternalIds(), layout.heading("Identifiers elsewhere"));
        }
    }

    void recitals(List<Recital> recitals, TextLayout layout) {
        if (recitals.isEmpty()) {
            return;
        }
        TextLayout inner = layout.heading("Recitals");
        for (Recital recital : recitals) {
            inner.text(recital.getNumber().map(number -> number + " ").orElse("") + wording.text(recital.getText()));
        }
    }

    void narratives(List<Narrative> narratives, TextLayout layout) {
        for (Narrative narrative : narratives) {
            TextLayout inner = narrative
                    .getLabel()
                    .map(label -> {
                        layout.line(StyledLine.of(wording.text(label) + ":"));
                        return layout.deeper();
                    })
                    .orElse(layout);
            inner.text(wording.text(narrative.getText()));
            inner.text(wording.text(narrative.getAttribution()).map(who -> "\u2014 " + who));
        }
    }

    /** Who answers for something, a line for each role. */
    void responsibilities(List<Responsibility> responsibilities, TextLayout layout) {
        Map<Term, List<String>> byRole = new LinkedHashMap<>();
        for (Responsibility responsibility : responsibilities) {
            byRole.computeIfAbsent(responsibility.getRole(), role -> new ArrayList<>())
                    .add(wording.name(responsibility.getActor())
                            + aside(DateWords.words(responsibility.getWhen()))
                            + comma(wording.text(responsibility.getNote())));
        }
        byRole.forEach((role, names) -> layout.detail(
                ROLES.getOrDefault(role, Wording.capitalized(Wording.term(role))), String.join("; ", names)));
    }

    void references(List<Reference> references, TextLayout layout) {
        for (Reference reference : references) {
            List<String> parts = new ArrayList<>();
            reference.getText().map(wording::text).ifPresent(parts::add);
            if (reference.getDocument().isPresent()) {
                reference.getTarget().ifPresent(target -> parts.add(target.toString()));
                parts.add(reference.getDocument().get());
            } else {
                wording.name(reference.getTarget()).ifPresent(parts::add);
            }
            reference.getLocator().map(wording::text).ifPresent(parts::add);
            layout.detail(Wording.capitalized(Wording.term(reference.getRelation())), String.join(", ", parts));
        }
    }

    private void participation(List<Participation> participation, TextLayout layout) {
        if (participation.isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Participation");
        for (Participation one : participation) {
            list.line(StyledLine.of(Wording.capitalized(Wording.term(one.getMethod()))
                    + wording.name(one.getBody()).map(body -> " by " + body).orElse("")
                    + wording.text(one.getConstituency())
                            .map(whom -> " with " + whom)
                            .orElse("")
                    + comma(DateWords.words(one.getWhen()))));
            TextLayout inner = list.deeper();
            one.getQuantities().forEach(quantity -> inner.line(StyledLine.of(figures.quantity(quantity))));
            inner.detail("Led to", wording.names(one.getResults()));
            inner.text(wording.text(one.getNote()));
        }
    }

    void decisions(List<Decision> decisions, TextLayout layout) {
        if (decisions.isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Decisions");
        for (Decision decision : decisions) {
            list.line(StyledLine.of(Wording.capitalized(Wording.term(decision.getOutcome()))
                    + wording.name(decision.getBody())
                            .map(body -> " by " + body)
                            .orElse("")
                    + comma(DateWords.words(decision.getDate()))
                    + comma(wording.text(decision.getLevel()))));
            TextLayout inner = list.deeper();
            inner.detail("Vote", decision.getVote().map(this::vote));
            inner.detail("About", wording.names(decision.getSubjects()));
            inner.text(wording.text(decision.getNote()));
        }
    }

    private String vote(Vote vote) {
        List<String> parts = new ArrayList<>();
        figures.quantity(vote.getInFavour()).ifPresent(votes -> parts.add(votes + " in favour"));
        figures.quantity(vote.getAgainst()).ifPresent(votes -> parts.add(votes + " against"));
        figures.quantity(vote.getAbstained()).ifPresent(votes -> parts.add(votes + " abstained"));
        figures.quantity(vote.getEligible()).ifPresent(votes -> parts.add(votes + " eligible"));
        vote.getShareInFavour().ifPresent(share -> parts.add(FigureWords.percent(share) + " in favour"));
        return String.join(", ", parts);
    }

    private void duties(List<Duty> duties, TextLayout layout) {
        if (duties.isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Duties");
        for (Duty duty : duties) {
            String kind = Wording.capitalized(Wording.term(duty.getKind()));
            list.line(StyledLine.of(
                    wording.text(duty.getWhat()).map(what -> kind + ": " + what).orElse(kind)));
            TextLayout inner = list.deeper();
            inner.detail("By", bearers(duty));
            inner.detail("To", audience(duty));
            inner.detail("How often", RecurrenceWords.words(duty.getRecurrence()));
            inner.detail("When", DateWords.words(duty.getTimeframe()));
            duty.getFulfilments().forEach(done -> inner.detail("Done", fulfilment(done)));
        }
    }

    private String bearers(Duty duty) {
        List<String> bearers = new ArrayList<>();
        duty.getBearers().forEach(bearer -> bearers.add(wording.name(bearer)));
        if (duty.getEveryElectedPost().orElse(false)) {
            bearers.add("every elected post");
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
        return DateWords.words(done.getDate())
                + wording.name(done.getBearer()).map(bearer -> " by " + bearer).orElse("")
                + aside(wording.text(done.getSource()));
    }

    static void externalIds(List<ExternalId> ids, TextLayout layout) {
        ids.forEach(id -> layout.detail(id.getSystem(), id.getId()));
    }

    /** The place as written, else from the smallest to the largest. */
    static String place(Place place) {
        return place.getAsWritten().orElseGet(() -> {
            List<String> parts = new ArrayList<>();
            place.getLocality().ifPresent(parts::add);
            place.getRegion().ifPresent(parts::add);
            place.getCountry().ifPresent(parts::add);
            return String.join(", ", parts);
        });
    }

    /** Those words after a comma, where there are any. */
    static String comma(Optional<String> words) {
        return words.map(text -> ", " + text).orElse("");
    }

    /** Those words in parentheses, where there are any. */
    static String aside(Optional<String> words) {
        return words.map(text -> " (" + text + ")").orElse("");
    }

    static Optional<String> asOf(Optional<Timeframe> when) {
        return DateWords.words(when).map(time -> "as of " + time);
    }
}
