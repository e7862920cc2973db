package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.Truth;
import org.unionplan.value.ElementId;

/** The events about single provisions, by provision. Immutable. */
final class ProvisionEvents {

    /** Parties by their identifiers, after what concerns no single one. */
    static final Comparator<Optional<ElementId>> BY_PARTY =
            Comparator.comparing(party -> party.map(ElementId::toString).orElse(""));

    private final PactFacts facts;

    /** The positions of the effects of events that refer to a provision. */
    private final Map<ElementId, List<Integer>> byProvision = new HashMap<>();

    ProvisionEvents(PactFacts facts) {
        this.facts = facts;
        List<Effect> effects = facts.partialEffects();
        for (int i = 0; i < effects.size(); i++) {
            for (ElementId id :
                    facts.pact().getEvents().get(effects.get(i).source()).getRefersTo()) {
                byProvision.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The effects on a provision or one around it, by the party they concern; empty for those that concern all. */
    Map<Optional<ElementId>, List<Effect>> about(ProvisionIndex.IndexedProvision provision) {
        TreeSet<Integer> positions = new TreeSet<>();
        for (ProvisionIndex.IndexedProvision outer : provision.path()) {
            positions.addAll(byProvision.getOrDefault(outer.provision().getId(), List.of()));
        }
        Map<Optional<ElementId>, List<Effect>> byParty = new TreeMap<>(BY_PARTY);
        for (int position : positions) {
            Effect effect = facts.partialEffects().get(position);
            byParty.computeIfAbsent(effect.party(), key -> new ArrayList<>()).add(effect);
        }
        return byParty;
    }

    /**
     * Judges if no event has ended or suspended the provision by that day, and adds the reasons.
     *
     * @param effects the effects on the provision for one party, or for all
     */
    Truth isUntouched(List<Effect> effects, LocalDate day, BindingReasons reasons) {
        if (effects.isEmpty()) {
            return Truth.YES;
        }
        ProvisionInterruptions interruptions = new ProvisionInterruptions(effects, day);
        Optional<Effect> interruption = interruptions.interruption();
        interruption.ifPresent(effect -> reasons.obstacle(effect.reason()));
        effects.stream()
                .filter(effect -> effect.kind() == Effect.Kind.AMENDED || effect.kind() == Effect.Kind.RESUMED)
                .filter(effect -> !effect.latestDay().isAfter(day))
                .forEach(effect -> reasons.support(effect.reason()));
        boolean uncertain = interruptions.isUncertain();
        if (uncertain) {
            effects.stream()
                    .filter(effect -> effect.isLoose() && !effect.earliestDay().isAfter(day))
                    .flatMap(effect -> effect.dates().stream())
                    .filter(PactDate::isImprecise)
                    .forEach(date -> reasons.doubt(date.doubt()));
        }
        return new Truth(interruption.isEmpty(), uncertain);
    }
}
