package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * Everything that can have become of a pact by a day, whatever its imprecise dates mean, one by one or together. An answer
 * is certain only if no other is possible. Immutable.
 *
 * <p>Parties that cannot take each other's places are followed apart ({@link PossibleParties}), and the pact with the
 * least and greatest numbers of them ({@link PossiblePact}), so the work grows with the effects and not with the ways to
 * combine their dates. What is followed apart may be combined in ways that no reading of the dates allows: then an answer
 * is called uncertain that is not, never the other way round.
 */
public final class PossibleLife {

    /** Parties that may take each other's places. */
    private static final class PartyGroup {

        private final TreeMap<ElementId, PossibleSeats.SeatPlace> listed = new TreeMap<>();
        private final TreeSet<ElementId> members = new TreeSet<>();
        private final List<Effect.Window> windows = new ArrayList<>();
        private Optional<Segments<List<PossibleSeats>>> states = Optional.empty();

        Segments<List<PossibleSeats>> states() {
            return states.orElseThrow();
        }
    }

    private final PactFacts facts;
    private final boolean certain;
    private final Map<ElementId, PartyGroup> groups = new HashMap<>();
    private final Segments<PossiblePact.Possible> pact;

    public PossibleLife(PactFacts facts) {
        this.facts = facts;
        this.certain = facts.effects().stream().noneMatch(this::leavesOpen)
                && facts.term().stream().noneMatch(PactDate::isImprecise)
                && facts.conditionDates().stream().noneMatch(PactDate::isImprecise);
        if (certain) {
            this.pact = new Segments<>(List.of(), List.of());
            return;
        }
        List<PartyGroup> all = group();
        for (PartyGroup group : all) {
            group.states = Optional.of(PossibleParties.of(facts, group.listed, group.windows));
        }
        this.pact = new PossiblePact(facts, sum(all), this::isByParty).run();
    }

    private boolean leavesOpen(Effect effect) {
        return effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY
                || PossiblePact.isOpen(facts, effect)
                || (isOfParty(effect) && Effect.Window.of(effect).isLoose());
    }

    private static boolean isOfParty(Effect effect) {
        return effect.party().isPresent()
                && !effect.kind().isOnlyReported()
                && effect.kind() != Effect.Kind.OCCURRED
                && !PossiblePact.isOfPact(effect);
    }

    private List<PartyGroup> group() {
        Map<ElementId, ElementId> above = new HashMap<>();
        List<ElementId> order = new ArrayList<>();
        facts.pact().getParties().forEach(party -> order.add(party.getActor()));
        for (Effect effect : facts.effects()) {
            effect.party().filter(party -> isOfParty(effect)).ifPresent(order::add);
            effect.successor()
                    .filter(to -> effect.kind() == Effect.Kind.SUCCEEDED)
                    .ifPresent(successor -> {
                        order.add(successor);
                        ElementId one = root(above, effect.party().orElseThrow());
                        ElementId other = root(above, successor);
                        if (!one.equals(other)) {
                            above.put(one, other);
                        }
                    });
        }
        Map<ElementId, PartyGroup> byRoot = new HashMap<>();
        List<PartyGroup> all = new ArrayList<>();
        for (ElementId actor : order) {
            PartyGroup group = byRoot.computeIfAbsent(root(above, actor), root -> {
                PartyGroup made = new PartyGroup();
                all.add(made);
                return made;
            });
            group.members.add(actor);
            groups.put(actor, group);
        }
        for (int i = 0; i < facts.pact().getParties().size(); i++) {
            ElementId actor = facts.pact().getParties().get(i).getActor();
            PartyGroup group = groups.get(actor);
            if (group != null) {
                group.listed.putIfAbsent(actor, PossibleSeats.SeatPlace.empty(true, group.listed.size()));
            }
        }
        for (Effect effect : facts.effects()) {
            PartyGroup group = effect.party().map(groups::get).orElse(null);
            if (group != null && isOfParty(effect)) {
                group.windows.add(Effect.Window.of(effect));
            }
        }
        return all;
    }

    private static ElementId root(Map<ElementId, ElementId> above, ElementId actor) {
        ElementId here = actor;
        while (above.containsKey(here)) {
            ElementId next = above.get(here);
            ElementId skip = above.get(next);
            if (skip != null) {
                above.put(here, skip);
            }
            here = next;
        }
        return here;
    }

