package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.Pact;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.Successions;
import org.unionplan.value.ElementId;

/** The parties of a pact during a run, present and past. Not thread-safe; made for one run. */
public final class PartyStates {

    /** A place that passes on. */
    private record Inheritance(PartyState place, ElementId heir, Effect effect) {}

    /** An actor whose place another took. */
    record Predecessor(LocalDate since, boolean wasBound, Effect succession) {}

    private final Map<ElementId, PartyState> seated = new LinkedHashMap<>();
    private final Map<ElementId, Predecessor> predecessors = new HashMap<>();
    private final List<PartyState> everyone = new ArrayList<>();
    private final List<Timeline.Succession> passed = new ArrayList<>();
    private final TreeSet<ElementId> active = new TreeSet<>();
    private final PartyTally tally = new PartyTally();
    private final Set<ElementId> changed = new LinkedHashSet<>();

    /** The parties whom a notice or a suspension concerns, by its event; whoever inherits it is one of them. */
    private final Map<Integer, List<PartyState>> concerned = new HashMap<>();

    /** True if a signature has to be ratified before it is consent. */
    private final boolean ratified;

    PartyStates(Pact pact, boolean ratified) {
        this.ratified = ratified;
        pact.getParties().stream()
                .filter(party -> !seated.containsKey(party.getActor()))
                .forEach(party -> seat(new PartyState(party.getActor(), everyone.size(), true)));
    }

    PartyTally tally() {
        return tally;
    }

    /** The parties of the day, in order. */
    Collection<PartyState> seated() {
        return seated.values();
    }

    Map<ElementId, Predecessor> predecessors() {
        return predecessors;
    }

    /** The only party that is bound and not suspended, if there is just one. */
    Optional<ElementId> onlyActive() {
        return active.size() == 1 ? Optional.of(active.first()) : Optional.empty();
    }

    /** The places that passed on, in the order in which they did. */
    List<Timeline.Succession> passed() {
        return passed;
    }

    /** Everyone who ever had a place. */
    List<PartyState> everyone() {
        return everyone;
    }

    Optional<PartyState> of(ElementId actor) {
        return Optional.ofNullable(seated.get(actor));
    }

    private Optional<PartyState> of(Effect effect) {
        return effect.party().map(seated::get);
    }

    /** The actors for whom something changed since this was last called. */
    List<ElementId> takeChanged() {
        List<ElementId> taken = List.copyOf(changed);
        changed.clear();
        return taken;
    }

    private void seat(PartyState party) {
        seated.put(party.holder, party);
        everyone.add(party);
        count(party);
        changed.add(party.holder);
        party.notices.sources().forEach(source -> concern(source, party));
        party.suspensions.sources().forEach(source -> concern(source, party));
    }

    private void count(PartyState party) {
        tally.add(party);
        if (party.isActive()) {
            active.add(party.holder);
        } else {
            active.remove(party.holder);
        }
    }

    private void concern(int source, PartyState party) {
        concerned.computeIfAbsent(source, key -> new ArrayList<>()).add(party);
    }

    private void vacate(PartyState party, LocalDate today) {
        party.vacated = today;
        tally.remove(party);
        active.remove(party.holder);
        changed.add(party.holder);
    }

    private void change(PartyState party, Runnable change) {
        tally.remove(party);
        change.run();
        count(party);
        changed.add(party.holder);
    }

    private List<PartyState> concernedBy(Effect effect) {
        return concerned.getOrDefault(effect.source(), List.of()).stream()
                .filter(PartyState::isSeated)
                .toList();
    }

    void fail(Effect effect) {
        of(effect)
                .filter(party -> !party.seat.consented() && !party.seat.out())
                .ifPresent(party -> change(party, () -> party.fail(effect)));
    }

    /** Lets those leave whom the notice concerns. One given on the very day on which it takes effect is given first. */
    void leave(Effect effect, List<Effect> happening, boolean inForce) {
        if (!concerned.containsKey(effect.source())) {
            happening.stream()
                    .filter(given -> given.source() == effect.source() && given.kind() == Effect.Kind.NOTICE)
                    .forEach(this::giveNotice);
        }
        concernedBy(effect).stream()
                .filter(party -> party.notices.contains(effect.source()))
                .filter(party -> party.seat.isIn())
                .forEach(party -> change(party, () -> party.leave(effect, inForce)));
    }

