package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.facts.Truth;
import org.unionplan.value.ElementId;

/**
 * The parties of a pact in groups, where those of one group may have taken each other's places by a day and those of
 * different groups cannot. A succession joins groups from the first day on which it may come, so that it does not
 * change what is possible before. Immutable.
 */
final class PartyGroups {

    private final PactFacts facts;
    private final PartyEffects effects;

    /** The actors in the order in which the pact and its effects name them. */
    private final Map<ElementId, Integer> order = new LinkedHashMap<>();

    private final Set<ElementId> listed = new TreeSet<>();
    private final List<PartyGroup> groups = new ArrayList<>();
    private final Map<ElementId, Segments<List<PossibleSeats>>> states = new TreeMap<>();

    PartyGroups(PactFacts facts) {
        this.facts = facts;
        this.effects = new PartyEffects(facts);
        facts.pact().getParties().forEach(party -> {
            listed.add(party.getActor());
            order.putIfAbsent(party.getActor(), order.size());
        });
        for (Effect effect : facts.effects()) {
            if (PartyEffects.isOfParty(effect)) {
                order.putIfAbsent(effect.party().orElseThrow(), order.size());
                effect.successor().ifPresent(successor -> order.putIfAbsent(successor, order.size()));
            }
        }
        form();
        Map<ElementId, Segments.Collector<List<PossibleSeats>>> collected = new TreeMap<>();
        for (PartyGroup group : groups) {
            for (ElementId member : group.members()) {
                group.forEach((start, possible) -> collected
                        .computeIfAbsent(member, none -> new Segments.Collector<>(possible))
                        .add(start, possible));
            }
        }
        collected.forEach((actor, runs) -> states.put(actor, runs.done()));
    }

    /** The groups that are linked and still followed, and the number of their members with those that are not. */
    private record Linked(List<PartyGroup> followed, int members) {

        Linked with(Linked other) {
            followed.addAll(other.followed);
            return new Linked(followed, members + other.members);
        }
    }

    /** Forms a group of each actor, and joins those that successions link, day by day. */
    private void form() {
        Map<ElementId, Linked> linked = new TreeMap<>();
        for (ElementId actor : order.keySet()) {
            List<PartyGroup> alone = new ArrayList<>(List.of(group(List.of(actor), PactCalendar.ALWAYS)));
            linked.put(actor, new Linked(alone, 1));
        }
        SuccessionLinks links = new SuccessionLinks();
        effects.successions().forEach((day, successions) -> {
            Set<ElementId> joined = new TreeSet<>();
            for (Effect effect : successions) {
                ElementId one = links.root(effect.party().orElseThrow());
                ElementId root = links.root(effect.successor().orElseThrow());
                if (!one.equals(root)) {
                    links.join(one, root);
                    Linked own = Objects.requireNonNull(linked.remove(one));
                    linked.merge(root, own, (others, added) -> others.with(added));
                    joined.remove(one);
                    joined.add(root);
                }
            }
            joined.forEach(root -> linked.computeIfPresent(root, (id, all) -> join(all, day)));
        });
    }

    private Linked join(Linked linked, LocalDate day) {
        List<PartyGroup> parts = linked.followed();
        parts.forEach(part -> part.endBefore(day));
        if (linked.members() > PossibleParties.MOST_PARTIES) {
            parts.forEach(part -> groups.add(part.unfollowed(day)));
            return new Linked(new ArrayList<>(), linked.members());
        }
        List<ElementId> members = parts.stream()
                .flatMap(part -> part.members().stream())
                .sorted(Comparator.comparing(order::get))
                .toList();
        return new Linked(new ArrayList<>(List.of(group(members, day))), linked.members());
    }

    private PartyGroup group(List<ElementId> members, LocalDate from) {
        PartyGroup group = PartyGroup.of(
                facts, members, members.stream().filter(listed::contains).toList(), from, effects.of(members));
        groups.add(group);
        return group;
    }

    /** The possible states of the group of an actor by day, none where anything is possible; absent if it has no part. */
    Optional<Segments<List<PossibleSeats>>> states(ElementId actor) {
        return Optional.ofNullable(states.get(actor));
    }

    /** The effects on an actor and on those who may have taken its place by that day, or it theirs. */
    List<Effect> concerning(ElementId actor, LocalDate day) {
        return effects.concerning(actor, day);
    }

    /** The ranges of all groups together, by day. */
    Segments<PartyRange> sum() {
        TreeMap<LocalDate, PartyRange> steps = new TreeMap<>();
        groups.forEach(group -> group.addTo(steps));
        Segments.Collector<PartyRange> sums = new Segments.Collector<>(PartyRange.NONE);
        PartyRange sum = PartyRange.NONE;
        for (Map.Entry<LocalDate, PartyRange> step : steps.entrySet()) {
            sum = sum.plus(step.getValue());
            sums.add(step.getKey(), sum);
        }
        return sums.done();
    }

    /** Judges if the effect comes from a party of that day. An effect that names no party counts as one that does. */
    Truth isByParty(Effect effect, LocalDate day) {
        if (effect.party().isEmpty()) {
            return Truth.YES;
        }
        ElementId actor = effect.party().get();
        return states(actor).map(each -> isParty(actor, each.at(day))).orElse(Truth.NO);
    }

    private static Truth isParty(ElementId actor, List<PossibleSeats> states) {
        boolean may = states.isEmpty();
        boolean surely = !states.isEmpty();
        for (PossibleSeats seats : states) {
            Optional<PossibleSeats.SeatPlace> in = Optional.ofNullable(
                            seats.places().get(actor))
                    .filter(place -> !place.gone() && place.seat().isIn());
            may |= in.isPresent();
            surely &= in.filter(place -> place.withoutDay().isEmpty()).isPresent();
        }
        return new Truth(surely, may && !surely);
    }
}
