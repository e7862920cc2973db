package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.facts.Truth;
import org.unionplan.value.ElementId;

/**
 * The parties of a pact in groups, where those of one group may take each other's places and those of different groups
 * cannot. Immutable.
 */
final class PartyGroups {

    private final Map<ElementId, PartyGroup> byActor = new TreeMap<>();
    private final List<PartyGroup> groups = new ArrayList<>();

    PartyGroups(PactFacts facts) {
        Set<ElementId> actors = new LinkedHashSet<>();
        SuccessionLinks links = new SuccessionLinks();
        facts.pact().getParties().forEach(party -> actors.add(party.getActor()));
        for (Effect effect : facts.effects()) {
            if (isOfParty(effect)) {
                actors.add(effect.party().orElseThrow());
            }
            if (effect.kind() == Effect.Kind.SUCCEEDED) {
                effect.successor().ifPresent(successor -> {
                    actors.add(successor);
                    links.join(effect.party().orElseThrow(), successor);
                });
            }
        }
        Map<ElementId, List<ElementId>> members = new LinkedHashMap<>();
        actors.forEach(actor -> members.computeIfAbsent(links.root(actor), root -> new ArrayList<>())
                .add(actor));
        Map<ElementId, List<ElementId>> listed = new TreeMap<>();
        facts.pact()
                .getParties()
                .forEach(party -> listed.computeIfAbsent(links.root(party.getActor()), root -> new ArrayList<>())
                        .add(party.getActor()));
        Map<ElementId, List<Effect.Window>> windows = new TreeMap<>();
        facts.effects().stream()
                .filter(PartyGroups::isOfParty)
                .forEach(effect -> windows.computeIfAbsent(
                                links.root(effect.party().orElseThrow()), root -> new ArrayList<>())
                        .add(Effect.Window.of(effect)));
        members.forEach((root, all) -> {
            PartyGroup group = new PartyGroup(
                    facts, all.size(), listed.getOrDefault(root, List.of()), windows.getOrDefault(root, List.of()));
            groups.add(group);
            all.forEach(actor -> byActor.put(actor, group));
        });
    }

    /** Returns true for an effect on a party. */
    static boolean isOfParty(Effect effect) {
        return effect.party().isPresent()
                && !effect.kind().isOnlyReported()
                && effect.kind() != Effect.Kind.OCCURRED
                && !PossibleSchedule.isOfPact(effect);
    }

    /** The group of an actor; absent if it has no part in the pact. */
    Optional<PartyGroup> of(ElementId actor) {
        return Optional.ofNullable(byActor.get(actor));
    }

    /** The ranges of all groups together, by day. */
    Segments<PartyRange> sum() {
        TreeMap<LocalDate, PartyRange> steps = new TreeMap<>();
        for (PartyGroup group : groups) {
            PartyRange before = PartyRange.NONE;
            Segments<PartyRange> ranges = group.ranges();
            for (int i = 0; i < ranges.size(); i++) {
                PartyRange now = ranges.values().get(i);
                steps.merge(ranges.starts().get(i), now.minus(before), PartyRange::plus);
                before = now;
            }
        }
        Segments.Collector<PartyRange> sums = new Segments.Collector<>(PartyRange.NONE);
        PartyRange sum = PartyRange.NONE;
        for (Map.Entry<LocalDate, PartyRange> step : steps.entrySet()) {
            sum = sum.plus(step.getValue());
            sums.add(step.getKey(), sum);
        }
        return sums.done();
    }

    /** Judges if the effect comes from a party of that day. An effect that names no party counts as one that does. */
    Truth isByParty(Effect effect, LocalDate day) {
        if (effect.party().isEmpty()) {
            return Truth.YES;
        }
        ElementId actor = effect.party().get();
        return of(actor).map(group -> isParty(actor, group.states().at(day))).orElse(Truth.NO);
    }

    private static Truth isParty(ElementId actor, List<PossibleSeats> states) {
        boolean may = states.isEmpty();
        boolean surely = !states.isEmpty();
        for (PossibleSeats seats : states) {
            Optional<PossibleSeats.SeatPlace> in = Optional.ofNullable(
                            seats.places().get(actor))
                    .filter(place -> !place.gone() && place.seat().isIn());
            may |= in.isPresent();
            surely &= in.filter(place -> place.withoutDay().isEmpty()).isPresent();
        }
        return new Truth(surely, may && !surely);
    }
}