    /** Whoever has not consented has nothing to withdraw. */
    void giveNotice(Effect effect) {
        of(effect)
                .filter(party -> party.seat.isIn() && !party.notices.contains(effect.source()))
                .ifPresent(party -> {
                    change(party, () -> party.giveNotice(effect));
                    concern(effect.source(), party);
                });
    }

    /** Returns true if the effect is of someone who may act as a party: no one in particular, or one who has consented. */
    boolean isByParty(Effect effect) {
        return effect.party().isEmpty()
                || of(effect).filter(party -> party.seat.isIn()).isPresent();
    }

    void endSuspension(Effect effect, LocalDate today) {
        concernedBy(effect).forEach(party -> change(party, () -> party.suspensions.end(effect.source(), today)));
    }

    /** Suspends and resumes the parts of single parties. */
    void suspendAndResume(List<Effect> happening, LocalDate today) {
        Map<ElementId, List<Effect>> byParty = new TreeMap<>();
        happening.stream()
                .filter(effect -> effect.kind() == Effect.Kind.SUSPENDED || effect.kind() == Effect.Kind.RESUMED)
                .forEach(effect -> effect.party()
                        .ifPresent(party -> byParty.computeIfAbsent(party, id -> new ArrayList<>())
                                .add(effect)));
        byParty.forEach((actor, effects) -> of(actor).ifPresent(party -> {
            change(party, () -> party.suspensions.suspendAndResume(effects, today));
            effects.stream()
                    .filter(effect -> party.suspensions.contains(effect.source()))
                    .forEach(effect -> concern(effect.source(), party));
        }));
    }

    /** Passes every place on to the last successor of the day; to several, if it is split. */
    void succeed(List<Effect> happening, LocalDate today, boolean inForce) {
        Successions successions = new Successions(happening);
        List<PartyState> passing = successions.predecessors().stream()
                .map(seated::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(party -> party.order))
                .toList();
        List<Inheritance> inheritances = new ArrayList<>();
        for (PartyState party : passing) {
            Map<ElementId, Effect> heirs = successions.heirs(party.holder);
            // A party that is out has no place to give; one that is its own heir keeps it.
            if (!party.seat.out() && !heirs.isEmpty() && !heirs.containsKey(party.holder)) {
                seated.remove(party.holder);
                vacate(party, today);
                heirs.forEach((heir, effect) -> inheritances.add(new Inheritance(party, heir, effect)));
            }
        }
        inheritances.forEach(inheritance -> inherit(inheritance, today, inForce));
    }

    private void inherit(Inheritance inheritance, LocalDate today, boolean inForce) {
        PartyState place = inheritance.place();
        ElementId heir = inheritance.heir();
        passed.add(new Timeline.Succession(today, place.holder, heir, inheritance.effect()));
        boolean wasBound = inForce && place.seat.isIn() && place.seat.effective();
        predecessors.put(place.holder, new Predecessor(today, wasBound, inheritance.effect()));
        predecessors.remove(heir);
        PartyState own = seated.get(heir);
        if (own != null && own.seat.isContracting()) {
            return;
        }
        if (own == null || place.seat.hasBegun() || own.seat.out()) {
            PartyState taken = place.copy(heir, own == null ? everyone.size() : own.order);
            taken.reasons = taken.reasons.with(inheritance.effect());
            if (own != null) {
                vacate(own, today);
            }
            seat(taken);
        }
    }

    /**
     * Lets a party sign, consent or join.
     *
     * @param provisions the provisions an accession is for; none if it is for all
     */
    void letIn(Effect effect, Set<ElementId> provisions) {
        switch (effect.kind()) {
            case SIGNED -> of(effect).ifPresent(party -> change(party, () -> party.sign(effect, !ratified)));
            case RATIFIED, DECLARED, CONSENTED ->
                of(effect).ifPresent(party -> change(party, () -> party.consent(effect)));
            case ACCEDED -> accede(effect, provisions);
            case ACCESSION_EFFECTIVE ->
                of(effect).ifPresent(party -> change(party, () -> party.seat = party.seat.takeEffect()));
            default -> {}
        }
    }

    private void accede(Effect effect, Set<ElementId> provisions) {
        ElementId actor = effect.party().orElseThrow();
        predecessors.remove(actor);
        if (!seated.containsKey(actor)) {
            seat(new PartyState(actor, everyone.size(), false));
        }
        PartyState party = Objects.requireNonNull(seated.get(actor));
        change(party, () -> party.accede(effect, provisions));
    }
}
