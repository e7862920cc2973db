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
import java.util.stream.Collectors;
import org.unionplan.pact.Pact;
import org.unionplan.value.ElementId;

/** The parties of a pact during a run, present and past. Not thread-safe; made for one run. */
final class PartyStates {

    /** A place that passes on. */
    private record Inheritance(PartyState place, ElementId heir, Effect effect) {}

    /** An actor whose place another took. */
    record Predecessor(LocalDate since, Effect succession) {}

    private final Map<ElementId, PartyState> seated = new LinkedHashMap<>();
    private final Map<ElementId, Predecessor> predecessors = new HashMap<>();
    private final List<PartyState> everyone = new ArrayList<>();
    private final PartyTally tally = new PartyTally();
    private final Set<ElementId> changed = new LinkedHashSet<>();

    /** The parties whom a notice or a suspension concerns, by its event; whoever inherits it is one of them. */
    private final Map<Integer, List<PartyState>> concerned = new HashMap<>();

    private final DateInterpretation interpretation;

    /** True if a signature has to be ratified before it is consent. */
    private final boolean ratified;

    PartyStates(Pact pact, DateInterpretation interpretation, boolean ratified) {
        this.interpretation = interpretation;
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
        tally.add(party);
        changed.add(party.holder);
        party.notices.sources().forEach(source -> concern(source, party));
        party.suspensions.sources().forEach(source -> concern(source, party));
    }

    private void concern(int source, PartyState party) {
        concerned.computeIfAbsent(source, key -> new ArrayList<>()).add(party);
    }

    private void vacate(PartyState party, LocalDate today) {
        party.vacated = today;
        tally.remove(party);
        changed.add(party.holder);
    }

    private void change(PartyState party, Runnable change) {
        tally.remove(party);
        change.run();
        tally.add(party);
        changed.add(party.holder);
    }

    private List<PartyState> concernedBy(Effect effect) {
        return concerned.getOrDefault(effect.source(), List.of()).stream()
                .filter(PartyState::isSeated)
                .toList();
    }

    void fail(Effect effect) {
        of(effect)
                .filter(party -> !party.consented)
                .ifPresent(party -> change(party, () -> party.out = Optional.of(effect)));
    }

    void leave(Effect effect) {
        concernedBy(effect).stream()
                .filter(party -> party.notices.contains(effect.source()))
                .forEach(party -> change(party, () -> party.out = Optional.of(effect)));
    }

    void giveNotice(Effect effect) {
        of(effect).filter(party -> party.out.isEmpty()).ifPresent(party -> {
            change(party, () -> party.notices.begin(effect));
            concern(effect.source(), party);
        });
    }

    void endSuspension(Effect effect, LocalDate today) {
        concernedBy(effect).forEach(party -> change(party, () -> party.suspensions.end(effect.source(), today)));
    }

    /** Suspends and resumes the parts of single parties. */
    void suspendAndResume(List<Effect> happening, LocalDate today) {
        Map<ElementId, List<Effect>> byParty = happening.stream()
                .filter(effect -> effect.kind() == Effect.Kind.SUSPENDED || effect.kind() == Effect.Kind.RESUMED)
                .filter(effect -> effect.party().isPresent())
                .collect(Collectors.groupingBy(effect -> effect.party().orElseThrow()));
        byParty.forEach((actor, effects) -> of(actor).ifPresent(party -> {
            change(party, () -> party.suspensions.suspendAndResume(effects, interpretation, today));
            effects.stream()
                    .filter(effect -> party.suspensions.contains(effect.source()))
                    .forEach(effect -> concern(effect.source(), party));
        }));
    }

    /** Passes every place on to the last successor of the day; to several, if it is split. */
    void succeed(List<Effect> happening, LocalDate today) {
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
            if (party.out.isEmpty() && !heirs.isEmpty() && !heirs.containsKey(party.holder)) {
                seated.remove(party.holder);
                vacate(party, today);
                heirs.forEach((heir, effect) -> inheritances.add(new Inheritance(party, heir, effect)));
            }
        }
        inheritances.forEach(passed -> inherit(passed, today));
    }

    private void inherit(Inheritance passed, LocalDate today) {
        PartyState place = passed.place();
        ElementId heir = passed.heir();
        predecessors.put(place.holder, new Predecessor(today, passed.effect()));
        predecessors.remove(heir);
        PartyState own = seated.get(heir);
        if (own != null && own.isContracting()) {
            return;
        }
        if (own == null || place.hasBegun() || own.out.isPresent()) {
            PartyState taken = place.copy(heir, own == null ? everyone.size() : own.order);
            taken.reasons = taken.reasons.with(passed.effect());
            if (own != null) {
                vacate(own, today);
            }
            seat(taken);
        }
    }

    /** Lets a party sign, consent or join. */
    void letIn(Effect effect) {
        switch (effect.kind()) {
            case SIGNED -> of(effect).ifPresent(party -> change(party, () -> sign(party, effect)));
            case RATIFIED, DECLARED, CONSENTED ->
                of(effect).ifPresent(party -> change(party, () -> party.consent(effect)));
            case ACCEDED -> accede(effect);
            case ACCESSION_EFFECTIVE ->
                of(effect)
                        .filter(party -> party.consented)
                        .ifPresent(party -> change(party, () -> party.effective = true));
            default -> {}
        }
    }

    private void sign(PartyState party, Effect effect) {
        if (ratified) {
            party.sign(effect);
        } else {
            party.signed = true;
            party.consent(effect);
        }
    }

    private void accede(Effect effect) {
        ElementId actor = effect.party().orElseThrow();
        predecessors.remove(actor);
        if (!seated.containsKey(actor)) {
            seat(new PartyState(actor, everyone.size(), false));
        }
        PartyState party = Objects.requireNonNull(seated.get(actor));
        change(party, () -> party.accede(effect));
    }
}