    /** The ranges of all groups together, by day. */
    private static Segments<PartyRange> sum(List<PartyGroup> groups) {
        TreeMap<LocalDate, PartyRange> added = new TreeMap<>();
        for (PartyGroup group : groups) {
            PartyRange before = PartyRange.NONE;
            Segments<List<PossibleSeats>> states = group.states();
            for (int i = 0; i < states.size(); i++) {
                List<PossibleSeats> possible = states.values().get(i);
                PartyRange now = possible.stream()
                        .map(PartyRange::of)
                        .reduce(PartyRange::or)
                        .orElseGet(() -> PartyRange.any(group.members.size(), group.listed.size()));
                added.merge(states.starts().get(i), now.minus(before), PartyRange::plus);
                before = now;
            }
        }
        Segments.Collector<PartyRange> sums = new Segments.Collector<>(PartyRange.NONE);
        PartyRange sum = PartyRange.NONE;
        for (Map.Entry<LocalDate, PartyRange> step : added.entrySet()) {
            sum = sum.plus(step.getValue());
            sums.add(step.getKey(), sum);
        }
        return sums.done();
    }

    private Truth isByParty(Effect effect, LocalDate day) {
        if (effect.party().isEmpty()) {
            return Truth.YES;
        }
        PartyGroup group = groups.get(effect.party().get());
        if (group == null) {
            return Truth.NO;
        }
        List<PossibleSeats> states = group.states().at(day);
        boolean may = states.isEmpty();
        boolean surely = !states.isEmpty();
        for (PossibleSeats seats : states) {
            Optional<PossibleSeats.SeatPlace> in = Optional.ofNullable(
                            seats.places().get(effect.party().get()))
                    .filter(place -> !place.gone() && place.seat().isIn());
            may |= in.isPresent();
            surely &= in.filter(place -> place.withoutDay().isEmpty()).isPresent();
        }
        return new Truth(surely, may && !surely);
    }

    /** Returns true if another status of the pact is possible. */
    public boolean isStatusUncertain(LocalDate day) {
        return !certain && !pact.at(day).isCertain();
    }

    /** Returns true if it is uncertain whether the pact is in force. */
    public boolean isForceUncertain(LocalDate day) {
        return !certain
                && pact.at(day).statuses().contains(PactStatus.IN_FORCE)
                && !pact.at(day).isCertain();
    }

    /** Returns true if another status of the actor is possible, or that it has none. */
    public boolean isPartyUncertain(ElementId actor, LocalDate day) {
        return !certain && possible(actor, day).size() != 1;
    }

    /** Returns true if the actor may have consented to the whole pact by that day. */
    public boolean mayBeWhole(ElementId actor, LocalDate day) {
        PartyGroup group = groups.get(actor);
        if (certain || group == null) {
            return false;
        }
        List<PossibleSeats> states = group.states().at(day);
        return states.isEmpty()
                || states.stream().anyMatch(seats -> {
                    PossibleSeats.SeatPlace place = seats.places().get(actor);
                    return place != null && !place.gone() && place.seat().isContracting();
                });
    }

    /** Returns true if it is uncertain whether the pact binds the actor. */
    public boolean isBindingUncertain(ElementId actor, LocalDate day) {
        if (certain) {
            return false;
        }
        EnumSet<PactStatus> statuses = pact.at(day).statuses();
        boolean may = statuses.contains(PactStatus.IN_FORCE);
        boolean surely = statuses.size() == 1 && may;
        if (!may) {
            return false;
        }
        List<Optional<PartyStatus>> possible = possible(actor, day);
        boolean mayBind = possible.stream().anyMatch(PossibleLife::isBound);
        boolean surelyBinds = possible.stream().allMatch(PossibleLife::isBound);
        return mayBind && !(surely && surelyBinds);
    }

    private static boolean isBound(Optional<PartyStatus> status) {
        return status.filter(PartyStatus::isBound).isPresent();
    }

