package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/**
 * Parties that may have taken each other's places, and the states they may be in, from the day on which that is possible
 * until they are in a larger group. Made by {@link PartyGroups}, and not changed afterwards.
 */
final class PartyGroup {

    private final List<ElementId> members;
    private final int listed;
    private final LocalDate from;
    private final Segments<List<PossibleSeats>> states;
    private LocalDate until = PactCalendar.NEVER;

    private PartyGroup(List<ElementId> members, int listed, LocalDate from, Segments<List<PossibleSeats>> states) {
        this.members = members;
        this.listed = listed;
        this.from = from;
        this.states = states;
    }

    /**
     * Follows some parties.
     *
     * @param listed those of them that the pact lists
     * @param from the first day on which they are a group
     */
    static PartyGroup of(
            PactFacts facts,
            List<ElementId> members,
            List<ElementId> listed,
            LocalDate from,
            List<Effect.Window> windows) {
        TreeMap<ElementId, PossibleSeats.SeatPlace> places = new TreeMap<>();
        listed.forEach(actor -> places.putIfAbsent(actor, PossibleSeats.SeatPlace.empty(true, places.size())));
        return new PartyGroup(members, places.size(), from, PossibleParties.of(facts, places, windows));
    }

    /** The same parties in too large a group to be followed. */
    PartyGroup unfollowed(LocalDate day) {
        return new PartyGroup(members, listed, day, new Segments<>(List.of(LocalDate.MIN), List.of(List.of())));
    }

    List<ElementId> members() {
        return members;
    }

    /** Takes note of the first day on which they are in another group. */
    void endBefore(LocalDate day) {
        until = day;
    }

    /** Passes on the possible states, none where anything is possible, with the first day of each. */
    void forEach(BiConsumer<LocalDate, List<PossibleSeats>> run) {
        for (int i = states.indexOf(from); i < states.size(); i++) {
            LocalDate start = PactCalendar.later(from, states.starts().get(i));
            if (!start.isBefore(until)) {
                return;
            }
            run.accept(start, states.values().get(i));
        }
    }

    /** Adds the range of each run of days to those that begin with it, less the range before it. */
    void addTo(Map<LocalDate, PartyRange> steps) {
        PartyRange[] before = {PartyRange.NONE};
        forEach((start, possible) -> {
            PartyRange now = range(possible);
            steps.merge(start, now.minus(before[0]), PartyRange::plus);
            before[0] = now;
        });
        if (until.isBefore(PactCalendar.NEVER)) {
            steps.merge(until, PartyRange.NONE.minus(before[0]), PartyRange::plus);
        }
    }

    private PartyRange range(List<PossibleSeats> possible) {
        return possible.stream()
                .map(PartyRange::of)
                .reduce(PartyRange::or)
                .orElseGet(() -> PartyRange.any(members.size(), listed));
    }
}
