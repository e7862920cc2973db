package org.unionplan.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.pact.Course.PactPoint;
import org.unionplan.pact.Course.PartyPoint;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** Lists the days on which something changes. Made for one list. */
final class ChangeList {

    private final PactTimeline timeline;
    private final Course course;
    private final PactFacts facts;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<LocalDate, List<Reason>> happened = new TreeMap<>();

    ChangeList(PactTimeline timeline, Course course, PactFacts facts) {
        this.timeline = timeline;
        this.course = course;
        this.facts = facts;
    }

    List<PactChange> changes() {
        Stream.concat(facts.facts().stream(), facts.partial().stream())
                .filter(fact -> fact.kind() != Fact.Kind.DAY && fact.kind() != Fact.Kind.ENTRY_LATEST)
                .forEach(fact -> fact.reason(Reading.STRICT).day().ifPresent(day -> happened(day, fact)));
        facts.provisions().entries().forEach(this::provision);
        for (int i = 0; i < facts.pact().getCoverage().size(); i++) {
            coverage(i);
        }
        days.addAll(course.pact().starts());
        course.parties().values().forEach(party -> days.addAll(party.starts()));
        days.addAll(happened.keySet());
        days.remove(LocalDate.MIN);
        return days.stream().map(this::change).filter(ChangeList::isOne).toList();
    }

    private void happened(LocalDate day, Fact fact) {
        happened(day, fact.reason(Reading.STRICT));
    }

    /** What one event brings about on one day is told once. */
    private void happened(LocalDate day, Reason reason) {
        if (!Moment.isDay(day)) {
            return;
        }
        List<Reason> reasons = happened.computeIfAbsent(day, key -> new ArrayList<>());
        if (reasons.stream()
                .noneMatch(told -> told.place().equals(reason.place()) && told.ground() == reason.ground())) {
            reasons.add(reason);
        }
    }

    private void provision(ProvisionIndex.Entry entry) {
        entry.provision().getTimeframe().map(time -> Span.of(Optional.of(time))).ifPresent(span -> {
            Pointer at = entry.place().member("timeframe");
            ElementId id = entry.provision().getId();
            happened(span.first(), Reason.of(Ground.TIME, at, id + " begins to apply"));
            happened(span.last(), Reason.of(Ground.TIME, at, id + " applies for the last day"));
        });
    }

    private void coverage(int index) {
        Coverage figure = facts.pact().getCoverage().get(index);
        figure.getAsOf()
                .flatMap(Timeframe::getLatestLast)
                .ifPresent(day -> happened(
                        day,
                        Reason.of(
                                Ground.COVERAGE,
                                Pointer.ROOT.member("coverage").item(index),
                                "there is a figure"
                                        + figure.getParty()
                                                .map(party -> " of " + party)
                                                .orElse(""))));
    }

    private PactChange change(LocalDate day) {
        LocalDate before = day.minusDays(1);
        PactPoint now = course.pact().at(day);
        boolean other = now.status() != course.pact().at(before).status();
        List<PartyStanding> parties = new ArrayList<>();
        course.parties().forEach((actor, points) -> {
            PartyPoint point = points.at(day);
            if (!point.looksLike(points.at(before))) {
                timeline.partyOn(actor, day).ifPresent(parties::add);
            }
        });
        return new PactChange(
                day,
                List.copyOf(happened.getOrDefault(day, List.of())),
                other ? Optional.of(timeline.on(day)) : Optional.empty(),
                List.copyOf(parties));
    }

    private static boolean isOne(PactChange change) {
        return change.pact().isPresent()
                || !change.parties().isEmpty()
                || !change.happened().isEmpty();
    }
}
