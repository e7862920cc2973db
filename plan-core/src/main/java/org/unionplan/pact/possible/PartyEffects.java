package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.value.ElementId;

/** The effects on the parties of a pact, with the days on which they may come. */
final class PartyEffects {

    private final List<Effect.Window> windows = new ArrayList<>();

    /** The places of the effects on each party in that list. */
    private final Map<ElementId, List<Integer>> byParty = new TreeMap<>();

    /** The places of the successions of each party, and of those to its place. */
    private final Map<ElementId, List<Integer>> successions = new TreeMap<>();

    PartyEffects(PactFacts facts) {
        facts.effects().stream().filter(PartyEffects::isOfParty).forEach(effect -> {
            Integer place = windows.size();
            windows.add(Effect.Window.of(effect));
            add(byParty, effect.party().orElseThrow(), place);
            if (effect.kind() == Effect.Kind.SUCCEEDED) {
                add(successions, effect.party().orElseThrow(), place);
                effect.successor().ifPresent(successor -> add(successions, successor, place));
            }
        });
    }

    private static void add(Map<ElementId, List<Integer>> places, ElementId actor, Integer place) {
        places.computeIfAbsent(actor, none -> new ArrayList<>()).add(place);
    }

    /** Returns true for an effect on a party. */
    static boolean isOfParty(Effect effect) {
        return effect.party().isPresent()
                && !effect.kind().isOnlyReported()
                && effect.kind() != Effect.Kind.OCCURRED
                && !PossibleSchedule.isOfPact(effect);
    }

    /** The effects on those parties, in the order in which they were derived. */
    List<Effect.Window> of(Collection<ElementId> parties) {
        return parties.stream()
                .flatMap(party -> byParty.getOrDefault(party, List.of()).stream())
                .sorted()
                .map(windows::get)
                .toList();
    }

    /** The successions by the first day on which each may come. */
    SortedMap<LocalDate, List<Effect>> successions() {
        SortedMap<LocalDate, List<Effect>> byDay = new TreeMap<>();
        for (Effect.Window window : windows) {
            Effect effect = window.effect();
            if (effect.kind() == Effect.Kind.SUCCEEDED && effect.successor().isPresent()) {
                byDay.computeIfAbsent(window.from(), none -> new ArrayList<>()).add(effect);
            }
        }
        return byDay;
    }

    /** The effects on an actor and on those who may have taken its place by that day, or it theirs. */
    List<Effect> concerning(ElementId actor, LocalDate day) {
        TreeSet<ElementId> concerned = new TreeSet<>(List.of(actor));
        Deque<ElementId> next = new ArrayDeque<>(concerned);
        while (!next.isEmpty()) {
            for (Integer place : successions.getOrDefault(next.remove(), List.of())) {
                Effect.Window window = windows.get(place);
                if (!window.from().isAfter(day)) {
                    window.effect().party().filter(concerned::add).ifPresent(next::add);
                    window.effect().successor().filter(concerned::add).ifPresent(next::add);
                }
            }
        }
        return of(concerned).stream().map(Effect.Window::effect).toList();
    }
}
