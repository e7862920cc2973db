package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.Seat;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/** The statuses that a party may have on a day, given those of the pact and the states of its group. Immutable. */
final class PossiblePartyStatuses {

    private final Segments<PossibleStatuses> pact;

    PossiblePartyStatuses(Segments<PossibleStatuses> pact) {
        this.pact = pact;
    }

    /** The statuses that the actor may have; absent where it may have no part in the pact. */
    Set<Optional<PartyStatus>> of(ElementId actor, Segments<List<PossibleSeats>> states, LocalDate day) {
        Set<Optional<PartyStatus>> possible = new LinkedHashSet<>();
        PossibleStatuses life = pact.at(day);
        for (Phase phase : life.phases()) {
            if (phase.isOver()) {
                possible.addAll(ofEnded(actor, states, day, phase, life));
            } else {
                possible.addAll(ofStates(actor, states.at(day), phase, life));
            }
        }
        return possible;
    }

    /** Once a pact is over, its parties are what they were when it ended. */
    private Set<Optional<PartyStatus>> ofEnded(
            ElementId actor, Segments<List<PossibleSeats>> states, LocalDate day, Phase phase, PossibleStatuses life) {
        Set<Optional<PartyStatus>> possible = new LinkedHashSet<>();
        PossibleEnd end = life.end();
        LocalDate last = PactCalendar.earlier(day, end.to());
        LocalDate from = end.byMorning() ? PactCalendar.dayBefore(end.from()) : end.from();
        LocalDate to = end.byJudgement() ? last : PactCalendar.dayBefore(last);
        for (int i = states.indexOf(from); i <= states.indexOf(to); i++) {
            possible.addAll(ofStates(actor, states.values().get(i), phase, life));
        }
        return possible;
    }

    private Set<Optional<PartyStatus>> ofStates(
            ElementId actor, List<PossibleSeats> states, Phase phase, PossibleStatuses life) {
        Set<Optional<PartyStatus>> possible = new LinkedHashSet<>();
        if (states.isEmpty()) {
            EnumSet.allOf(PartyStatus.class).forEach(status -> possible.add(Optional.of(status)));
            possible.add(Optional.empty());
        }
        for (PossibleSeats seats : states) {
            PossibleSeats.SeatPlace place = seats.places().get(actor);
            if (place == null) {
                possible.add(Optional.empty());
            } else {
                ofPlace(place, phase, life).forEach(status -> possible.add(Optional.of(status)));
            }
        }
        return possible;
    }

    private EnumSet<PartyStatus> ofPlace(PossibleSeats.SeatPlace place, Phase phase, PossibleStatuses life) {
        Seat seat = place.seat();
        if (place.gone() || seat.out()) {
            return ofLeft(place);
        }
        EnumSet<PartyStatus> statuses = EnumSet.noneOf(PartyStatus.class);
        if (!place.withoutDay().isEmpty()) {
            statuses.add(seat.effective() && phase.hasEntered() ? PartyStatus.FORMER : PartyStatus.NEVER_BOUND);
        }
        if (phase.isOver()) {
            boolean wasBound = phase == Phase.OVER && seat.isIn() && seat.effective();
            statuses.add(wasBound ? PartyStatus.FORMER : PartyStatus.NEVER_BOUND);
        } else if (!seat.consented()) {
            statuses.add(seat.signed() ? PartyStatus.SIGNATORY : PartyStatus.INVITED);
        } else if (!phase.hasEntered() || !seat.effective()) {
            statuses.add(PartyStatus.CONTRACTING);
        } else {
            addBound(statuses, place, life);
        }
        return statuses;
    }

    private static void addBound(EnumSet<PartyStatus> statuses, PossibleSeats.SeatPlace place, PossibleStatuses life) {
        boolean suspended = !place.suspensions().isEmpty();
        boolean whole = place.seat().isBindable();
        if (suspended || (whole && life.mayRelease())) {
            statuses.add(PartyStatus.SUSPENDED);
        }
        if (!suspended && !(whole && life.surelyReleases())) {
            statuses.add(place.notices().isEmpty() ? PartyStatus.PARTY : PartyStatus.WITHDRAWING);
        }
    }

    /** Whoever is out was bound if the pact was in force when it left. */
    private EnumSet<PartyStatus> ofLeft(PossibleSeats.SeatPlace place) {
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
}
