package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.unionplan.pact.PactStatus;
import org.unionplan.value.ElementId;

/**
 * Every status that a pact can have on a day, whatever its imprecise dates mean. Follows {@link TimelineSimulation} with a
 * set of states in place of one, and with the least and greatest numbers of parties in place of their number.
 */
final class PossiblePact {

    /** More effects or states than any published pact needs; beyond them, anything is held to be possible. */
    private static final int MOST_LOOSE = 48;

    private static final int MOST_OPEN = 6;
    private static final int MOST_SUSPENSIONS = 200;
    private static final int MOST_STATES = 64;
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

    /**
     * What is possible for a run of days.
     *
     * @param statuses the statuses
     * @param phases the phases
     * @param mayRelease true if the last party that is not suspended may be released towards the others
     * @param surelyReleases true if it surely is
     * @param endedFrom the first day on which the pact may have been over
     * @param endedTo the last day, up to then, on which it may have ended
     * @param byMorning true if it may have ended with the day before
     * @param byJudgement true if it may have ended by what happened on the day
     */
    record Possible(
            EnumSet<PactStatus> statuses,
            EnumSet<Phase> phases,
            boolean mayRelease,
            boolean surelyReleases,
            LocalDate endedFrom,
            LocalDate endedTo,
            boolean byMorning,
            boolean byJudgement) {

        boolean isCertain() {
            return statuses.size() == 1;
        }
    }

    /** One possible state. */
    private record State(
            Phase phase,
            Optional<PactStatus> ended,
            Set<Integer> suspensions,
            TermClock clock,
            long mostLeft,
            long shown) {

        State over(PactStatus how) {
            return new State(phase.ended(), Optional.of(how), Set.of(), clock, 0, 0);
        }

        State withSuspensions(Set<Integer> next) {
            return new State(phase, ended, next, clock, mostLeft, shown);
        }

        State withClock(TermClock next) {
            return new State(phase, ended, suspensions, next, mostLeft, shown);
        }

        State entered(long bindable) {
            return new State(Phase.ENTERED, ended, suspensions, clock, bindable, shown);
        }

        State withShown(long next) {
            return new State(phase, ended, suspensions, clock, mostLeft, next);
        }

        /** Alike but for the number of parties it entered into force with. */
        boolean isLike(State other) {
            return withLeft(0).equals(other.withLeft(0));
        }

        State withLeft(long number) {
            return new State(phase, ended, suspensions, clock, number, shown);
        }
    }

    private final PactFacts facts;
    private final Segments<PartyRange> parties;
    private final BiFunction<Effect, LocalDate, Truth> isByParty;
    private final List<Effect.Window> loose = new ArrayList<>();
    private final TreeMap<LocalDate, List<Effect>> exact = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final LocalDate termStart;
    private final LocalDate termStartEarly;
    private final boolean termStartMayNever;
    private final LocalDate termEndEarly;
    private final boolean looseTerm;

    /** The first days on which events may have occurred, and have occurred for sure. */
    private final Map<ElementId, LocalDate> mayOccur = new TreeMap<>();

    private final Map<ElementId, LocalDate> surelyOccurs = new TreeMap<>();
    private final Map<ElementId, LocalDate> mayEnd = new TreeMap<>();
    private final Map<ElementId, LocalDate> surelyEnds = new TreeMap<>();

    private final Segments.Collector<Possible> collected;
    private List<State> states;
    private LocalDate mayEndByClause = PactCalendar.NEVER;
    private LocalDate surelyEndsByClause = PactCalendar.NEVER;
    private LocalDate endedFrom = PactCalendar.NEVER;
    private LocalDate endedTo = PactCalendar.NEVER;
    private boolean byMorning;
    private boolean byJudgement;
    /** The first day on which there are too many effects to follow. */
    private LocalDate overloaded = PactCalendar.NEVER;

    private boolean tooMany;

