package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/**
 * Everything that some parties, who may take each other's places, can have done by a day, whatever their imprecise dates
 * mean. Each effect may come on any day of its window, in any order; states that come out alike are followed once.
 */
final class PossibleParties {

    /** More effects or states than any published pact needs; beyond them, anything is held to be possible. */
    private static final int MOST_LOOSE = 48;

    private static final int MOST_OPEN = 6;
    private static final int MOST_EFFECTS = 400;
    private static final int MOST_PARTIES = 24;
    private static final int MOST_STATES = 64;

    /** One possible state and the loose effects that have shown, as bits, of those still open. */
    private record Possibility(PossibleSeats seats, long shown) {}

    private final PactFacts facts;
    private final List<Effect.Window> loose = new ArrayList<>();
    private final TreeMap<LocalDate, List<Effect>> exact = new TreeMap<>();
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
        this.overloaded = overloaded(inOrder);
        for (Effect.Window window : inOrder) {
            if (window.isLoose()) {
                loose.add(window);
            } else {
                exact.computeIfAbsent(window.from(), day -> new ArrayList<>()).add(window.effect());
            }
        }
        PossibleSeats start = new PossibleSeats(new TreeMap<>(listed), 0);
        this.current = List.of(new Possibility(start, 0));
        this.states = new Segments.Collector<>(List.of(start));
    }

    private static LocalDate overloaded(List<Effect.Window> inOrder) {
        int loose = 0;
        Set<ElementId> actors = new TreeSet<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Effect.Window window = inOrder.get(i);
            loose += window.isLoose() ? 1 : 0;
            window.effect().party().ifPresent(actors::add);
            window.effect().successor().ifPresent(actors::add);
            if (loose > MOST_LOOSE || i >= MOST_EFFECTS || actors.size() > MOST_PARTIES) {
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
        TreeSet<LocalDate> days = new TreeSet<>(exact.keySet());
        for (Effect.Window window : loose) {
            days.add(window.from());
            days.add(window.to());
        }
        days.remove(PactCalendar.NEVER);
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
            if (after.isBefore(next) && loose.stream().anyMatch(window -> window.isOpen(after))) {
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
            current.stream().filter(one -> !both.contains(one)).forEach(both::add);
            current = both;
        }
    }

    private void step(LocalDate from, LocalDate to, List<Effect> certain) {
        List<Possibility> next = new ArrayList<>();
        for (Possibility possibility : current) {
            List<Integer> open = open(possibility, from);
            if (open.size() > MOST_OPEN) {
                current = List.of();
                return;
            }
            for (int subset = 0; subset < 1 << open.size(); subset++) {
                Possibility reached = with(possibility, open, subset, from, to, certain);
                if (reached != null && !next.contains(reached)) {
                    next.add(reached);
                }
                if (next.size() > MOST_STATES) {
                    current = List.of();
                    return;
                }
            }
        }
        current = next;
    }

    private List<Integer> open(Possibility possibility, LocalDate day) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < loose.size(); i++) {
            if (loose.get(i).isOpen(day) && (possibility.shown() >> i & 1) == 0) {
                open.add(i);
            }
        }
        return open;
    }

    private @Nullable Possibility with(
            Possibility possibility,
            List<Integer> open,
            int subset,
            LocalDate from,
            LocalDate to,
            List<Effect> certain) {
        List<Effect> batch = new ArrayList<>(certain);
        long shown = possibility.shown();
        for (int i = 0; i < open.size(); i++) {
            if ((subset >> i & 1) == 1) {
                shown |= 1L << open.get(i);
                batch.add(loose.get(open.get(i)).effect());
            }
        }
        for (Effect effect : batch) {
            if (lacksCause(effect, shown, from)) {
                return null;
            }
        }
        if (batch.isEmpty()) {
            return possibility;
        }
        batch.sort(Comparator.comparing(Effect::kind).thenComparing(Effect::key));
        return new Possibility(possibility.seats().after(batch, facts, from, to), shown);
    }

    /** Returns true if the effect follows from another of the same event that has not shown yet. */
    private boolean lacksCause(Effect effect, long shown, LocalDate day) {
        if (effect.kind() != Effect.Kind.LEAVING
                && effect.kind() != Effect.Kind.SUSPENSION_OVER
                && effect.kind() != Effect.Kind.ACCESSION_EFFECTIVE) {
            return false;
        }
        for (int i = 0; i < loose.size(); i++) {
            Effect.Window cause = loose.get(i);
            if (cause.effect().source() == effect.source()
                    && isCause(cause.effect().kind())
                    && (shown >> i & 1) == 0
                    && (cause.mayNever() || !day.isAfter(cause.to()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCause(Effect.Kind kind) {
        return kind == Effect.Kind.NOTICE || kind == Effect.Kind.SUSPENDED || kind == Effect.Kind.ACCEDED;
    }

    /** Leaves out what has not come about by the last day on which it may. */
    private void close(LocalDate day) {
        List<Possibility> next = new ArrayList<>();
        for (Possibility possibility : current) {
            boolean possible = true;
            long shown = possibility.shown();
            for (int i = 0; i < loose.size(); i++) {
                Effect.Window window = loose.get(i);
                if (window.to().equals(day)) {
                    possible &= window.mayNever()
                            || (possibility.shown() >> i & 1) == 1
                            || lacksCause(window.effect(), possibility.shown(), day);
                }
                // What cannot come about any more makes no difference from now on, unless others follow from it.
                if (!window.to().isAfter(day)
                        && !(window.mayNever() && isCause(window.effect().kind()))) {
                    shown &= ~(1L << i);
                }
            }
            Possibility closed = new Possibility(possibility.seats(), shown);
            if (possible && !next.contains(closed)) {
                next.add(closed);
            }
        }
        current = next;
    }
}
