package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.unionplan.pact.Binding;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactChange;
import org.unionplan.pact.PactCoverage;
import org.unionplan.pact.PactStanding;
import org.unionplan.pact.PactTimeline;
import org.unionplan.pact.PartyStanding;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Reason;
import org.unionplan.value.DateRange;
import org.unionplan.value.ElementId;

/** The life of a pact as people read it: where it stands, what changed when, and who is bound to what. */
final class PactLife {

    /** More renewals than this between two changes are not listed one by one. */
    private static final int MOST_RENEWALS = 20;

    private final PactTimeline timeline;
    private final Pact pact;
    private final Wording wording;
    private final Optional<ElementId> only;

    PactLife(PactTimeline timeline, Wording wording, Optional<ElementId> only) {
        this.timeline = timeline;
        this.pact = timeline.getPact();
        this.wording = wording;
        this.only = only;
    }

    void print(Optional<LocalDate> day, Page page) {
        pact.getTitle()
                .ifPresentOrElse(
                        title -> page.named(wording.text(title), pact.getId()),
                        () -> page.line(new Line().bold(pact.getId().toString())));
        day.ifPresent(on -> standing(on, page));
        changes(day, page);
        gaps(page);
        new PledgeTable(timeline, wording, parties()).print(day, page);
        day.ifPresent(on -> only.ifPresent(party -> answers(party, on, page)));
    }

    private List<ElementId> parties() {
        return only.map(List::of).orElseGet(timeline::getParties);
    }

    private void standing(LocalDate day, Page page) {
        PactStanding standing = timeline.on(day);
        Page list = page.heading("On " + day);
        list.line(Line.of(Wording.capitalized(Wording.word(standing.status()))
                + SharedSections.comma(standing.since().map(since -> "since " + since))
                + doubt(standing.uncertain())));
        reasons(standing.reasons(), list.deeper());
        for (PartyStanding party : timeline.partiesOn(day)) {
            if (only.isEmpty() || only.get().equals(party.party())) {
                party(party, list);
                reasons(only.isPresent() ? party.reasons() : List.of(), list.deeper());
            }
        }
        if (only.isEmpty()) {
            coverage(timeline.coverageOn(day), list);
        }
    }

    private void coverage(PactCoverage coverage, Page page) {
        Figures figures = new Figures(wording);
        coverage.stated()
                .ifPresent(figure -> page.detail(
                        "Covers",
                        figures.quantity(figure.getQuantity())
                                + SharedSections.comma(SharedSections.asOf(figure.getAsOf()))
                                + doubt(coverage.uncertain())));
    }

    private void party(PartyStanding party, Page page) {
        page.detail(
                wording.shortName(party.party()),
                Wording.word(party.status())
                        + (party.suspended() ? ", suspended" : "")
                        + SharedSections.comma(party.since().map(since -> "since " + since))
                        + doubt(party.uncertain()));
    }

    private static String doubt(boolean uncertain) {
        return uncertain ? " (uncertain)" : "";
    }

    private void reasons(List<Reason> reasons, Page page) {
        reasons.forEach(reason -> page.text("- " + Wording.oneLine(reason.words())));
    }

    private void changes(Optional<LocalDate> day, Page page) {
        List<PactChange> changes =
                timeline.getChanges().stream().filter(this::matters).toList();
        if (changes.isEmpty()) {
            return;
        }
        Page list = page.heading("Timeline");
        LocalDate first = changes.get(0).day();
        LocalDate last = changes.get(changes.size() - 1).day();
        LocalDate until = day.filter(last::isBefore).orElse(last);
        Deque<LocalDate> renewals = new ArrayDeque<>(timeline.renewalsIn(DateRange.of(first, until)));
        for (PactChange change : changes) {
            renewed(renewals, change.day(), list);
            Line line = new Line().bold(change.day() + ":");
            change.pact().ifPresent(pact -> line.plain(Wording.word(pact.status()) + doubt(pact.uncertain())));
            list.line(line);
            Page inner = list.deeper();
            change.parties().stream()
                    .filter(party -> only.isEmpty() || only.get().equals(party.party()))
                    .forEach(party -> party(party, inner));
            reasons(change.happened().stream().filter(this::concerns).toList(), inner);
        }
        renewed(renewals, LocalDate.MAX, list);
    }

    /** Those before that day; of very many, as where a term is a day, the first and the last and a count. */
    private static void renewed(Deque<LocalDate> renewals, LocalDate before, Page page) {
        List<LocalDate> run = new ArrayList<>();
        while (!renewals.isEmpty() && renewals.peek().isBefore(before)) {
            run.add(renewals.remove());
        }
        boolean all = run.size() <= MOST_RENEWALS;
        for (LocalDate day : all ? run : run.subList(0, MOST_RENEWALS - 1)) {
            renewed(day, page);
        }
        if (!all) {
            page.line(Line.of("renewed by itself " + (run.size() - MOST_RENEWALS) + " times more"));
            renewed(run.get(run.size() - 1), page);
        }
    }

    private static void renewed(LocalDate day, Page page) {
        page.line(new Line().bold(day + ":").plain("renewed by itself"));
    }

    private boolean matters(PactChange change) {
        return only.isEmpty()
                || change.pact().isPresent()
                || change.parties().stream().anyMatch(party -> only.get().equals(party.party()))
                || change.happened().stream().anyMatch(this::concerns);
    }

    private boolean concerns(Reason reason) {
        return only.isEmpty() || reason.party().isEmpty() || reason.party().equals(only);
    }

    private void gaps(Page page) {
        if (only.isEmpty() && !timeline.getGaps().isEmpty()) {
            reasons(timeline.getGaps(), page.heading("What it leaves open"));
        }
    }

    private void answers(ElementId party, LocalDate day, Page page) {
        List<Provision> provisions = PledgeTable.pledges(pact);
        if (provisions.isEmpty()) {
            return;
        }
        Page list = page.heading("Why");
        for (Provision provision : provisions) {
            Binding binding = timeline.boundOn(party, provision.getId(), day);
            list.line(Line.of(provision.getId() + ":")
                    .plain((binding.bound() ? "applies" : "does not apply") + doubt(binding.uncertain())));
            List<Reason> reasons = new ArrayList<>(binding.reasons());
            reasons(reasons, list.deeper());
        }
    }
}