    PossiblePact(PactFacts facts, Segments<PartyRange> parties, BiFunction<Effect, LocalDate, Truth> isByParty) {
        this.facts = facts;
        this.parties = parties;
        this.isByParty = isByParty;
        this.termStart = facts.termStart(DateInterpretation.STRICT);
        this.termStartEarly = facts.termStart(DateInterpretation.EARLY);
        LocalDate termEnd = facts.termEnd(DateInterpretation.STRICT);
        boolean doubtful = facts.term().stream().anyMatch(PactDate::isDoubtful);
        this.termStartMayNever = doubtful;
        this.termEndEarly = facts.termEnd(DateInterpretation.EARLY);
        this.looseTerm = doubtful || !termEndEarly.equals(termEnd);
        List<LocalDate> suspensions = new ArrayList<>();
        for (Effect effect : facts.effects()) {
            Effect.Window window = Effect.Window.of(effect);
            if (effect.kind() == Effect.Kind.OCCURRED) {
                occurs(window);
            } else if (isOfPact(effect)) {
                suspensions.add(window.from());
                if (window.isLoose()) {
                    loose.add(window);
                    days.add(window.to());
                    terms(window);
                } else {
                    exact.computeIfAbsent(window.from(), day -> new ArrayList<>())
                            .add(effect);
                }
                days.add(window.from());
            }
        }
        exact.values()
                .forEach(batch -> batch.sort(Comparator.comparing(Effect::kind).thenComparing(Effect::key)));
        loose.sort(Comparator.comparing(Effect.Window::from));
        if (loose.size() > MOST_LOOSE) {
            overloaded = PactCalendar.earlier(overloaded, loose.get(MOST_LOOSE).from());
        }
        if (suspensions.size() > MOST_SUSPENSIONS) {
            suspensions.sort(Comparator.naturalOrder());
            overloaded = PactCalendar.earlier(overloaded, suspensions.get(MOST_SUSPENSIONS));
        }
        dates(facts.entry());
        facts.ending().ifPresent(this::dates);
        days.addAll(parties.starts());
        days.addAll(List.of(termStart, termStartEarly));
        days.add(PactCalendar.dayAfter(termEndEarly));
        days.addAll(mayOccur.values());
        days.addAll(surelyOccurs.values());
        days.addAll(mayEnd.values());
        days.addAll(surelyEnds.values());
        days.remove(PactCalendar.NEVER);
        days.add(PactCalendar.ALWAYS);
        State start = new State(
                Phase.AWAITING_ENTRY,
                Optional.empty(),
                Set.of(),
                TermClock.of(termEnd, facts.pact().getRenewal()),
                0,
                0);
        this.states = List.of(start);
        this.collected = new Segments.Collector<>(possible(range(PactCalendar.ALWAYS)));
    }

    /** Returns true for an effect on the pact as a whole. */
    static boolean isOfPact(Effect effect) {
        return OF_PACT.contains(effect.kind()) && (effect.party().isEmpty() || !isOfEither(effect));
    }

    /** Returns true for effects on a party, if they name one, and otherwise on the pact. */
    private static boolean isOfEither(Effect effect) {
        return effect.kind() == Effect.Kind.SUSPENDED
                || effect.kind() == Effect.Kind.RESUMED
                || effect.kind() == Effect.Kind.SUSPENSION_OVER;
    }

    private static boolean isLooseOfPact(Effect effect) {
        return isOfPact(effect) && Effect.Window.of(effect).isLoose();
    }

    /** Returns true if the effect bears on the pact and leaves something open. */
    static boolean isOpen(PactFacts facts, Effect effect) {
        return isLooseOfPact(effect)
                || (effect.kind() == Effect.Kind.OCCURRED
                        && Effect.Window.of(effect).isLoose()
                        && effect.name().filter(facts.awaited()::contains).isPresent());
    }

    private PartyRange range(LocalDate day) {
        return parties.at(day);
    }

    /** For a notice or a renewal on a loose day it matters in which term that is. */
    private void terms(Effect.Window window) {
        if (window.effect().kind() != Effect.Kind.NON_RENEWAL && window.effect().kind() != Effect.Kind.RENEWED) {
            return;
        }
        boolean looseUntil = window.effect().kind() == Effect.Kind.RENEWED
                && !window.effect()
                        .until()
                        .apply(DateInterpretation.STRICT)
                        .equals(window.effect().until().apply(DateInterpretation.EARLY));
        TermClock clock = TermClock.of(
                facts.termEnd(DateInterpretation.STRICT), facts.pact().getRenewal());
        if (!PactCalendar.isDay(window.from()) || !PactCalendar.isDay(window.to())) {
            overload(window, !window.from().equals(window.to()));
            return;
        }
        long first = clock.renewals(window.from());
        long last = clock.renewals(window.to()) + 1;
        overload(window, looseUntil || last - first > MOST_TERMS);
        for (long i = first; i <= Math.min(last, first + MOST_TERMS); i++) {
            LocalDate end = clock.end(i);
            days.add(end);
            days.add(PactCalendar.dayAfter(end));
            days.add(clock.deadline(end));
            days.add(PactCalendar.dayAfter(clock.deadline(end)));
        }
    }

