package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Seat;
import org.unionplan.pact.facts.Successions;
import org.unionplan.value.ElementId;

/**
 * One possible state of some parties that may take each other's places. Follows the states of parties in the simulation of a timeline, without reasons.
 * Immutable.
 *
 * @param places the places by holder
 * @param decrements the number of times so far that one of them was no longer bindable
 */
record PossibleSeats(TreeMap<ElementId, SeatPlace> places, int decrements) {

    /**
     * The place of one party.
     *
     * @param seat what it has done
     * @param order its position
     * @param gone true if another has taken its place
     * @param outFrom the first day on which it may be out of the pact or gone
     * @param outTo the last day on which that may have come about
     * @param notices the notices it has given
     * @param withoutDay those among them that do not say when they take effect
     * @param suspensions the suspensions of its part
     */
    record SeatPlace(
            Seat seat,
            int order,
            boolean gone,
            LocalDate outFrom,
            LocalDate outTo,
            Set<Integer> notices,
            Set<Integer> withoutDay,
            Set<Integer> suspensions) {

        static SeatPlace empty(boolean listed, int order) {
            return new SeatPlace(
                    Seat.empty(listed),
                    order,
                    false,
                    PactCalendar.NEVER,
                    PactCalendar.NEVER,
                    Set.of(),
                    Set.of(),
                    Set.of());
        }

        boolean isActive() {
            return !gone && seat.isBindable() && suspensions.isEmpty();
        }

        private SeatPlace with(Seat next) {
            boolean back = next.isIn() && !next.equals(seat);
            return new SeatPlace(
                    next,
                    order,
                    gone,
                    outFrom,
                    outTo,
                    back ? Set.of() : notices,
                    back ? Set.of() : withoutDay,
                    suspensions);
        }

        /** Consents, perhaps again, which takes back any notice. */
        private SeatPlace consented(Seat next) {
            boolean clears = next.isIn();
            return new SeatPlace(
                    next,
                    order,
                    gone,
                    outFrom,
                    outTo,
                    clears ? Set.of() : notices,
                    clears ? Set.of() : withoutDay,
                    suspensions);
        }

        private SeatPlace out(Seat next, LocalDate from, LocalDate to) {
            return new SeatPlace(next, order, gone, from, to, notices, withoutDay, suspensions);
        }

        private SeatPlace vacated(LocalDate from, LocalDate to) {
            return new SeatPlace(seat, order, true, from, to, Set.of(), Set.of(), Set.of());
        }

        private SeatPlace withNotice(int source, boolean isWithoutDay) {
            return new SeatPlace(
                    seat,
                    order,
                    gone,
                    outFrom,
                    outTo,
                    plus(notices, source),
                    isWithoutDay ? plus(withoutDay, source) : withoutDay,
                    suspensions);
        }

        private SeatPlace withSuspensions(Set<Integer> next) {
            return new SeatPlace(seat, order, gone, outFrom, outTo, notices, withoutDay, next);
        }

        private SeatPlace at(int position) {
            return new SeatPlace(seat, position, false, outFrom, outTo, notices, withoutDay, suspensions);
        }
    }

    private static Set<Integer> plus(Set<Integer> set, int added) {
        Set<Integer> more = new TreeSet<>(set);
        more.add(added);
        return more;
    }

    /** The state after everything in the batch happened on one day between those two. */
    PossibleSeats after(List<Effect> batch, PactFacts facts, LocalDate from, LocalDate to) {
        TreeMap<ElementId, SeatPlace> next = new TreeMap<>(places);
        for (Effect effect : batch) {
            end(effect, batch, next, from, to);
        }
        succeed(batch, next, from, to);
        for (Effect effect : batch) {
            letIn(effect, facts, next);
        }
        suspend(batch, next, from);
        for (Effect effect : batch) {
            notice(effect, next);
        }
        int fewer = 0;
        for (Map.Entry<ElementId, SeatPlace> place : places.entrySet()) {
            boolean was = !place.getValue().gone() && place.getValue().seat().isBindable();
            SeatPlace now = next.get(place.getKey());
            fewer += was && (now == null || now.gone() || !now.seat().isBindable()) ? 1 : 0;
        }
        return new PossibleSeats(next, decrements + fewer);
    }

    private static void change(Map<ElementId, SeatPlace> places, Effect effect, UnaryOperator<SeatPlace> change) {
        effect.party()
                .ifPresent(party ->
                        places.computeIfPresent(party, (id, place) -> place.gone() ? place : change.apply(place)));
    }

