package org.unionplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.party.Content;
import org.unionplan.party.Decision;
import org.unionplan.party.Duty;
import org.unionplan.party.Fulfilment;
import org.unionplan.party.Narrative;
import org.unionplan.party.Participation;
import org.unionplan.party.Place;
import org.unionplan.party.PlanDocument;
import org.unionplan.party.Recital;
import org.unionplan.party.Reference;
import org.unionplan.party.Responsibility;
import org.unionplan.party.Role;
import org.unionplan.party.Vote;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Term;
import org.unionplan.value.Timeframe;

/** What every kind of document has: its head, and what is said around its substance. */
final class SharedSections {

    private static final Map<Term, String> ROLES = Map.of(
            Role.LEADS, "Led by",
            Role.EXECUTES, "Carried out by",
            Role.OVERSEES, "Overseen by",
            Role.SUPPORTS, "Supported by",
            Role.CONSULTED, "Consulted",
            Role.INFORMED, "Informed",
            Role.SELECTED_BY, "Selected by",
            Role.DEVELOPS, "Developed by",
            Role.BENEFITS, "For the benefit of");

    private final Wording wording;
    private final Figures figures;

    SharedSections(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
    }

    /**
     * Title, kind, time and everything else that says what the document is.
     *
     * @param usualKind what it is if it does not say so itself
     * @param owner whose it is, if anyone's
     * @param when the time it is for
     */
    void head(PlanDocument document, String usualKind, Optional<String> owner, Optional<String> when, Page page) {
        document.getTitle()
                .ifPresentOrElse(
                        title -> page.named(wording.text(title), document.getId()),
                        () -> page.line(new Line().bold(document.getId().toString())));
        String kind = document.getKind().map(Wording::term).orElse(usualKind);
        page.line(Line.of(Wording.capitalized(kind)
                + owner.map(name -> " of " + name).orElse("")
                + when.map(time -> ", " + time).orElse("")));
        page.detail("Also called", wording.texts(document.getAliases()));
        if (document.getContent().equals(Optional.of(Content.EXCERPT))) {
            page.line(Line.of("An excerpt, not the whole document"));
        }
        document.getRevision()
                .ifPresent(revision -> page.detail(
                        "Revision",
                        revision.getLabel()
                                + comma(Dates.words(revision.getDate()))
                                + comma(wording.text(revision.getNote()))));
        page.detail("Dated", Dates.words(document.getDate()));
        page.detail("Place", document.getPlace().map(SharedSections::place));
        document.getSummary().ifPresent(summary -> {
            page.gap();
            page.text(wording.text(summary));
        });
    }

    /** Everything that stands around the substance, from labelled passages to identifiers. */
    void tail(PlanDocument document, Page page) {
        if (!document.getNarratives().isEmpty()) {
            page.gap();
            narratives(document.getNarratives(), page);
        }
        participation(document.getParticipation(), page);
        decisions(document.getDecisions(), page);
        duties(document.getDuties(), page);
        if (!document.getResponsibilities().isEmpty()) {
            responsibilities(document.getResponsibilities(), page.heading("Responsibilities"));
        }
        if (!document.getReferences().isEmpty()) {
            references(document.getReferences(), page.heading("References"));
        }
        new ActorList(wording, figures).print(document.getActors(), page);
        if (!document.getExternalIds().isEmpty()) {
            externalIds(document.getExternalIds(), page.heading("Identifiers elsewhere"));
        }
    }

    void recitals(List<Recital> recitals, Page page) {
        if (recitals.isEmpty()) {
            return;
        }
        Page inner = page.heading("Recitals");
        for (Recital recital : recitals) {
            inner.text(recital.getNumber().map(number -> number + " ").orElse("") + wording.text(recital.getText()));
        }
    }

    void narratives(List<Narrative> narratives, Page page) {
        for (Narrative narrative : narratives) {
            Page inner = narrative
                    .getLabel()
                    .map(label -> {
                        page.line(Line.of(wording.text(label) + ":"));
                        return page.deeper();
                    })
                    .orElse(page);
            inner.text(wording.text(narrative.getText()));
            inner.text(wording.text(narrative.getAttribution()).map(who -> "\u2014 " + who));
        }
    }

    /** Who answers for something, a line for each role. */
    void responsibilities(List<Responsibility> responsibilities, Page page) {
        Map<Term, List<String>> byRole = new LinkedHashMap<>();
        for (Responsibility responsibility : responsibilities) {
            byRole.computeIfAbsent(responsibility.getRole(), role -> new ArrayList<>())
                    .add(wording.name(responsibility.getActor())
                            + aside(Dates.words(responsibility.getWhen()))
                            + comma(wording.text(responsibility.getNote())));
        }
        byRole.forEach((role, names) -> page.detail(
                ROLES.getOrDefault(role, Wording.capitalized(Wording.term(role))), String.join("; ", names)));
    }

    void references(List<Reference> references, Page page) {
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
            page.detail(Wording.capitalized(Wording.term(reference.getRelation())), String.join(", ", parts));
        }
    }

    private void participation(List<Participation> participation, Page page) {
        if (participation.isEmpty()) {
            return;
        }
        Page list = page.heading("Participation");
        for (Participation one : participation) {
            list.line(Line.of(Wording.capitalized(Wording.term(one.getMethod()))
                    + wording.name(one.getBody()).map(body -> " by " + body).orElse("")
                    + wording.text(one.getConstituency())
                            .map(whom -> " with " + whom)
                            .orElse("")
                    + comma(Dates.words(one.getWhen()))));
            Page inner = list.deeper();
            one.getQuantities().forEach(quantity -> inner.line(Line.of(figures.quantity(quantity))));
            inner.detail("Led to", wording.names(one.getResults()));
            inner.text(wording.text(one.getNote()));
        }
    }

    void decisions(List<Decision> decisions, Page page) {
        if (decisions.isEmpty()) {
            return;
        }
        Page list = page.heading("Decisions");
        for (Decision decision : decisions) {
            list.line(Line.of(Wording.capitalized(Wording.term(decision.getOutcome()))
                    + wording.name(decision.getBody())
                            .map(body -> " by " + body)
                            .orElse("")
                    + comma(Dates.words(decision.getDate()))
                    + comma(wording.text(decision.getLevel()))));
            Page inner = list.deeper();
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
        vote.getShareInFavour().ifPresent(share -> parts.add(Figures.percent(share) + " in favour"));
        return String.join(", ", parts);
    }

    private void duties(List<Duty> duties, Page page) {
        if (duties.isEmpty()) {
            return;
        }
        Page list = page.heading("Duties");
        for (Duty duty : duties) {
            String kind = Wording.capitalized(Wording.term(duty.getKind()));
            list.line(Line.of(
                    wording.text(duty.getWhat()).map(what -> kind + ": " + what).orElse(kind)));
            Page inner = list.deeper();
            inner.detail("By", bearers(duty));
            inner.detail("To", audience(duty));
            inner.detail("How often", Repetition.words(duty.getRecurrence()));
            inner.detail("When", Dates.words(duty.getTimeframe()));
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
        return Dates.words(done.getDate())
                + wording.name(done.getBearer()).map(bearer -> " by " + bearer).orElse("")
                + aside(wording.text(done.getSource()));
    }

    static void externalIds(List<ExternalId> ids, Page page) {
        ids.forEach(id -> page.detail(id.getSystem(), id.getId()));
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
        return Dates.words(when).map(time -> "as of " + time);
    }
}
