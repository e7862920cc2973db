package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.BoundSpan;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.simulation.Timeline;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Lists the days on which something changes. Made for one list. */
final class PactChangeList {

    private static final Comparator<PactReason> BY_PLACE =
            Comparator.comparing(PactReason::getPlace).thenComparing(PactReason::getKind);

    private final PactTimeline timeline;
    private final Timeline simulated;
    private final PactFacts facts;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<LocalDate, List<PactReason>> happened = new TreeMap<>();
    private final Map<LocalDate, Set<PactReason>> reported = new HashMap<>();
    private final Map<LocalDate, List<ElementId>> parties = new TreeMap<>();

    PactChangeList(PactTimeline timeline, Timeline simulated, PactFacts facts) {
        this.timeline = timeline;
        this.simulated = simulated;
        this.facts = facts;
    }

    List<PactChange> changes() {
        Stream.concat(facts.effects().stream(), facts.partialEffects().stream())
                .filter(effect -> effect.kind() != Effect.Kind.DAY && effect.kind() != Effect.Kind.ENTRY_LATEST)
                .forEach(effect -> {
                    PactReason reason = effect.reason();
                    // What has no last possible day is listed on the first, as uncertain.
                    happened(reason.getDay().orElse(effect.earliestDay()), reason);
                });
        facts.provisions().entries().forEach(this::provision);
        for (int i = 0; i < facts.pact().getCoverage().size(); i++) {
            coverage(i);
        }
        days.addAll(simulated.pact().starts());
        simulated.parties().forEach(this::party);
        days.addAll(parties.keySet());
        days.addAll(happened.keySet());
        days.remove(LocalDate.MIN);
        return days.stream().map(this::change).filter(PactChangeList::isOne).toList();
    }

    private void party(ElementId actor, Segments<PartyPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            if (!points.values()
                    .get(i)
                    .status()
                    .equals(points.values().get(i - 1).status())) {
                parties.computeIfAbsent(points.starts().get(i), day -> new ArrayList<>())
                        .add(actor);
            }
        }
    }

    /** The effects of one event on one day are listed once. */
    private void happened(LocalDate day, PactReason reason) {
        if (!PactCalendar.isDay(day)) {
            return;
        }
        if (reported.computeIfAbsent(day, key -> new TreeSet<>(BY_PLACE)).add(reason)) {
            happened.computeIfAbsent(day, key -> new ArrayList<>()).add(reason);
        }
    }

    private void provision(ProvisionIndex.IndexedProvision entry) {
        entry.provision()
                .getTimeframe()
                .map(time -> BoundSpan.of(Optional.of(time)))
                .ifPresent(span -> {
                    Pointer at = entry.place().member("timeframe");
                    ElementId id = entry.provision().getId();
                    happened(span.begins(), time(at, "pact-reason.begins-to-apply", id));
                    happened(span.ends(), time(at, "pact-reason.applies-last", id));
                });
    }

    private static PactReason time(Pointer at, String code, ElementId provision) {
        return PactReason.of(PactReason.Kind.TIME, at, Message.of(code).withId("provision", provision));
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
                                CoverageAnswer.message(figure, figure.getAsOf()))));
    }

    /** The effects whose dates have neither a first nor a last day. */
    static List<PactReason> undated(PactFacts facts) {
        List<PactReason> undated = new ArrayList<>();
        Stream.concat(facts.effects().stream(), facts.partialEffects().stream())
                .filter(effect -> effect.kind() != Effect.Kind.DAY && effect.kind() != Effect.Kind.ENTRY_LATEST)
                .filter(effect -> !PactCalendar.isDay(effect.earliestDay()) && !PactCalendar.isDay(effect.latestDay()))
                .forEach(effect -> undated.add(effect.reason()));
        return List.copyOf(undated);
    }

    private PactChange change(LocalDate day) {
        LocalDate before = day.minusDays(1);
        PactPoint now = simulated.pact().at(day);
        boolean other = now.status() != simulated.pact().at(before).status();
        List<PartyStanding> standings = parties.getOrDefault(day, List.of()).stream()
                .flatMap(actor -> timeline.partyOn(actor, day).stream())
                .toList();
        return new PactChange(
                day,
                List.copyOf(happened.getOrDefault(day, List.of())),
                other ? Optional.of(timeline.on(day)) : Optional.empty(),
                standings);
    }

    private static boolean isOne(PactChange change) {
        return change.getPact().isPresent()
                || !change.getParties().isEmpty()
                || !change.getHappened().isEmpty();
    }
}