    private static void end(
            Effect effect, List<Effect> batch, Map<ElementId, SeatPlace> places, LocalDate from, LocalDate to) {
        switch (effect.kind()) {
            case SUSPENSION_OVER ->
                places.replaceAll((id, place) -> {
                    if (!place.suspensions().contains(effect.source())) {
                        return place;
                    }
                    Set<Integer> left = new TreeSet<>(place.suspensions());
                    left.remove(effect.source());
                    return place.withSuspensions(left);
                });
            case RATIFICATION_FAILED ->
                change(
                        places,
                        effect,
                        place -> place.seat().consented() || place.seat().out()
                                ? place
                                : place.out(place.seat().fail(), from, to));
            case LEAVING -> {
                batch.stream()
                        .filter(given -> given.source() == effect.source() && given.kind() == Effect.Kind.NOTICE)
                        .forEach(given -> notice(given, places));
                places.replaceAll((id, place) -> place.notices().contains(effect.source())
                                && place.seat().isIn()
                        ? place.out(place.seat().leave(), from, to)
                        : place);
            }
            default -> {}
        }
    }

    private static void notice(Effect effect, Map<ElementId, SeatPlace> places) {
        if (effect.kind() == Effect.Kind.NOTICE || effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY) {
            boolean withoutDay = effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY;
            change(
                    places,
                    effect,
                    place -> place.seat().isIn() ? place.withNotice(effect.source(), withoutDay) : place);
        }
    }

    private static void letIn(Effect effect, PactFacts facts, TreeMap<ElementId, SeatPlace> places) {
        switch (effect.kind()) {
            case SIGNED ->
                change(places, effect, place -> place.consented(place.seat().sign(!facts.isRatified())));
            case RATIFIED, DECLARED, CONSENTED ->
                change(places, effect, place -> place.consented(place.seat().consent()));
            case ACCEDED -> {
                ElementId actor = effect.party().orElseThrow();
                SeatPlace place = places.get(actor);
                if (place == null || place.gone()) {
                    place = SeatPlace.empty(false, facts.order(effect));
                }
                boolean toPart = !facts.scope(effect).isEmpty();
                boolean more = toPart && place.seat().isIn() && place.seat().partial();
                places.put(actor, more ? place : place.consented(place.seat().accede(toPart)));
            }
            case ACCESSION_EFFECTIVE ->
                change(places, effect, place -> place.with(place.seat().takeEffect()));
            default -> {}
        }
    }

    private static void suspend(List<Effect> batch, Map<ElementId, SeatPlace> places, LocalDate today) {
        Set<ElementId> done = new TreeSet<>();
        for (Effect effect : batch) {
            if ((effect.kind() == Effect.Kind.SUSPENDED || effect.kind() == Effect.Kind.RESUMED)
                    && done.add(effect.party().orElseThrow())) {
                List<Effect> ofParty = batch.stream()
                        .filter(other -> other.party().equals(effect.party()))
                        .toList();
                change(places, effect, place -> place.withSuspensions(suspended(place.suspensions(), ofParty, today)));
            }
        }
    }

    /** Suspended and resumed on one day, it is as it was. */
    static Set<Integer> suspended(Set<Integer> before, List<Effect> batch, LocalDate today) {
        boolean resumed = batch.stream().anyMatch(effect -> effect.kind() == Effect.Kind.RESUMED);
        Set<Integer> after = resumed ? new TreeSet<>() : new TreeSet<>(before);
        if (!resumed || !before.isEmpty()) {
            batch.stream()
                    .filter(effect -> effect.kind() == Effect.Kind.SUSPENDED)
                    .filter(effect -> effect.until()
                            .apply(DateInterpretation.STRICT)
                            .filter(today::isAfter)
                            .isEmpty())
                    .forEach(effect -> after.add(effect.source()));
        }
        return after;
    }

    private static void succeed(
            List<Effect> batch, TreeMap<ElementId, SeatPlace> places, LocalDate from, LocalDate to) {
        Successions successions = new Successions(batch);
        record Passing(SeatPlace place, ElementId heir) {}
        List<ElementId> passing = successions.predecessors().stream()
                .filter(id -> places.containsKey(id) && !places.get(id).gone())
                .sorted(Comparator.comparing(
                        id -> Objects.requireNonNull(places.get(id)).order()))
                .toList();
        List<Passing> passings = new ArrayList<>();
        for (ElementId holder : passing) {
            SeatPlace place = Objects.requireNonNull(places.get(holder));
            Collection<ElementId> heirs = successions.heirs(holder).keySet();
            if (!place.seat().out() && !heirs.isEmpty() && !heirs.contains(holder)) {
                places.put(holder, place.vacated(from, to));
                heirs.forEach(heir -> passings.add(new Passing(place, heir)));
            }
        }
        for (Passing passed : passings) {
            Optional<SeatPlace> own =
                    Optional.ofNullable(places.get(passed.heir())).filter(place -> !place.gone());
            boolean keeps = own.filter(place -> place.seat().isContracting()).isPresent();
            boolean takes = own.isEmpty()
                    || passed.place().seat().hasBegun()
                    || own.get().seat().out();
            if (!keeps && takes) {
                places.put(
                        passed.heir(),
                        passed.place()
                                .at(own.map(SeatPlace::order)
                                        .orElse(passed.place().order())));
            }
        }
    }
}