    private void overload(Effect.Window window, boolean tooLoose) {
        if (tooLoose) {
            overloaded = PactCalendar.earlier(overloaded, window.from());
        }
    }

    private void dates(TriggerCondition condition) {
        condition.date().ifPresent(date -> {
            days.add(date.earliest());
            days.add(date.latest());
        });
        condition.parts().forEach(this::dates);
    }

    /** An event ends the pact from the day on which someone has signed or consented; it may bring it into force any time. */
    private void occurs(Effect.Window window) {
        ElementId name = window.effect().name().orElse(null);
        if (name == null || !facts.awaited().contains(name)) {
            return;
        }
        mayOccur.merge(name, window.from(), PactCalendar::earlier);
        if (!window.mayNever()) {
            surelyOccurs.merge(name, window.to(), PactCalendar::earlier);
        }
        LocalDate mayBegin = firstDay(true);
        LocalDate begins = firstDay(false);
        if (!window.to().isBefore(mayBegin)) {
            mayEnd.merge(name, PactCalendar.later(window.from(), mayBegin), PactCalendar::earlier);
        }
        if (!window.mayNever() && !window.from().isBefore(begins)) {
            surelyEnds.merge(name, window.to(), PactCalendar::earlier);
        }
    }

    private LocalDate firstDay(boolean may) {
        for (int i = 0; i < parties.size(); i++) {
            PartyRange range = parties.values().get(i);
            if ((may ? range.most() : range.least()).begun() > 0) {
                return parties.starts().get(i);
            }
        }
        return PactCalendar.NEVER;
    }

    Segments<Possible> run() {
        LocalDate today = PactCalendar.ALWAYS;
        while (!today.equals(PactCalendar.NEVER)) {
            tooMany |= !loose.isEmpty() && !today.isBefore(overloaded);
            step(today);
            if (tooMany) {
                collected.add(today, anything(today));
                return collected.done();
            }
            close(today);
            collected.add(today, possible(range(today)));
            LocalDate next = next(today);
            LocalDate after = PactCalendar.isDay(today) ? today.plusDays(1) : LocalDate.MIN.plusDays(1);
            boolean open = loose.stream().anyMatch(window -> window.isOpen(after));
            if (open && after.isBefore(next)) {
                spread(after);
                if (!tooMany) {
                    collected.add(after, possible(range(after)));
                }
                next = next(after);
            }
            if (states.stream().allMatch(state -> state.phase().isOver())) {
                break;
            }
            today = next;
        }
        return collected.done();
    }

    private LocalDate next(LocalDate today) {
        LocalDate next = days.higher(today) == null ? PactCalendar.NEVER : days.higher(today);
        for (State state : states) {
            if (!state.phase().isOver()) {
                for (LocalDate expiry : List.of(mayExpire(state), surelyExpires(state))) {
                    next = expiry.isAfter(today) ? PactCalendar.earlier(next, expiry) : next;
                }
            }
        }
        for (LocalDate end : List.of(mayEndByClause, surelyEndsByClause)) {
            next = end.isAfter(today) ? PactCalendar.earlier(next, end) : next;
        }
        return next;
    }

    private LocalDate surelyExpires(State state) {
        TermClock clock = state.clock();
        LocalDate end = state.phase() == Phase.ENTERED ? clock.lastEnd() : clock.firstEnd();
        if (looseTerm && state.phase() == Phase.ENTERED && PactCalendar.isDay(clock.noticed())) {
            end = PactCalendar.isDay(end) ? clock.end(clock.renewals(end) + 1) : end;
        }
        return facts.term().stream().anyMatch(PactDate::isDoubtful)
                        && end.equals(facts.termEnd(DateInterpretation.STRICT))
                ? PactCalendar.NEVER
                : PactCalendar.dayAfter(end);
    }

