package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.facts.Truth;

/**
 * Every status that a pact can have on a day, whatever its imprecise dates mean. Follows the simulation of a timeline with
 * a set of states in place of one, and with the least and greatest numbers of parties in place of their number.
 */
final class PossiblePact {

    /** More states than any published pact needs; beyond them, anything is held to be possible. */
    private static final int MOST_STATES = 64;

    private final PactFacts facts;
    private final Segments<PartyRange> parties;
    private final BiFunction<Effect, LocalDate, Truth> isByParty;
    private final PossibleTerm term;
    private final PossibleSchedule schedule;
    private final PossibleConditions conditions;
    private final Segments.Collector<PossibleStatuses> collected;

    private List<PossibleState> states;
    private LocalDate mayEndByClause = PactCalendar.NEVER;
    private LocalDate surelyEndsByClause = PactCalendar.NEVER;
    private PossibleEnd end = PossibleEnd.NONE;
    private boolean tooMany;

    /**
     * Prepares the pact.
     *
     * @param parties the numbers of parties by day
     * @param isByParty judges if an effect comes from a party of that day
     */
    PossiblePact(PactFacts facts, Segments<PartyRange> parties, BiFunction<Effect, LocalDate, Truth> isByParty) {
        this.facts = facts;
        this.parties = parties;
        this.isByParty = isByParty;
        this.term = new PossibleTerm(facts);
        this.schedule = new PossibleSchedule(facts, parties, term);
        this.conditions = new PossibleConditions(facts, term, schedule.occurrences());
        this.states = List.of(PossibleState.first(schedule.firstTerm()));
        this.collected = new Segments.Collector<>(statuses(PactCalendar.ALWAYS));
    }

    private PossibleStatuses statuses(LocalDate day) {
        return PossibleStatuses.of(states, parties.at(day), facts.fewestToStay(), end);
    }

    Segments<PossibleStatuses> run() {
        LocalDate today = PactCalendar.ALWAYS;
        while (!today.equals(PactCalendar.NEVER)) {
            tooMany |= schedule.isOverloaded(today);
            step(today);
            if (tooMany) {
                collected.add(today, PossibleStatuses.any(end, today));
                return collected.done();
            }
            close(today);
            collected.add(today, statuses(today));
            LocalDate next = next(today);
            LocalDate after = PactCalendar.isDay(today) ? today.plusDays(1) : LocalDate.MIN.plusDays(1);
            if (after.isBefore(next) && (schedule.loose().isAnyOpen(after) || mayHaveExpired(after))) {
                spread(after);
                if (!tooMany) {
                    collected.add(after, statuses(after));
                }
                next = next(after);
            }
            if (states.stream().allMatch(PossibleState::isOver)) {
                break;
            }
            today = next;
        }
        return collected.done();
    }

    /** Returns true if a state may expire that could not before: notice ends a term whose last day may have been any before. */
    private boolean mayHaveExpired(LocalDate day) {
        return states.stream()
                .anyMatch(state -> !state.isOver() && term.mayExpire(state).isBefore(day));
    }

    private LocalDate next(LocalDate today) {
        LocalDate next = schedule.next(today);
        for (PossibleState state : states) {
            if (!state.isOver()) {
                next = sooner(next, term.mayExpire(state), today);
                next = sooner(next, term.surelyExpires(state), today);
            }
        }
        return sooner(sooner(next, mayEndByClause, today), surelyEndsByClause, today);
    }

    private static LocalDate sooner(LocalDate next, LocalDate day, LocalDate today) {
        return day.isAfter(today) ? PactCalendar.earlier(next, day) : next;
    }

    /** All that may come about between two days on which something may change. */
    private void spread(LocalDate day) {
        int before = -1;
        while (before != states.size() && !tooMany) {
            before = states.size();
            List<PossibleState> reached = states;
            step(day);
            List<PossibleState> both = new ArrayList<>(reached);
            states.forEach(state -> PossibleState.add(both, state));
            states = both;
            tooMany |= states.size() > MOST_STATES;
        }
    }

    private void step(LocalDate day) {
        List<PossibleState> next = new ArrayList<>();
        for (PossibleState state : states) {
            if (state.isOver()) {
                PossibleState.add(next, state);
            } else {
                schedule.loose()
                        .choices(state.shown(), day, schedule.certain(day))
                        .ifPresentOrElse(choices -> step(state, choices, day, next), () -> tooMany = true);
            }
        }
        states = next;
        awaitEnding(day);
    }

    private void step(
            PossibleState state, List<LooseEffects.DayChoice> choices, LocalDate day, List<PossibleState> next) {
        for (LooseEffects.DayChoice choice : choices) {
            if (tooMany) {
                return;
            }
            PossibleState shown = state.withShown(choice.shown());
            if (goesOn(shown, choice.effects(), day, next)) {
                changed(shown, choice.effects(), day).forEach(after -> judge(after, day, next));
            }
            tooMany |= next.size() > MOST_STATES;
        }
    }

