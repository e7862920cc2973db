package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.timeline.PactChange;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.DateRange;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;

/** The life of a pact and of each party in lanes, and the days on which something changes. */
final class LifeView {

    private static final int MOST_RENEWALS = 20;
    private static final int MOST_YEARS = 10;

    /** Places in a lane are in per cent of its width. */
    private static final int WHOLE = 100;

    private final PageWording wording;
    private final PactTimeline timeline;
    private final LocalDate asOf;
    private final List<PactChange> changes;
    private final LocalDate first;
    private final LocalDate last;
    private final DrawingScale across;

    LifeView(PageContext context) {
        this.wording = context.wording();
        this.timeline = context.timeline();
        this.asOf = context.asOf();
        this.changes = timeline.getChanges();
        LocalDate start = changes.isEmpty() ? asOf : changes.get(0).getDay();
        LocalDate end =
                changes.isEmpty() ? asOf : changes.get(changes.size() - 1).getDay();
        this.first = start.isBefore(asOf) ? start : asOf;
        LocalDate latest = end.isAfter(asOf) ? end : asOf;
        long margin = Math.max(30, (latest.toEpochDay() - first.toEpochDay()) / 12);
        this.last = latest.plusDays(Math.min(margin, LocalDate.MAX.toEpochDay() - latest.toEpochDay()));
        this.across = new DrawingScale(Decimal.of(first.toEpochDay()), Decimal.of(last.toEpochDay()), 0, WHOLE);
    }

    PageWording wording() {
        return wording;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    private String at(LocalDate day) {
        return across.at(day.toEpochDay()) + "%";
    }

    List<Chart.Tick> years() {
        List<Chart.Tick> ticks = new ArrayList<>();
        int years = last.getYear() - first.getYear();
        int every = 1 + years / MOST_YEARS;
        for (int year = first.getYear() + 1; year <= last.getYear(); year += every) {
            ticks.add(new Chart.Tick(at(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        if (ticks.isEmpty()) {
            ticks.add(new Chart.Tick(at(first), wording.dates().shortDay(first)));
        }
        return ticks;
    }

    String today() {
        return at(asOf);
    }

    String todayWords() {
        return wording.day(asOf);
    }

    /** The lanes: the pact first, then each party. */
    List<Lane> lanes() {
        List<Stretch> pact = new ArrayList<>();
        Map<ElementId, List<Stretch>> parties = new LinkedHashMap<>();
        timeline.getParties().forEach(party -> parties.put(party, new ArrayList<>()));
        for (PactChange change : changes) {
            change.getPact().ifPresent(standing -> begin(pact, change.getDay(), standing));
            for (PartyStanding standing : change.getParties()) {
                begin(
                        parties.computeIfAbsent(standing.getParty(), none -> new ArrayList<>()),
                        change.getDay(),
                        standing.getStatus(),
                        style(standing.getStatus()),
                        standing.isUncertain());
            }
        }
        List<Lane> lanes = new ArrayList<>();
        lanes.add(lane(wording.say("page.life.pact"), true, pact));
        parties.forEach((party, stretches) -> lanes.add(lane(wording.name(party), false, stretches)));
        return lanes;
    }

    private void begin(List<Stretch> lane, LocalDate day, PactStanding standing) {
        begin(lane, day, standing.getStatus(), style(standing.getStatus()), standing.isUncertain());
    }

    private void begin(List<Stretch> lane, LocalDate day, Keyword status, String style, boolean uncertain) {
        lane.add(new Stretch(day, wording.word(status), style, uncertain));
    }

    private static String style(PactStatus status) {
        return switch (status) {
            case IN_FORCE -> "full";
            case DRAFT, PENDING -> "pale";
            case SUSPENDED -> "held";
            case LAPSED, EXPIRED, TERMINATED, SUPERSEDED -> "none";
        };
    }

    private static String style(PartyStatus status) {
        return switch (status) {
            case PARTY, WITHDRAWING -> "full";
            case SIGNATORY, CONTRACTING -> "pale";
            case SUSPENDED -> "held";
            case INVITED, FORMER, NEVER_BOUND -> "none";
        };
    }

    private Lane lane(String name, boolean whole, List<Stretch> stretches) {
        List<LanePiece> pieces = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            LocalDate end = i + 1 < stretches.size() ? stretches.get(i + 1).from() : last;
            String width = new DrawingScale(Decimal.ZERO, Decimal.of(last.toEpochDay() - first.toEpochDay()), 0, WHOLE)
                    .at(end.toEpochDay() - stretch.from().toEpochDay());
            pieces.add(new LanePiece(at(stretch.from()), width + "%", stretch.style(), stretch.uncertain()));
            words.add(wording.say(Message.of("page.life.stretch")
                            .with("status", stretch.words())
                            .with("day", wording.day(stretch.from())))
                    + (stretch.uncertain() ? " " + wording.say("page.uncertain") : ""));
        }
        String described = words.isEmpty() ? wording.say("page.life.nothing") : String.join("; ", words);
        return new Lane(name, whole, pieces, described);
    }

    /** The days on which something changes, with automatic renewals between them. */
    List<Day> days() {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (PactChange change : changes) {
            List<String> parties = change.getParties().stream()
                    .map(party -> wording.say(Message.of("page.labelled")
                            .with("label", wording.shortName(party.getParty()))
                            .with("text", wording.word(party.getStatus()) + doubt(party.isUncertain()))))
                    .toList();
            days.put(
                    change.getDay(),
                    new Day(
                            wording.day(change.getDay()),
                            change.getPact()
                                    .map(each -> wording.word(each.getStatus()) + doubt(each.isUncertain()))
                                    .orElse(""),
                            parties,
                            sentences(change.getHappened())));
        }
        if (!changes.isEmpty()) {
            List<LocalDate> renewals = timeline.renewalsIn(DateRange.of(first, last));
            renewals.stream()
                    .limit(MOST_RENEWALS)
                    .forEach(day -> days.putIfAbsent(
                            day, new Day(wording.day(day), "", List.of(), List.of(wording.say("page.life.renewed")))));
        }
        return List.copyOf(days.values());
    }

    List<String> undated() {
        return sentences(timeline.getUndated());
    }

    private String doubt(boolean uncertain) {
        return uncertain ? " " + wording.say("page.uncertain") : "";
    }

    private List<String> sentences(List<PactReason> reasons) {
        return reasons.stream().map(reason -> wording.say(reason.getMessage())).toList();
    }

    /** A time in one status. */
    private record Stretch(LocalDate from, String words, String style, boolean uncertain) {}

    /** A piece of a lane. */
    record LanePiece(String x, String width, String style, boolean uncertain) {}

    /** A lane and its content in words. */
    record Lane(String name, boolean whole, List<LanePiece> pieces, String words) {}

    /** A day on which something changes. */
    record Day(String day, String pact, List<String> parties, List<String> happened) {}

    Optional<String> more() {
        long renewals = changes.isEmpty()
                ? 0
                : timeline.renewalsIn(DateRange.of(first, last)).size();
        return renewals > MOST_RENEWALS
                ? Optional.of(wording.count("page.life.renewed-more", renewals - MOST_RENEWALS))
                : Optional.empty();
    }
}
