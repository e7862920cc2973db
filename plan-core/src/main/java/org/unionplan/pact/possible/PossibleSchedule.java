package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.facts.TermClock;
import org.unionplan.pact.facts.TriggerCondition;

/** The effects on a pact as a whole, and the days on which its status may change. Made once for a pact. */
final class PossibleSchedule {

    /** More effects than any published pact needs; beyond them, anything is held to be possible. */
    private static final int MOST_EFFECTS = 200;

    private static final int MOST_TERMS = 24;

    private static final Set<Effect.Kind> OF_PACT = EnumSet.of(
            Effect.Kind.ENTRY_LATEST,
            Effect.Kind.SUPERSEDED,
            Effect.Kind.TERMINATED,
            Effect.Kind.SUSPENSION_OVER,
            Effect.Kind.SUSPENDED,
            Effect.Kind.RESUMED,
            Effect.Kind.RENEWED,
            Effect.Kind.NON_RENEWAL);

    /** The kinds of effects on a party, if they name one, and otherwise on the pact. */
    private static final Set<Effect.Kind> OF_EITHER =
            EnumSet.of(Effect.Kind.SUSPENSION_OVER, Effect.Kind.SUSPENDED, Effect.Kind.RESUMED);

    private final PactFacts facts;
    private final LooseEffects loose;
    private final TreeMap<LocalDate, List<Effect>> exact = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final PossibleOccurrences occurrences;
    private LocalDate overloaded;

    PossibleSchedule(PactFacts facts, Segments<PartyRange> parties, PossibleTerm term) {
        this.facts = facts;
        this.occurrences = new PossibleOccurrences(parties);
        List<Effect.Window> windows = new ArrayList<>();
        for (Effect effect : facts.effects()) {
            if (isOfPact(effect)) {
                windows.add(Effect.Window.of(effect));
            } else if (isAwaited(facts, effect)) {
                occurrences.add(effect.name().orElseThrow(), Effect.Window.of(effect));
            }
        }
        this.loose =
                new LooseEffects(windows.stream().filter(Effect.Window::isLoose).toList());
        this.overloaded =
                loose.isEmpty() ? PactCalendar.NEVER : PactCalendar.earlier(loose.overloaded(), tooMany(windows));
        windows.forEach(this::add);
        exact.values()
                .forEach(batch -> batch.sort(Comparator.comparing(Effect::kind).thenComparing(Effect::key)));
        addDates(facts.entry());
        facts.ending().ifPresent(this::addDates);
        days.addAll(parties.starts());
        days.addAll(term.days());
        days.addAll(occurrences.days());
        days.remove(PactCalendar.NEVER);
        days.add(PactCalendar.ALWAYS);
    }

    /** Returns true for an effect on the pact as a whole. */
    static boolean isOfPact(Effect effect) {
        return OF_PACT.contains(effect.kind()) && (effect.party().isEmpty() || !OF_EITHER.contains(effect.kind()));
    }

    /** Returns true if the effect bears on the pact and leaves something open. */
    static boolean isOpen(PactFacts facts, Effect effect) {
        return (isOfPact(effect) || isAwaited(facts, effect))
                && (Effect.Window.of(effect).isLoose() || isUntilLoose(effect));
    }

    /** Returns true for an event that a condition of the pact waits for. */
    private static boolean isAwaited(PactFacts facts, Effect effect) {
        return effect.kind() == Effect.Kind.OCCURRED
                && effect.name().filter(facts.awaited()::contains).isPresent();
    }

    private static LocalDate tooMany(List<Effect.Window> windows) {
        return windows.stream()
                .map(Effect.Window::from)
                .sorted()
                .skip(MOST_EFFECTS)
                .findFirst()
                .orElse(PactCalendar.NEVER);
    }

    private void add(Effect.Window window) {
        days.add(window.from());
        overload(window, isUntilLoose(window.effect()));
        if (window.isLoose()) {
            days.add(window.to());
            addTerms(window);
        } else {
            exact.computeIfAbsent(window.from(), day -> new ArrayList<>()).add(window.effect());
        }
    }

    /** For a notice or a renewal on a loose day it matters in which term that is. */
    private void addTerms(Effect.Window window) {
        Effect effect = window.effect();
        if (effect.kind() != Effect.Kind.NON_RENEWAL && effect.kind() != Effect.Kind.RENEWED) {
            return;
        }
        if (!PactCalendar.isDay(window.from()) || !PactCalendar.isDay(window.to())) {
            overload(window, !window.from().equals(window.to()));
            return;
        }
        TermClock clock = firstTerm();
        long first = clock.renewals(window.from());
        long last = clock.renewals(window.to()) + 1;
        overload(window, last - first > MOST_TERMS);
        for (long i = first; i <= Math.min(last, first + MOST_TERMS); i++) {
            LocalDate end = clock.end(i);
            LocalDate deadline = clock.deadline(end);
            days.addAll(List.of(end, PactCalendar.dayAfter(end), deadline, PactCalendar.dayAfter(deadline)));
        }
    }

    /** Renewed until an imprecise date, which may be no later than the end it had. */
    private static boolean isUntilLoose(Effect effect) {
        return effect.kind() == Effect.Kind.RENEWED
                && !effect.until()
                        .apply(DateInterpretation.STRICT)
                        .equals(effect.until().apply(DateInterpretation.EARLY));
    }

    private void overload(Effect.Window window, boolean tooLoose) {
        if (tooLoose) {
            overloaded = PactCalendar.earlier(overloaded, window.from());
        }
    }

    private void addDates(TriggerCondition condition) {
        condition.date().ifPresent(date -> {
            days.add(date.earliest());
            days.add(date.latest());
        });
        condition.parts().forEach(this::addDates);
    }

    TermClock firstTerm() {
        return TermClock.of(
                facts.termEnd(DateInterpretation.STRICT), facts.pact().getRenewal());
    }

    LooseEffects loose() {
        return loose;
    }

    PossibleOccurrences occurrences() {
        return occurrences;
    }

    /** The effects that show on that day for certain. */
    List<Effect> certain(LocalDate day) {
        return exact.getOrDefault(day, List.of());
    }

    /** Returns true from the first day on which there is too much to follow. */
    boolean isOverloaded(LocalDate day) {
        return !day.isBefore(overloaded);
    }

    /** Returns the next day on which the status may change; {@link PactCalendar#NEVER} if there is no such day. */
    LocalDate next(LocalDate day) {
        LocalDate next = days.higher(day);
        return next == null ? PactCalendar.NEVER : next;
    }
}