    private LocalDate mayExpire(State state) {
        if (!looseTerm) {
            return surelyExpires(state);
        }
        boolean goesOn = state.phase() == Phase.ENTERED
                && state.clock().lastEnd().equals(PactCalendar.NEVER)
                && !PactCalendar.isDay(state.clock().noticed());
        return goesOn ? PactCalendar.NEVER : PactCalendar.dayAfter(termEndEarly);
    }

    private void spread(LocalDate day) {
        int before = -1;
        while (before != states.size() && !tooMany) {
            before = states.size();
            List<State> reached = states;
            step(day);
            List<State> both = new ArrayList<>(reached);
            states.forEach(state -> add(both, state));
            states = both;
            tooMany |= states.size() > MOST_STATES;
        }
    }

    private void step(LocalDate day) {
        List<State> next = new ArrayList<>();
        List<Effect> certain = exact.getOrDefault(day, List.of());
        for (State state : states) {
            if (state.phase().isOver()) {
                add(next, state);
                continue;
            }
            List<Integer> open = open(state, day);
            tooMany |= open.size() > MOST_OPEN;
            for (int subset = 0; !tooMany && subset < 1 << open.size(); subset++) {
                step(state, open, subset, day, certain, next);
                tooMany |= next.size() > MOST_STATES;
            }
        }
        states = next;
        awaitEnding(day);
    }

