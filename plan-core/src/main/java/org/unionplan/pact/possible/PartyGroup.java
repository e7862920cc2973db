package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/** Parties that may take each other's places, and the states they may be in. Made by {@link PartyGroups}. */
final class PartyGroup {

    private final int members;
    private final int listed;
    private final List<Effect.Window> windows;
    private final Segments<List<PossibleSeats>> states;

    PartyGroup(PactFacts facts, int members, List<ElementId> listed, List<Effect.Window> windows) {
        TreeMap<ElementId, PossibleSeats.SeatPlace> places = new TreeMap<>();
        listed.forEach(actor -> places.putIfAbsent(actor, PossibleSeats.SeatPlace.empty(true, places.size())));
        this.members = members;
        this.listed = places.size();
        this.windows = List.copyOf(windows);
        this.states = PossibleParties.of(facts, places, windows);
    }

    /** The possible states by day; none where anything is possible. */
    Segments<List<PossibleSeats>> states() {
        return states;
    }

    /** The range for each run of days of the states. */
    Segments<PartyRange> ranges() {
        return new Segments<>(
                states.starts(), states.values().stream().map(this::range).toList());
    }

    private PartyRange range(List<PossibleSeats> possible) {
        return possible.stream()
                .map(PartyRange::of)
                .reduce(PartyRange::or)
                .orElseGet(() -> PartyRange.any(members, listed));
    }

    /** The effects on an actor and on those who may have taken its place by that day, or it theirs. */
    List<Effect> concerning(ElementId actor, LocalDate day) {
        Map<ElementId, List<ElementId>> linked = linked(day);
        TreeSet<ElementId> concerned = new TreeSet<>(List.of(actor));
        Deque<ElementId> next = new ArrayDeque<>(concerned);
        while (!next.isEmpty()) {
            for (ElementId other : linked.getOrDefault(next.remove(), List.of())) {
                if (concerned.add(other)) {
                    next.add(other);
                }
            }
        }
        return windows.stream()
                .map(Effect.Window::effect)
                .filter(effect -> effect.party().filter(concerned::contains).isPresent())
                .toList();
    }

    private Map<ElementId, List<ElementId>> linked(LocalDate day) {
        Map<ElementId, List<ElementId>> linked = new TreeMap<>();
        for (Effect.Window window : windows) {
            Effect effect = window.effect();
            if (effect.kind() == Effect.Kind.SUCCEEDED && !window.from().isAfter(day)) {
                ElementId from = effect.party().orElseThrow();
                ElementId to = effect.successor().orElseThrow();
                linked.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
                linked.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
            }
        }
        return linked;
    }
}
