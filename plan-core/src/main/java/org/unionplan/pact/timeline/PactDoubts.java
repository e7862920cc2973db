package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Truth;
import org.unionplan.pact.possible.PossibleLife;
import org.unionplan.pact.simulation.Timeline;
import org.unionplan.value.ElementId;

/** Judges which answers of a timeline are uncertain: those beside which another is possible, unless every reading agrees. */
final class PactDoubts {

    private final Timeline timeline;
    private final PossibleLife possible;
    private final PactReadings readings;

    /** The first days on which anyone may have acceded to a provision in particular. */
    private final Map<ElementId, LocalDate> firstAccessions = new TreeMap<>();

    PactDoubts(PactFacts facts, Timeline timeline) {
        this.timeline = timeline;
        this.possible = new PossibleLife(facts);
        this.readings = new PactReadings(facts);
        facts.effects()
                .forEach(effect -> facts.scope(effect)
                        .forEach(provision ->
                                firstAccessions.merge(provision, effect.earliestDay(), PactCalendar::earlier)));
    }

    boolean isStatusUncertain(LocalDate day) {
        return possible.isStatusUncertain(day)
                && !readings.agreeOn(
                        timeline.pact().at(day).status(),
                        day,
                        reading -> reading.simulated().pact().at(day).status());
    }

    /** Returns true if it is uncertain whether the pact is in force. */
    boolean isForceUncertain(LocalDate day) {
        return possible.isForceUncertain(day)
                && !readings.agreeOn(timeline.pact().at(day).isInForce(), day, reading -> reading.inForceOn(day));
    }

    boolean isPartyUncertain(ElementId actor, LocalDate day) {
        return possible.isPartyUncertain(actor, day)
                && !readings.agreeOn(
                        timeline.party(actor).at(day).status(),
                        day,
                        reading -> reading.point(actor, day).status());
    }

    Truth binds(ElementId party, LocalDate day) {
        boolean binds = timeline.binds(party, day);
        boolean uncertain = possible.isBindingUncertain(party, day)
                && !readings.agreeOn(binds, day, reading -> reading.simulated().binds(party, day));
        return new Truth(binds, uncertain);
    }

    /** The same binding, without its doubt if every reading surely gives the same answer. */
    Binding settled(Binding binding, ElementId actor, ElementId provision, LocalDate day) {
        boolean surely = binding.isUncertain()
                && readings.areFewForBindings(day)
                && readings.agreeOn(Optional.of(binding.getAnswer()), day, reading -> {
                    Binding read = reading.boundOn(actor, provision, day);
                    return read.isUncertain() ? Optional.empty() : Optional.of(read.getAnswer());
                });
        return surely ? binding.withoutDoubt() : binding;
    }

    /** Returns true if the actor may have a part in the pact on some day. */
    boolean mayEverTakePart(ElementId actor) {
        return possible.mayEverTakePart(actor);
    }

    /** Returns true if the pact may be in force and the actor may have consented to all of it, be that certain or not. */
    boolean mayBeWhole(ElementId actor, LocalDate day) {
        return possible.mayBeWhole(actor, day);
    }

    /** Returns true if the pact may be in force and the actor may have consented to a part of it alone. */
    boolean mayBePartial(ElementId actor, LocalDate day) {
        return possible.mayBePartial(actor, day);
    }

    /** Returns true if the actor may, with the pact in force, be bound to one of those provisions in particular. */
    boolean mayBePartial(ElementId actor, Set<ElementId> provisions, LocalDate day) {
        return mayBePartial(actor, day)
                && provisions.stream()
                        .anyMatch(provision -> !firstAccessions
                                .getOrDefault(provision, PactCalendar.NEVER)
                                .isAfter(day));
    }

    /** The dates that may make the status of the pact uncertain. */
    List<PactReason> ofPact(LocalDate day) {
        return possible.ofPact(day);
    }

    /** The dates that may make the standing of a party uncertain. */
    List<PactReason> ofParty(ElementId party, LocalDate day) {
        return possible.ofParty(party, day);
    }

    /** The dates that may make it uncertain whether the pact binds the party; none if that is certain. */
    List<PactReason> ofBinding(ElementId party, LocalDate day) {
        return binds(party, day).uncertain() ? ofParty(party, day) : List.of();
    }
}