    private List<Integer> open(State state, LocalDate day) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < loose.size(); i++) {
            if (loose.get(i).isOpen(day) && (state.shown() >> i & 1) == 0) {
                open.add(i);
            }
        }
        return open;
    }

    private void step(
            State state, List<Integer> open, int subset, LocalDate day, List<Effect> certain, List<State> next) {
        List<Effect> batch = new ArrayList<>(certain);
        long shown = state.shown();
        for (int i = 0; i < open.size(); i++) {
            if ((subset >> i & 1) == 1) {
                shown |= 1L << open.get(i);
                batch.add(loose.get(open.get(i)).effect());
            }
        }
        for (Effect effect : batch) {
            if (lacksCause(effect, shown, day)) {
                return;
            }
        }
        batch.sort(Comparator.comparing(Effect::kind).thenComparing(Effect::key));
        List<State> alive = new ArrayList<>();
        end(state.withShown(shown), batch, day, alive, next);
        for (State one : alive) {
            for (State after : changed(one, batch, day)) {
                judge(after, day, next);
            }
        }
    }

    private boolean lacksCause(Effect effect, long shown, LocalDate day) {
        if (effect.kind() != Effect.Kind.SUSPENSION_OVER) {
            return false;
        }
        for (int i = 0; i < loose.size(); i++) {
            Effect.Window cause = loose.get(i);
            if (cause.effect().source() == effect.source()
                    && cause.effect().kind() == Effect.Kind.SUSPENDED
                    && (shown >> i & 1) == 0
                    && (cause.mayNever() || !day.isAfter(cause.to()))) {
                return true;
            }
        }
        return false;
    }

    /** Sorts out whether the pact has ended with the day before. */
    private void end(State state, List<Effect> batch, LocalDate day, List<State> alive, List<State> next) {
        boolean entered = state.phase() == Phase.ENTERED;
        boolean superseded = is(batch, Effect.Kind.SUPERSEDED);
        boolean terminated = is(batch, Effect.Kind.TERMINATED) || !day.isBefore(surelyEndsByClause);
        boolean expired = !day.isBefore(surelyExpires(state));
        boolean late = !entered && is(batch, Effect.Kind.ENTRY_LATEST);
        PactStatus over = entered ? PactStatus.EXPIRED : PactStatus.LAPSED;
        if (superseded || terminated) {
            over(state, superseded ? PactStatus.SUPERSEDED : PactStatus.TERMINATED, day, true, next);
            return;
        }
        if (!day.isBefore(mayEndByClause)) {
            over(state, PactStatus.TERMINATED, day, true, next);
        }
        if (expired || late || !day.isBefore(mayExpire(state))) {
            over(state, over, day, true, next);
        }
        if (!expired && !late) {
            alive.add(state);
        }
    }

    private static boolean is(List<Effect> batch, Effect.Kind kind) {
        return batch.stream().anyMatch(effect -> effect.kind() == kind);
    }

    private void over(State state, PactStatus how, LocalDate day, boolean morning, List<State> next) {
        endedFrom = PactCalendar.earlier(endedFrom, day);
        endedTo = day;
        byMorning |= morning;
        byJudgement |= !morning;
        add(next, state.over(how));
    }

    private List<State> changed(State state, List<Effect> batch, LocalDate day) {
        Set<Integer> suspensions = new TreeSet<>(state.suspensions());
        batch.stream()
                .filter(effect -> effect.kind() == Effect.Kind.SUSPENSION_OVER)
                .forEach(effect -> suspensions.remove(effect.source()));
        List<State> all = List.of(state.withSuspensions(PossibleSeats.suspended(suspensions, batch, day)));
        for (Effect effect : batch) {
            List<State> next = new ArrayList<>();
            for (State one : all) {
                if (effect.kind() == Effect.Kind.RENEWED && one.phase() == Phase.ENTERED) {
                    next.add(one.withClock(
                            one.clock().renewed(day, effect.until().apply(DateInterpretation.STRICT))));
                } else if (effect.kind() == Effect.Kind.NON_RENEWAL) {
                    Truth counts = isByParty.apply(effect, day);
                    if (counts.holds() || counts.uncertain()) {
                        next.add(one.withClock(one.clock().notified(day)));
                    }
                    if (!counts.holds() || counts.uncertain()) {
                        next.add(one);
                    }
                } else {
                    next.add(one);
                }
            }
            all = next;
            tooMany |= all.size() > MOST_STATES;
            if (tooMany) {
                return List.of();
            }
        }
        return all;
    }

    private void judge(State state, LocalDate day, List<State> next) {
        PartyRange range = range(day);
        List<State> entered = new ArrayList<>();
        if (state.phase() == Phase.AWAITING_ENTRY) {
            boolean may = range.most().bindable() >= facts.fewestToEnter()
                    && !day.isBefore(termStartEarly)
                    && facts.entry().isMet(new PossibleCircumstances(range, day, true, mayOccur));
            boolean surely = range.least().bindable() >= facts.fewestToEnter()
                    && !termStartMayNever
                    && !day.isBefore(termStart)
                    && facts.entry().isMet(new PossibleCircumstances(range, day, false, surelyOccurs));
            if (may) {
                int bindable = Math.max(facts.fewestToEnter(), range.least().bindable());
                entered.add(state.entered((long) bindable + range.least().decrements()));
            }
            if (!surely) {
                wait(state, range, day, next);
            }
        } else {
            entered.add(state);
        }
        for (State one : entered) {
            if (range.most().bindable() < facts.fewestToStay()) {
                over(one, PactStatus.TERMINATED, day, false, next);
            } else {
                if (leastBindable(one, range) < facts.fewestToStay()) {
                    over(one, PactStatus.TERMINATED, day, false, next);
                }
                add(next, one);
            }
        }
    }

    private void wait(State state, PartyRange range, LocalDate day, List<State> next) {
        boolean mayBeImpossible = range.most().failed() > 0 && !mayEnter(range, false);
        boolean isImpossible = range.least().failed() > 0 && !mayEnter(range, true);
        if (mayBeImpossible) {
            over(state, PactStatus.LAPSED, day, false, next);
        }
        if (!isImpossible) {
            add(next, state);
        }
    }

    private boolean mayEnter(PartyRange range, boolean atBest) {
        PossibleProspects prospects = new PossibleProspects(range, atBest, facts.isOpen());
        return prospects.mayConsent(facts.fewestToEnter()) && facts.entry().isPossible(prospects);
    }

    /** Whoever was bound at its entry into force is so until they no longer are, which is counted. */
    private static long leastBindable(State state, PartyRange range) {
        return Math.max(
                range.least().bindable(), state.mostLeft() - range.most().decrements());
    }

    /** From the day after the pact's own condition for its ending is met, it is over. */
    private void awaitEnding(LocalDate day) {
        facts.ending().ifPresent(ending -> {
            if (mayEndByClause.equals(PactCalendar.NEVER)
                    && ending.isMet(new PossibleCircumstances(PartyRange.NONE, day, true, mayEnd))) {
                mayEndByClause = PactCalendar.dayAfter(day);
            }
            if (surelyEndsByClause.equals(PactCalendar.NEVER)
                    && ending.isMet(new PossibleCircumstances(PartyRange.NONE, day, false, surelyEnds))) {
                surelyEndsByClause = PactCalendar.dayAfter(day);
            }
        });
    }

    private void close(LocalDate day) {
        List<State> next = new ArrayList<>();
        for (State state : states) {
            boolean possible = true;
            long shown = state.shown();
            for (int i = 0; i < loose.size(); i++) {
                Effect.Window window = loose.get(i);
                if (window.to().equals(day) && !state.phase().isOver()) {
                    possible &= window.mayNever()
                            || (state.shown() >> i & 1) == 1
                            || lacksCause(window.effect(), state.shown(), day);
                }
                if (!window.to().isAfter(day)
                        && !(window.mayNever() && window.effect().kind() == Effect.Kind.SUSPENDED)) {
                    shown &= ~(1L << i);
                }
            }
            if (possible) {
                add(next, state.withShown(shown));
            }
        }
        states = next;
    }

    /** Of two states alike but for the number of parties at its entry, the lower number allows for both. */
    private static void add(List<State> states, State added) {
        for (int i = 0; i < states.size(); i++) {
            State known = states.get(i);
            if (known.isLike(added)) {
                states.set(i, known.withLeft(Math.min(known.mostLeft(), added.mostLeft())));
                return;
            }
        }
        states.add(added);
    }

    private Possible possible(PartyRange range) {
        EnumSet<PactStatus> statuses = EnumSet.noneOf(PactStatus.class);
        EnumSet<Phase> phases = EnumSet.noneOf(Phase.class);
        boolean mayRelease = false;
        boolean surelyReleases = true;
        for (State state : states) {
            phases.add(state.phase());
            state.ended().ifPresent(statuses::add);
            if (state.phase() == Phase.AWAITING_ENTRY) {
                if (range.least().begun() == 0) {
                    statuses.add(PactStatus.DRAFT);
                }
                if (range.most().begun() > 0) {
                    statuses.add(PactStatus.PENDING);
                }
            } else if (state.phase() == Phase.ENTERED) {
                long active = Math.max(
                        range.least().active(),
                        leastBindable(state, range) - range.most().suspended());
                boolean releases = range.most().active() < facts.fewestToStay();
                boolean may = active < facts.fewestToStay();
                mayRelease |= may;
                surelyReleases &= releases;
                if (!state.suspensions().isEmpty() || may) {
                    statuses.add(PactStatus.SUSPENDED);
                }
                if (state.suspensions().isEmpty() && !releases) {
                    statuses.add(PactStatus.IN_FORCE);
                }
            }
        }
        return new Possible(
                statuses, phases, mayRelease, mayRelease && surelyReleases, endedFrom, endedTo, byMorning, byJudgement);
    }

    private Possible anything(LocalDate today) {
        return new Possible(
                EnumSet.allOf(PactStatus.class),
                EnumSet.allOf(Phase.class),
                true,
                false,
                PactCalendar.earlier(endedFrom, today),
                PactCalendar.NEVER,
                true,
                true);
    }

    /** The circumstances at their best or at their worst for a condition. */
    private record PossibleCircumstances(
            PartyRange range, LocalDate day, boolean atBest, Map<ElementId, LocalDate> occurred)
            implements TriggerCondition.Circumstances {

        @Override
        public boolean haveAllConsented() {
            return (atBest ? range.least() : range.most()).waiting() == 0 && !range.equals(PartyRange.NONE);
        }

        @Override
        public boolean haveConsented(int parties) {
            return (atBest ? range.most() : range.least()).contracting() >= parties && !range.equals(PartyRange.NONE);
        }

        @Override
        public boolean hasCome(PactDate date) {
            return atBest
                    ? !date.earliest().isAfter(day)
                    : !date.isDoubtful() && !date.latest().isAfter(day);
        }

        @Override
        public boolean hasOccurred(ElementId event) {
            LocalDate first = occurred.get(event);
            return first != null && !first.isAfter(day);
        }
    }

    private record PossibleProspects(PartyRange range, boolean atBest, boolean open)
            implements TriggerCondition.Prospects {

        @Override
        public boolean mayAllConsent() {
            return (atBest ? range.least() : range.most()).listedFailed() == 0;
        }

        @Override
        public boolean mayConsent(int parties) {
            return open || (atBest ? range.most() : range.least()).left() >= parties;
        }
    }
}
