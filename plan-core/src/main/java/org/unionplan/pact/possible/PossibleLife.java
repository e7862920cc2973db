package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Seat;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/**
 * Everything that can have become of a pact by a day, whatever its imprecise dates mean, one by one or together. An answer
 * is certain only if no other is possible. Immutable.
 *
 * <p>Parties that cannot take each other's places are followed apart ({@link PossibleParties}), and the pact with the
 * least and greatest numbers of them ({@link PossiblePact}), so the work grows with the effects and not with the ways to
 * combine their dates. What is followed apart may be combined in ways that no reading of the dates allows. An answer
 * may therefore be called uncertain without need, but never certain without grounds. The timeline settles such doubts where
 * the readings are few enough to try.
 */
public final class PossibleLife {

    /** Everything followed, for a pact whose dates leave something open. */
    private record Followed(PartyGroups groups, Segments<PossibleStatuses> pact, PossiblePartyStatuses parties) {

        static Followed of(PactFacts facts) {
            PartyGroups groups = new PartyGroups(facts);
            Segments<PossibleStatuses> pact = new PossiblePact(facts, groups.sum(), groups::isByParty).run();
            return new Followed(groups, pact, new PossiblePartyStatuses(pact));
        }

        boolean isStatusUncertain(LocalDate day) {
            return !pact.at(day).isCertain();
        }

        boolean mayBeInForce(LocalDate day) {
            return pact.at(day).statuses().contains(PactStatus.IN_FORCE);
        }

        boolean isPartyUncertain(ElementId actor, LocalDate day) {
            return possible(actor, day).size() != 1;
        }

        Set<Optional<PartyStatus>> possible(ElementId actor, LocalDate day) {
            return groups.states(actor)
                    .map(states -> parties.of(actor, states, day))
                    .orElse(Set.of(Optional.empty()));
        }

        LocalDate statusUncertainSince(LocalDate day) {
            return ImpreciseDates.since(day, this::isStatusUncertain, pact.starts());
        }

        LocalDate partyUncertainSince(ElementId actor, LocalDate day) {
            return groups.states(actor)
                    .map(states -> ImpreciseDates.since(day, on -> isPartyUncertain(actor, on), states.starts()))
                    .orElse(day);
        }
    }

    private final ImpreciseDates dates;

    /** Absent if every date is precise. */
    private final Optional<Followed> followed;

    public PossibleLife(PactFacts facts) {
        this.dates = new ImpreciseDates(facts);
        this.followed = dates.areNone() ? Optional.empty() : Optional.of(Followed.of(facts));
    }

    /** Returns true if another status of the pact is possible. */
    public boolean isStatusUncertain(LocalDate day) {
        return followed.filter(life -> life.isStatusUncertain(day)).isPresent();
    }

    /** Returns true if it is uncertain whether the pact is in force. */
    public boolean isForceUncertain(LocalDate day) {
        return followed.filter(life -> life.isStatusUncertain(day) && life.mayBeInForce(day))
                .isPresent();
    }

    /** Returns true if the actor may have a part in the pact on some day. */
    public boolean mayEverTakePart(ElementId actor) {
        return followed.flatMap(life -> life.groups()
                        .states(actor)
                        .filter(states -> states.starts().stream()
                                .anyMatch(day ->
                                        life.possible(actor, day).stream().anyMatch(Optional::isPresent))))
                .isPresent();
    }

    /** Returns true if another status of the actor is possible, or that it has none. */
    public boolean isPartyUncertain(ElementId actor, LocalDate day) {
        return followed.filter(life -> life.isPartyUncertain(actor, day)).isPresent();
    }

    /** Returns true if the pact may be in force and the actor may have consented to all of it by that day. */
    public boolean mayBeWhole(ElementId actor, LocalDate day) {
        return mayBeInForceWith(actor, day, Seat::isContracting);
    }

    /** Returns true if the pact may be in force and the actor may have consented to a part of it alone by that day. */
    public boolean mayBePartial(ElementId actor, LocalDate day) {
        return mayBeInForceWith(actor, day, seat -> seat.isIn() && seat.partial());
    }

    private boolean mayBeInForceWith(ElementId actor, LocalDate day, Predicate<Seat> state) {
        return followed.filter(life -> life.mayBeInForce(day))
                .flatMap(life -> life.groups().states(actor))
                .map(states -> states.at(day))
                .filter(states -> states.isEmpty() || states.stream().anyMatch(seats -> isSo(seats, actor, state)))
                .isPresent();
    }

    private static boolean isSo(PossibleSeats seats, ElementId actor, Predicate<Seat> state) {
        PossibleSeats.SeatPlace place = seats.places().get(actor);
        return place != null && !place.gone() && state.test(place.seat());
    }

    /** Returns true if it is uncertain whether the pact binds the actor. */
    public boolean isBindingUncertain(ElementId actor, LocalDate day) {
        return followed.filter(life -> isBindingUncertain(life, actor, day)).isPresent();
    }

    private static boolean isBindingUncertain(Followed life, ElementId actor, LocalDate day) {
        EnumSet<PactStatus> statuses = life.pact().at(day).statuses();
        if (!statuses.contains(PactStatus.IN_FORCE)) {
            return false;
        }
        Set<Optional<PartyStatus>> possible = life.possible(actor, day);
        boolean mayBind = possible.stream().anyMatch(PossibleLife::isBound);
        boolean surelyBinds = statuses.size() == 1 && possible.stream().allMatch(PossibleLife::isBound);
        return mayBind && !surelyBinds;
    }

    private static boolean isBound(Optional<PartyStatus> status) {
        return status.filter(PartyStatus::isBound).isPresent();
    }

    /** The dates that may make the status of the pact uncertain. */
    public List<PactReason> ofPact(LocalDate day) {
        LocalDate since = followed.map(life -> life.statusUncertainSince(day)).orElse(day);
        return dates.ofAll(day, since);
    }

    /** The dates that may make the status of an actor uncertain: its own, and all if that of the pact is uncertain too. */
    public List<PactReason> ofParty(ElementId actor, LocalDate day) {
        LocalDate since =
                followed.map(life -> life.partyUncertainSince(actor, day)).orElse(day);
        if (isStatusUncertain(day)) {
            LocalDate ofPact =
                    followed.map(life -> life.statusUncertainSince(day)).orElse(day);
            return dates.ofAll(day, PactCalendar.earlier(since, ofPact));
        }
        List<Effect> own =
                followed.map(life -> life.groups().concerning(actor, day)).orElse(List.of());
        return dates.of(own, day, since);
    }
}
