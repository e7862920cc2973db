package org.unionplan.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactChange;
import org.unionplan.pact.timeline.PactCoverage;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The life of a pact as people read it: its status, what changed when, and who is bound to what. */
public final class PactLife {

    /** More renewals than this between two changes are not listed one by one. */
    private static final int MOST_RENEWALS = 20;

    private final PactTimeline timeline;
    private final Pact pact;
    private final Wording wording;
    private final Optional<ElementId> only;

    public PactLife(PactTimeline timeline, Wording wording, Optional<ElementId> only) {
        this.timeline = timeline;
        this.pact = timeline.getPact();
        this.wording = wording;
        this.only = only;
    }

    public void print(Optional<LocalDate> day, TextLayout layout) {
        pact.getTitle()
                .ifPresentOrElse(
                        title -> layout.named(wording.text(title), pact.getId()),
                        () -> layout.line(new StyledLine().bold(pact.getId().toString())));
        day.ifPresent(on -> standing(on, layout));
        changes(day, layout);
        gaps(layout);
        new PledgeTable(timeline, wording, parties()).print(day, layout);
        day.ifPresent(on -> only.ifPresent(party -> answers(party, on, layout)));
    }

    private List<ElementId> parties() {
        return only.map(List::of).orElseGet(timeline::getParties);
    }

    private void standing(LocalDate day, TextLayout layout) {
        PactStanding standing = timeline.on(day);
        TextLayout list = layout.heading(wording.say(Message.of("pact.on").with("day", day)));
        list.line(StyledLine.of(Wording.capitalized(wording.word(standing.getStatus()))
                + SharedSections.comma(since(standing.getSinceStated(), standing.getSince()))
                + doubt(standing.isUncertain())));
        reasons(standing.getReasons(), list.deeper());
        for (PartyStanding party : timeline.partiesOn(day)) {
            if (only.isEmpty() || only.get().equals(party.getParty())) {
                party(party, list);
                reasons(only.isPresent() ? party.getReasons() : List.of(), list.deeper());
            }
        }
        if (only.isEmpty()) {
            coverage(timeline.coverageOn(day), list);
        }
    }

    private void coverage(PactCoverage coverage, TextLayout layout) {
        FigureWords figures = new FigureWords(wording);
        coverage.getStated()
                .forEach(figure -> layout.labelled(
                        "label.covers",
                        figures.quantity(figure.getQuantity())
                                + SharedSections.comma(wording.asOf(figure.getAsOf()))
                                + doubt(coverage.isUncertain())));
    }

    private void party(PartyStanding party, TextLayout layout) {
        layout.detail(
                wording.shortName(party.getParty()),
                wording.word(party.getStatus())
                        + SharedSections.comma(since(party.getSinceStated(), party.getSince()))
                        + doubt(party.isUncertain()));
    }

    /** The day, or the date in the precision of the source. */
    private Optional<String> since(Optional<Timeframe> stated, Optional<LocalDate> day) {
        return stated.or(() -> day.map(each -> Timeframe.of(each))).map(wording::since);
    }

    private String doubt(boolean uncertain) {
        return uncertain ? " " + wording.say("uncertain") : "";
    }

    /** Prints the sentences; those of several places are the same where these have the same date. */
    private void reasons(List<PactReason> reasons, TextLayout layout) {
        reasons.stream()
                .map(reason -> Wording.oneLine(wording.say(reason.getMessage())))
                .distinct()
                .forEach(sentence -> layout.text("- " + sentence));
    }

    private void changes(Optional<LocalDate> day, TextLayout layout) {
        List<PactChange> changes =
                timeline.getChanges().stream().filter(this::matters).toList();
        if (changes.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.timeline");
        LocalDate first = changes.get(0).getDay();
        LocalDate last = changes.get(changes.size() - 1).getDay();
        LocalDate until = day.filter(last::isBefore).orElse(last);
        List<LocalDate> renewals = timeline.renewalsIn(DateRange.of(first, until));
        for (PactChange change : changes) {
            int before = countBefore(change.getDay(), renewals);
            renewed(renewals.subList(0, before), list);
            renewals = renewals.subList(before, renewals.size());
            StyledLine line = new StyledLine().bold(list.label(change.getDay().toString()));
            change.getPact().ifPresent(pact -> line.plain(wording.word(pact.getStatus()) + doubt(pact.isUncertain())));
            list.line(line);
            TextLayout inner = list.deeper();
            change.getParties().stream()
                    .filter(party -> only.isEmpty() || only.get().equals(party.getParty()))
                    .forEach(party -> party(party, inner));
            reasons(change.getHappened().stream().filter(this::concerns).toList(), inner);
        }
        renewed(renewals, list);
        List<PactReason> undated =
                timeline.getUndated().stream().filter(this::concerns).toList();
        if (!undated.isEmpty()) {
            list.line(new StyledLine().bold(list.label(wording.say("pact.undated"))));
            reasons(undated, list.deeper());
        }
    }

    private static int countBefore(LocalDate day, List<LocalDate> days) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /** Lists the days; of very many, as where a term is a day, the first and the last and a count. */
    private void renewed(List<LocalDate> run, TextLayout layout) {
        boolean all = run.size() <= MOST_RENEWALS;
        for (LocalDate day : all ? run : run.subList(0, MOST_RENEWALS - 1)) {
            renewed(day, layout);
        }
        if (!all) {
            layout.line(StyledLine.of(
                    wording.say(Message.of("pact.renewed-again").withNumber("count", run.size() - MOST_RENEWALS))));
            renewed(run.get(run.size() - 1), layout);
        }
    }

    private void renewed(LocalDate day, TextLayout layout) {
        layout.line(new StyledLine().bold(layout.label(day.toString())).plain(wording.say("pact.renewed")));
    }

    private boolean matters(PactChange change) {
        return only.isEmpty()
                || change.getPact().isPresent()
                || change.getParties().stream().anyMatch(party -> only.get().equals(party.getParty()))
                || change.getHappened().stream().anyMatch(this::concerns);
    }

    private boolean concerns(PactReason reason) {
        return only.isEmpty()
                || reason.getParty().isEmpty()
                || reason.getParty().equals(only);
    }

    private void gaps(TextLayout layout) {
        if (only.isEmpty() && !timeline.getGaps().isEmpty()) {
            reasons(timeline.getGaps(), layout.section("label.not-specified"));
        }
    }

    private void answers(ElementId party, LocalDate day, TextLayout layout) {
        List<Provision> provisions = PledgeTable.pledges(pact);
        if (provisions.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.why");
        for (Provision provision : provisions) {
            Binding binding = timeline.boundOn(party, provision.getId(), day);
            list.line(StyledLine.of(list.label(provision.getId().toString()))
                    .plain(wording.word(binding.getAnswer()) + doubt(binding.isUncertain())));
            List<PactReason> reasons = new ArrayList<>(binding.getReasons());
            reasons(reasons, list.deeper());
        }
    }
}