    /** The statuses that the actor may have; absent where it may have no part in the pact. */
    private List<Optional<PartyStatus>> possible(ElementId actor, LocalDate day) {
        PartyGroup group = groups.get(actor);
        List<Optional<PartyStatus>> possible = new ArrayList<>();
        if (group == null) {
            possible.add(Optional.empty());
            return possible;
        }
        PossiblePact.Possible life = pact.at(day);
        if (life.phases().contains(Phase.AWAITING_ENTRY)) {
            add(possible, group, actor, day, Phase.AWAITING_ENTRY, life);
        }
        if (life.phases().contains(Phase.ENTERED)) {
            add(possible, group, actor, day, Phase.ENTERED, life);
        }
        for (Phase over : List.of(Phase.OVER_BEFORE_ENTRY, Phase.OVER)) {
            if (life.phases().contains(over)) {
                Segments<List<PossibleSeats>> states = group.states();
                LocalDate last = PactCalendar.earlier(day, life.endedTo());
                LocalDate first = life.byMorning() ? PactCalendar.dayBefore(life.endedFrom()) : life.endedFrom();
                LocalDate to = life.byJudgement() ? last : PactCalendar.dayBefore(last);
                for (int i = states.indexOf(first); i <= states.indexOf(to); i++) {
                    add(possible, actor, states.values().get(i), over, life);
                }
            }
        }
        return possible;
    }

    private void add(
            List<Optional<PartyStatus>> possible,
            PartyGroup group,
            ElementId actor,
            LocalDate day,
            Phase phase,
            PossiblePact.Possible life) {
        add(possible, actor, group.states().at(day), phase, life);
    }

    private void add(
            List<Optional<PartyStatus>> possible,
            ElementId actor,
            List<PossibleSeats> states,
            Phase phase,
            PossiblePact.Possible life) {
        if (states.isEmpty()) {
            Stream.of(PartyStatus.values()).map(Optional::of).forEach(status -> addIfNew(possible, status));
            addIfNew(possible, Optional.empty());
            return;
        }
        for (PossibleSeats seats : states) {
            PossibleSeats.SeatPlace place = seats.places().get(actor);
            if (place == null) {
                addIfNew(possible, Optional.empty());
            } else {
                statuses(place, phase, life).forEach(status -> addIfNew(possible, Optional.of(status)));
            }
        }
    }

    private static void addIfNew(List<Optional<PartyStatus>> possible, Optional<PartyStatus> status) {
        if (!possible.contains(status)) {
            possible.add(status);
        }
    }

    private EnumSet<PartyStatus> statuses(PossibleSeats.SeatPlace place, Phase phase, PossiblePact.Possible life) {
        EnumSet<PartyStatus> statuses = EnumSet.noneOf(PartyStatus.class);
        Seat seat = place.seat();
        if (place.gone() || seat.out()) {
            return out(place);
        }
        if (!place.withoutDay().isEmpty()) {
            statuses.add(seat.effective() && phase.hasEntered() ? PartyStatus.FORMER : PartyStatus.NEVER_BOUND);
        }
        if (phase.isOver()) {
            statuses.add(
                    phase == Phase.OVER && seat.isIn() && seat.effective()
                            ? PartyStatus.FORMER
                            : PartyStatus.NEVER_BOUND);
        } else if (!seat.consented()) {
            statuses.add(seat.signed() ? PartyStatus.SIGNATORY : PartyStatus.INVITED);
        } else if (!phase.hasEntered() || !seat.effective()) {
            statuses.add(PartyStatus.CONTRACTING);
        } else if (!place.suspensions().isEmpty()) {
            statuses.add(PartyStatus.SUSPENDED);
        } else {
            if (life.mayRelease()) {
                statuses.add(PartyStatus.SUSPENDED);
            }
            if (!life.surelyReleases()) {
                statuses.add(place.notices().isEmpty() ? PartyStatus.PARTY : PartyStatus.WITHDRAWING);
            }
        }
        return statuses;
    }

    /** Whoever is out was bound if the pact was in force when it left. */
    private EnumSet<PartyStatus> out(PossibleSeats.SeatPlace place) {
        EnumSet<PartyStatus> statuses = EnumSet.noneOf(PartyStatus.class);
        boolean consented = place.seat().consented() && place.seat().effective();
        int last = pact.indexOf(PactCalendar.dayBefore(place.outTo()));
        for (int i = pact.indexOf(PactCalendar.dayBefore(place.outFrom())); i <= last; i++) {
            EnumSet<Phase> phases = pact.values().get(i).phases();
            if (consented && phases.contains(Phase.ENTERED)) {
                statuses.add(PartyStatus.FORMER);
            }
            if (!consented || phases.contains(Phase.AWAITING_ENTRY)) {
                statuses.add(PartyStatus.NEVER_BOUND);
            }
        }
        return statuses.isEmpty() ? EnumSet.of(PartyStatus.FORMER) : statuses;
    }

