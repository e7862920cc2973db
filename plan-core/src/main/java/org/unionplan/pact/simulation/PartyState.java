package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.ReasonSource;
import org.unionplan.pact.facts.Seat;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/** A party's place in a pact during a run. A successor takes it over with all that was done from it. */
final class PartyState {

    /** The actor who has the place. */
    final ElementId holder;

    /** The position among the places. */
    final int order;

    final OngoingEffects notices;
    final OngoingEffects suspensions;

    /** The reasons by day. */
    final Segments.Collector<Trail<ReasonSource>> history = new Segments.Collector<>(Trail.empty());

    Seat seat;

    /** The notices that do not say when they take effect, which make the consent doubtful. */
    private int noticesWithoutDay;

    /** True if it was bound before it was out of the pact. */
    private boolean wasBound;

    /** The consents it rests on. */
    Trail<ReasonSource> reasons = Trail.empty();

    /** The provisions to which it acceded, if not to all. */
    Trail<Set<ElementId>> scope = Trail.empty();

    /** The reason why the party is out of the pact, until it joins again. */
    Optional<ReasonSource> out = Optional.empty();

    /** The day on which someone else took the place. */
    LocalDate vacated = PactCalendar.NEVER;

    PartyState(ElementId holder, int order, boolean listed) {
        this(holder, order, Seat.empty(listed), new OngoingEffects(), new OngoingEffects());
    }

    private PartyState(ElementId holder, int order, Seat seat, OngoingEffects notices, OngoingEffects suspensions) {
        this.holder = holder;
        this.order = order;
        this.seat = seat;
        this.notices = notices;
        this.suspensions = suspensions;
    }

    /** The same for a successor. */
    PartyState copy(ElementId heir, int at) {
        PartyState copy = new PartyState(heir, at, seat, notices.copy(), suspensions.copy());
        copy.reasons = reasons;
        copy.scope = scope;
        copy.noticesWithoutDay = noticesWithoutDay;
        copy.wasBound = wasBound;
        copy.out = out;
        return copy;
    }

    boolean isSeated() {
        return vacated.equals(PactCalendar.NEVER);
    }

    boolean isSeated(LocalDate day) {
        return isSeated() || day.isBefore(vacated);
    }

    /** Returns true if its consent counts for the entry into force of the pact. */
    boolean isSurelyContracting() {
        return seat.isContracting() && noticesWithoutDay == 0;
    }

    /** Returns true if it is bound while the pact is in force, and its own part is not suspended. */
    boolean isActive() {
        return seat.isBindable() && suspensions.isEmpty();
    }

    void sign(ReasonSource reason, boolean isConsent) {
        consented(reason, seat.sign(isConsent));
    }

    void consent(ReasonSource reason) {
        consented(reason, seat.consent());
    }

    void accede(ReasonSource reason, Set<ElementId> provisions) {
        boolean toPart = !provisions.isEmpty();
        if (toPart && seat.isIn() && seat.partial()) {
            reasons = reasons.with(reason);
        } else {
            consented(reason, seat.accede(toPart));
        }
        scope = seat.partial() ? scope.with(provisions) : Trail.empty();
    }

    /** Consenting again takes back any notice given before. */
    private void consented(ReasonSource reason, Seat next) {
        boolean isNew = !next.equals(seat);
        if (next.isIn() && !seat.isIn()) {
            reasons = seat.out() ? Trail.empty() : reasons;
        }
        if (next.isContracting() || !seat.isIn()) {
            scope = Trail.empty();
        }
        if (isNew || (seat.isIn() && !notices.isEmpty())) {
            reasons = reasons.with(reason);
        }
        if (next.isIn()) {
            notices.clear();
            noticesWithoutDay = 0;
        }
        seat = next;
        if (!seat.out()) {
            out = Optional.empty();
        }
    }

    void giveNotice(Effect effect) {
        notices.begin(effect);
        noticesWithoutDay += effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY ? 1 : 0;
    }

    /** Leaves a pact that is in force, or was never bound. */
    void leave(ReasonSource reason, boolean inForce) {
        wasBound = inForce && seat.consented() && seat.effective();
        seat = seat.leave();
        out = Optional.of(reason);
    }

    void fail(ReasonSource reason) {
        seat = seat.fail();
        out = Optional.of(reason);
    }

    PartyStatus status(Phase phase) {
        if (seat.out()) {
            return wasBound ? PartyStatus.FORMER : PartyStatus.NEVER_BOUND;
        }
        if (phase.isOver()) {
            return phase == Phase.OVER && seat.isIn() && seat.effective()
                    ? PartyStatus.FORMER
                    : PartyStatus.NEVER_BOUND;
        }
        if (!seat.consented()) {
            return seat.signed() ? PartyStatus.SIGNATORY : PartyStatus.INVITED;
        }
        if (!phase.hasEntered() || !seat.effective()) {
            return PartyStatus.CONTRACTING;
        }
        if (!suspensions.isEmpty()) {
            return PartyStatus.SUSPENDED;
        }
        return notices.isEmpty() ? PartyStatus.PARTY : PartyStatus.WITHDRAWING;
    }
}
