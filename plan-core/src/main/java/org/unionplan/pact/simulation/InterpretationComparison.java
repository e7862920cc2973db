package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.value.ElementId;

/** The differences that another interpretation of the dates makes to the strict one. Keeps nothing but them. */
final class InterpretationComparison {

    private final PactReason reason;
    private final Timeline strict;
    private final Doubt status;
    private final Doubt force;

    /** The states of those parties for whom they differ. */
    private final Map<ElementId, Segments<PartyPoint>> parties = new HashMap<>();

    InterpretationComparison(PactReason reason, Timeline strict, Timeline other) {
        this.reason = reason;
        this.strict = strict;
        this.status =
                new Doubt(reason, strict.pact().differences(other.pact(), (one, two) -> one.status() == two.status()));
        this.force = new Doubt(
                reason, strict.pact().differences(other.pact(), (one, two) -> one.isInForce() == two.isInForce()));
        strict.parties().keySet().forEach(actor -> compare(actor, other));
        other.parties().keySet().stream()
                .filter(actor -> !strict.parties().containsKey(actor))
                .forEach(actor -> compare(actor, other));
    }

    private void compare(ElementId actor, Timeline other) {
        Segments<PartyPoint> theirs = other.party(actor);
        if (!strict.party(actor).isAlike(theirs, PartyPoint::looksLike)) {
            parties.put(actor, theirs);
        }
    }

    PactReason reason() {
        return reason;
    }

    /** Returns true if the interpretation gives the same answers on all days. */
    boolean isEmpty() {
        return parties.isEmpty()
                && !status.days().values().contains(true)
                && !force.days().values().contains(true);
    }

    boolean isStatusOther(LocalDate day) {
        return status.isOn(day);
    }

    boolean isForceOther(LocalDate day) {
        return force.isOn(day);
    }

    boolean isPartyOther(ElementId actor, LocalDate day) {
        return Optional.ofNullable(parties.get(actor))
                .filter(theirs -> !theirs.at(day).looksLike(strict.party(actor).at(day)))
                .isPresent();
    }

    boolean isBindingOther(ElementId actor, LocalDate day) {
        if (!parties.containsKey(actor) && !force.isOn(day)) {
            return false;
        }
        PactPoint pact = strict.pact().at(day);
        boolean inForce = pact.isInForce() != force.isOn(day);
        boolean bindable =
                parties.getOrDefault(actor, strict.party(actor)).at(day).isBindable();
        return (inForce && bindable) != strict.binds(actor, day);
    }
}