    /** Adds the states in which the pact has ended with the day before. Returns true if it may go on. */
    private boolean goesOn(PossibleState state, List<Effect> effects, LocalDate day, List<PossibleState> next) {
        boolean entered = state.phase() == Phase.ENTERED;
        boolean superseded = includes(effects, Effect.Kind.SUPERSEDED);
        boolean terminated = includes(effects, Effect.Kind.TERMINATED) || !day.isBefore(surelyEndsByClause);
        if (superseded || terminated) {
            endBefore(state, superseded ? PactStatus.SUPERSEDED : PactStatus.TERMINATED, day, next);
            return false;
        }
        if (!day.isBefore(mayEndByClause)) {
            endBefore(state, PactStatus.TERMINATED, day, next);
        }
        boolean surely =
                !day.isBefore(term.surelyExpires(state)) || (!entered && includes(effects, Effect.Kind.ENTRY_LATEST));
        if (surely || !day.isBefore(term.mayExpire(state))) {
            endBefore(state, entered ? PactStatus.EXPIRED : PactStatus.LAPSED, day, next);
        }
        return !surely;
    }

    private static boolean includes(List<Effect> effects, Effect.Kind kind) {
        return effects.stream().anyMatch(effect -> effect.kind() == kind);
    }

    private void endBefore(PossibleState state, PactStatus how, LocalDate day, List<PossibleState> next) {
        end = end.beforeMorning(day);
        PossibleState.add(next, state.over(how));
    }

    private void endOn(PossibleState state, PactStatus how, LocalDate day, List<PossibleState> next) {
        end = end.during(day);
        PossibleState.add(next, state.over(how));
    }

    /** The states after the suspensions, renewals and notices among the effects. */
    private List<PossibleState> changed(PossibleState state, List<Effect> effects, LocalDate day) {
        Set<Integer> suspensions = new TreeSet<>(state.suspensions());
        effects.stream()
                .filter(effect -> effect.kind() == Effect.Kind.SUSPENSION_OVER)
                .forEach(effect -> suspensions.remove(effect.source()));
        List<PossibleState> all = List.of(state.withSuspensions(PossibleSeats.suspended(suspensions, effects, day)));
        for (Effect effect : effects) {
            List<PossibleState> next = new ArrayList<>();
            all.forEach(one -> next.addAll(renewed(one, effect, day)));
            all = next;
            if (all.size() > MOST_STATES) {
                tooMany = true;
                return List.of();
            }
        }
        return all;
    }

    private List<PossibleState> renewed(PossibleState state, Effect effect, LocalDate day) {
        if (effect.kind() == Effect.Kind.RENEWED && state.phase() == Phase.ENTERED) {
            return List.of(
                    state.withClock(state.clock().renewed(day, effect.until().apply(DateInterpretation.STRICT))));
        }
        if (effect.kind() == Effect.Kind.NON_RENEWAL) {
            PossibleState notified = state.withClock(state.clock().notified(day));
            Truth counts = isByParty.apply(effect, day);
            if (counts.uncertain()) {
                return List.of(notified, state);
            }
            return List.of(counts.holds() ? notified : state);
        }
        return List.of(state);
    }

    /** Adds the states that follow from the events of the day: entry into force, or its becoming impossible, and too few parties. */
    private void judge(PossibleState state, LocalDate day, List<PossibleState> next) {
        PartyRange range = parties.at(day);
        if (state.phase() != Phase.AWAITING_ENTRY) {
            stay(state, range, day, next);
            return;
        }
        boolean surely = conditions.surelyEnters(range, day);
        if (!surely) {
            await(state, range, day, next);
        }
        if (conditions.mayEnter(range, day)) {
            int bindable = Math.max(facts.fewestToEnter(), range.least().bindable());
            stay(state.entered((long) bindable + range.least().decrements()), range, day, next);
        }
    }

    private void await(PossibleState state, PartyRange range, LocalDate day, List<PossibleState> next) {
        if (conditions.mayBeImpossible(range)) {
            endOn(state, PactStatus.LAPSED, day, next);
        }
        if (!conditions.isImpossible(range)) {
            PossibleState.add(next, state);
        }
    }

    private void stay(PossibleState state, PartyRange range, LocalDate day, List<PossibleState> next) {
        boolean surelyTooFew = range.most().bindable() < facts.fewestToStay();
        if (surelyTooFew || state.leastBindable(range) < facts.fewestToStay()) {
            endOn(state, PactStatus.TERMINATED, day, next);
        }
        if (!surelyTooFew) {
            PossibleState.add(next, state);
        }
    }

    /** From the day after the pact's own condition for its ending is met, it is over. */
    private void awaitEnding(LocalDate day) {
        if (mayEndByClause.equals(PactCalendar.NEVER) && conditions.isToEnd(day, true)) {
            mayEndByClause = PactCalendar.dayAfter(day);
        }
        if (surelyEndsByClause.equals(PactCalendar.NEVER) && conditions.isToEnd(day, false)) {
            surelyEndsByClause = PactCalendar.dayAfter(day);
        }
    }

    /** Leaves out the states in which something has not come about by the last day on which it may. */
    private void close(LocalDate day) {
        List<PossibleState> next = new ArrayList<>();
        for (PossibleState state : states) {
            if (state.isOver()) {
                PossibleState.add(next, state);
            } else {
                schedule.loose()
                        .close(state.shown(), day)
                        .ifPresent(shown -> PossibleState.add(next, state.withShown(shown)));
            }
        }
        states = next;
    }
}
