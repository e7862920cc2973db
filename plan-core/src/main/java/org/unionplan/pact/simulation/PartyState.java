package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.pact.PartyStatus;
import org.unionplan.value.ElementId;

/** A party's place in a pact during a run. A successor takes it over with all that was done from it. */
final class PartyState {

    /** The actor who has the place. */
    final ElementId holder;

    /** The position among the places. */
    final int order;

    /** True for a place that the pact lists, on whose consent its entry into force may wait. */
    final boolean listed;

    final OngoingEffects notices;
    final OngoingEffects suspensions;

    /** The reasons by day. */
    final Segments.Collector<Trail<ReasonSource>> history = new Segments.Collector<>(Trail.empty());

    boolean signed;
    boolean consented;
    boolean effective;

    /** The consents it rests on. */
    Trail<ReasonSource> reasons = Trail.empty();

    /** The reason why the party is out of the pact, until it joins again. */
    Optional<ReasonSource> out = Optional.empty();

    /** The day on which someone else took the place. */
    LocalDate vacated = PactCalendar.NEVER;

    PartyState(ElementId holder, int order, boolean listed) {
        this(holder, order, listed, new OngoingEffects(), new OngoingEffects());
    }

    private PartyState(
            ElementId holder, int order, boolean listed, OngoingEffects notices, OngoingEffects suspensions) {
        this.holder = holder;
        this.order = order;
        this.listed = listed;
        this.notices = notices;
        this.suspensions = suspensions;
    }

    /** The same for a successor. */
    PartyState copy(ElementId heir, int at) {
        PartyState copy = new PartyState(heir, at, listed, notices.copy(), suspensions.copy());
        copy.reasons = reasons;
        copy.signed = signed;
        copy.consented = consented;
        copy.effective = effective;
        copy.out = out;
        return copy;
    }

    boolean isSeated() {
        return vacated.equals(PactCalendar.NEVER);
    }

    boolean isSeated(LocalDate day) {
        return isSeated() || day.isBefore(vacated);
    }

    boolean hasBegun() {
        return signed || consented;
    }

    boolean isContracting() {
        return consented && out.isEmpty();
    }

    /** Returns true if the party is bound while the pact is in force. */
    boolean isBindable() {
        return isContracting() && effective;
    }

    void sign(ReasonSource reason) {
        if (!signed && !consented && out.isEmpty()) {
            signed = true;
            reasons = reasons.with(reason);
        }
    }

    void consent(ReasonSource reason) {
        if (!consented && out.isEmpty()) {
            consented = true;
            effective = true;
            reasons = reasons.with(reason);
        }
    }

    /** Joins, or joins again, which takes back any notice given before. */
    void accede(ReasonSource reason) {
        if (out.isPresent() || !consented) {
            reasons = Trail.empty();
            consented = true;
            effective = false;
        }
        out = Optional.empty();
        notices.clear();
        reasons = reasons.with(reason);
    }

    PartyStatus status(Phase phase) {
        if (out.isPresent()) {
            return PartyStatus.FORMER;
        }
        if (!consented) {
            return signed ? PartyStatus.SIGNATORY : PartyStatus.INVITED;
        }
        if (!phase.hasEntered() || !effective) {
            return PartyStatus.CONTRACTING;
        }
        if (phase.isOver()) {
            return PartyStatus.FORMER;
        }
        return notices.isEmpty() ? PartyStatus.PARTY : PartyStatus.WITHDRAWING;
    }
}