    /** The dates that may make the status of the pact uncertain. */
    public List<PactReason> ofPact(LocalDate day) {
        return reasons(facts.effects(), true, day, since(day, this::isStatusUncertain, pact.starts()));
    }

    /** The dates that may make the status of an actor uncertain: its own, and all if that of the pact is uncertain too. */
    public List<PactReason> ofParty(ElementId actor, LocalDate day) {
        PartyGroup group = groups.get(actor);
        LocalDate since = group == null
                ? day
                : since(day, on -> isPartyUncertain(actor, on), group.states().starts());
        if (pact.at(day).isCertain()) {
            return reasons(group == null ? List.of() : concerning(actor, group, day), false, day, since);
        }
        LocalDate pactSince = since(day, this::isStatusUncertain, pact.starts());
        return reasons(facts.effects(), true, day, PactCalendar.earlier(since, pactSince));
    }

    /** The effects on an actor and on those who may have taken its place by that day, or it theirs. */
    private static List<Effect> concerning(ElementId actor, PartyGroup group, LocalDate day) {
        TreeMap<ElementId, List<ElementId>> linked = new TreeMap<>();
        for (Effect.Window window : group.windows) {
            if (window.effect().kind() == Effect.Kind.SUCCEEDED
                    && !window.from().isAfter(day)) {
                ElementId from = window.effect().party().orElseThrow();
                ElementId to = window.effect().successor().orElseThrow();
                linked.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
                linked.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
            }
        }
        TreeSet<ElementId> concerned = new TreeSet<>(List.of(actor));
        Deque<ElementId> next = new ArrayDeque<>(concerned);
        while (!next.isEmpty()) {
            for (ElementId other : linked.getOrDefault(next.remove(), List.of())) {
                if (concerned.add(other)) {
                    next.add(other);
                }
            }
        }
        return group.windows.stream()
                .map(Effect.Window::effect)
                .filter(effect -> effect.party().filter(concerned::contains).isPresent())
                .toList();
    }

    private interface DayTest {
        boolean holds(LocalDate day);
    }

    /** The first day of the run of days up to that one on which the answer is uncertain. */
    private static LocalDate since(LocalDate day, DayTest uncertain, List<LocalDate> starts) {
        LocalDate since = day;
        for (int i = starts.size() - 1; i >= 0; i--) {
            LocalDate start = starts.get(i);
            if (!start.isAfter(day)) {
                if (!uncertain.holds(start)) {
                    return since;
                }
                since = start;
            }
        }
        return since;
    }

    /** The imprecise dates of effects that may have shown by a day, and may have come as late as another. */
    private List<PactReason> reasons(List<Effect> effects, boolean clauses, LocalDate day, LocalDate since) {
        TreeMap<Integer, PactDate> dates = new TreeMap<>();
        List<PactReason> reasons = new ArrayList<>();
        for (Effect effect : effects) {
            Effect.Window window = Effect.Window.of(effect);
            if (!leavesOpen(effect) || window.from().isAfter(day)) {
                continue;
            }
            if (effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY) {
                reasons.add(PactReason.of(
                        PactReason.Kind.IMPRECISE, effect.place(), Message.of("pact-reason.notice-doubtful")));
            }
            if (window.mayNever() || !window.to().isBefore(since)) {
                effect.dates().stream().filter(PactDate::isImprecise).forEach(date -> dates.put(date.number(), date));
            }
        }
        if (clauses) {
            Stream.concat(facts.term().stream(), facts.conditionDates().stream())
                    .filter(date -> date.isImprecise() && !date.earliest().isAfter(day))
                    .filter(date -> date.isDoubtful()
                            || !PactCalendar.dayAfter(date.latest()).isBefore(since))
                    .forEach(date -> dates.put(date.number(), date));
        }
        dates.values().forEach(date -> reasons.add(date.doubt()));
        return reasons.isEmpty()
                ? List.of(PactReason.of(
                        PactReason.Kind.IMPRECISE, Pointer.ROOT, Message.of("pact-reason.imprecise-together")))
                : reasons;
    }
}
