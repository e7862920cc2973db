package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.simulation.BoundSpan;
import org.unionplan.pact.simulation.DateBounds;
import org.unionplan.pact.simulation.DateInterpretation;
import org.unionplan.pact.simulation.Effect;
import org.unionplan.pact.simulation.PactFacts;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.Timeline;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Lists the days on which something changes. Made for one list. */
final class PactChangeList {

    private final PactTimeline timeline;
    private final Timeline course;
    private final PactFacts facts;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<LocalDate, List<PactReason>> happened = new TreeMap<>();

    PactChangeList(PactTimeline timeline, Timeline course, PactFacts facts) {
        this.timeline = timeline;
        this.course = course;
        this.facts = facts;
    }

    List<PactChange> changes() {
        Stream.concat(facts.facts().stream(), facts.partial().stream())
                .filter(fact -> fact.kind() != Effect.Kind.DAY && fact.kind() != Effect.Kind.ENTRY_LATEST)
                .forEach(fact -> fact.reason(DateInterpretation.STRICT).getDay().ifPresent(day -> happened(day, fact)));
        facts.provisions().entries().forEach(this::provision);
        for (int i = 0; i < facts.pact().getCoverage().size(); i++) {
            coverage(i);
        }
        days.addAll(course.pact().starts());
        course.parties().values().forEach(party -> days.addAll(party.starts()));
        days.addAll(happened.keySet());
        days.remove(LocalDate.MIN);
        return days.stream().map(this::change).filter(PactChangeList::isOne).toList();
    }

    private void happened(LocalDate day, Effect fact) {
        happened(day, fact.reason(DateInterpretation.STRICT));
    }

    /** What one event brings about on one day is told once. */
    private void happened(LocalDate day, PactReason reason) {
        if (!DateBounds.isDay(day)) {
            return;
        }
        List<PactReason> reasons = happened.computeIfAbsent(day, key -> new ArrayList<>());
        if (reasons.stream()
                .noneMatch(told -> told.getPlace().equals(reason.getPlace()) && told.getKind() == reason.getKind())) {
            reasons.add(reason);
        }
    }

    private void provision(ProvisionIndex.Entry entry) {
        entry.provision()
                .getTimeframe()
                .map(time -> BoundSpan.of(Optional.of(time)))
                .ifPresent(span -> {
                    Pointer at = entry.place().member("timeframe");
                    ElementId id = entry.provision().getId();
                    happened(span.first(), PactReason.of(PactReason.Kind.TIME, at, id + " begins to apply"));
                    happened(span.last(), PactReason.of(PactReason.Kind.TIME, at, id + " applies for the last day"));
                });
    }

    private void coverage(int index) {
        Coverage figure = facts.pact().getCoverage().get(index);
        figure.getAsOf()
                .flatMap(Timeframe::getLatestLast)
                .ifPresent(day -> happened(
                        day,
                        PactReason.of(
                                PactReason.Kind.COVERAGE,
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
        return change.getPact().isPresent()
                || !change.getParties().isEmpty()
                || !change.getHappened().isEmpty();
    }
}
