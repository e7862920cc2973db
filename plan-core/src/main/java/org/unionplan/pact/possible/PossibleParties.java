package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/**
 * Everything that some parties, who may take each other's places, can have done by a day, whatever their imprecise dates
 * mean. Each effect may come on any day of its window, in any order; states that come out alike are followed once.
 */
final class PossibleParties {

    /** More effects or states than any published pact needs; beyond them, anything is held to be possible. */
    private static final int MOST_EFFECTS = 400;

    static final int MOST_PARTIES = 24;
    private static final int MOST_STATES = 64;

    /** One possible state and the loose effects that have shown, as bits, of those still open. */
    private record Possibility(PossibleSeats seats, long shown) {}

    private final PactFacts facts;
    private final LooseEffects loose;
    private final TreeMap<LocalDate, List<Effect>> exact = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Segments.Collector<List<PossibleSeats>> states;

    /** The first day on which there are too many effects or parties to follow. */
    private final LocalDate overloaded;

    private List<Possibility> current;

    private PossibleParties(
            PactFacts facts, SortedMap<ElementId, PossibleSeats.SeatPlace> listed, List<Effect.Window> windows) {
        this.facts = facts;
        List<Effect.Window> inOrder = windows.stream()
                .sorted(Comparator.comparing(Effect.Window::from))
                .toList();
        this.loose =
                new LooseEffects(inOrder.stream().filter(Effect.Window::isLoose).toList());
        this.overloaded = PactCalendar.earlier(loose.overloaded(), tooMany(inOrder));
        for (Effect.Window window : inOrder) {
            days.add(window.from());
            if (window.isLoose()) {
                days.add(window.to());
            } else {
                exact.computeIfAbsent(window.from(), day -> new ArrayList<>()).add(window.effect());
            }
        }
        days.remove(PactCalendar.NEVER);
        PossibleSeats start = new PossibleSeats(new TreeMap<>(listed), 0);
        this.current = List.of(new Possibility(start, 0));
        this.states = new Segments.Collector<>(List.of(start));
    }

    private static LocalDate tooMany(List<Effect.Window> inOrder) {
        Set<ElementId> actors = new TreeSet<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Effect.Window window = inOrder.get(i);
            window.effect().party().ifPresent(actors::add);
            window.effect().successor().ifPresent(actors::add);
            if (i >= MOST_EFFECTS || actors.size() > MOST_PARTIES) {
                return window.from();
            }
        }
        return PactCalendar.NEVER;
    }

    /** The possible states by day; none where anything is possible. */
    static Segments<List<PossibleSeats>> of(
            PactFacts facts, SortedMap<ElementId, PossibleSeats.SeatPlace> listed, List<Effect.Window> windows) {
        PossibleParties parties = new PossibleParties(facts, listed, windows);
        parties.run();
        return parties.states.done();
    }

    private void run() {
        for (LocalDate day : days) {
            if (!day.isBefore(overloaded)) {
                states.add(day, List.of());
                return;
            }
            step(day, day, exact.getOrDefault(day, List.of()));
            close(day);
            if (!record(day)) {
                return;
            }
            LocalDate next = days.higher(day) == null ? PactCalendar.NEVER : days.higher(day);
            LocalDate after = day.equals(PactCalendar.ALWAYS) ? LocalDate.MIN.plusDays(1) : day.plusDays(1);
            if (after.isBefore(next) && loose.isAnyOpen(after)) {
                spread(after, PactCalendar.dayBefore(next));
                if (!record(after)) {
                    return;
                }
            }
        }
    }

    private boolean record(LocalDate day) {
        if (current.isEmpty() || current.size() > MOST_STATES) {
            states.add(day, List.of());
            return false;
        }
        List<PossibleSeats> seats = new ArrayList<>();
        for (Possibility possibility : current) {
            if (!seats.contains(possibility.seats())) {
                seats.add(possibility.seats());
            }
        }
        states.add(day, List.copyOf(seats));
        return true;
    }

    /** All that may come about on those days: any of the open effects on any day, in any order. */
    private void spread(LocalDate from, LocalDate to) {
        int before = -1;
        while (before != current.size() && current.size() <= MOST_STATES && !current.isEmpty()) {
            before = current.size();
            List<Possibility> reached = current;
            step(from, to, List.of());
            List<Possibility> both = new ArrayList<>(reached);
            current.forEach(one -> addIfNew(both, one));
            current = both;
        }
    }

    private void step(LocalDate from, LocalDate to, List<Effect> certain) {
        List<Possibility> next = new ArrayList<>();
        for (Possibility possibility : current) {
            Optional<List<LooseEffects.DayChoice>> choices = loose.choices(possibility.shown(), from, certain);
            for (LooseEffects.DayChoice choice : choices.orElse(List.of())) {
                PossibleSeats seats = choice.effects().isEmpty()
                        ? possibility.seats()
                        : possibility.seats().after(choice.effects(), facts, from, to);
                addIfNew(next, new Possibility(seats, choice.shown()));
            }
            if (choices.isEmpty() || next.size() > MOST_STATES) {
                current = List.of();
                return;
            }
        }
        current = next;
    }

    private static void addIfNew(List<Possibility> possibilities, Possibility added) {
        if (!possibilities.contains(added)) {
            possibilities.add(added);
        }
    }

    /** Leaves out what has not come about by the last day on which it may. */
    private void close(LocalDate day) {
        List<Possibility> next = new ArrayList<>();
        for (Possibility possibility : current) {
            loose.close(possibility.shown(), day)
                    .ifPresent(shown -> addIfNew(next, new Possibility(possibility.seats(), shown)));
        }
        current = next;
    }
}
