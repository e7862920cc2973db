package org.unionplan.pact.possible;

import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The least and greatest numbers of parties who may have done something by a day.
 *
 * @param least the least numbers
 * @param most the greatest
 */
record PartyRange(PartyCounts least, PartyCounts most) {

    static final PartyRange NONE = new PartyRange(PartyCounts.NONE, PartyCounts.NONE);

    /**
     * Numbers of parties.
     *
     * @param begun those that have signed or consented
     * @param contracting those that have consented to the whole and are still in
     * @param bindable those bound while the pact is in force
     * @param active those of them whose part is not suspended
     * @param suspended those of them whose part is suspended
     * @param failed those that failed to ratify for good
     * @param left the others
     * @param waiting those listed that have not consented
     * @param listedFailed those listed that failed to ratify for good
     * @param decrements the number of times that one of them was no longer bindable
     */
    record PartyCounts(
            int begun,
            int contracting,
            int bindable,
            int active,
            int suspended,
            int failed,
            int left,
            int waiting,
            int listedFailed,
            int decrements) {

        static final PartyCounts NONE = new PartyCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        private PartyCounts combine(PartyCounts other, IntBinaryOperator how) {
            return new PartyCounts(
                    how.applyAsInt(begun, other.begun),
                    how.applyAsInt(contracting, other.contracting),
                    how.applyAsInt(bindable, other.bindable),
                    how.applyAsInt(active, other.active),
                    how.applyAsInt(suspended, other.suspended),
                    how.applyAsInt(failed, other.failed),
                    how.applyAsInt(left, other.left),
                    how.applyAsInt(waiting, other.waiting),
                    how.applyAsInt(listedFailed, other.listedFailed),
                    how.applyAsInt(decrements, other.decrements));
        }
    }

    PartyRange plus(PartyRange other) {
        return new PartyRange(least.combine(other.least, Integer::sum), most.combine(other.most, Integer::sum));
    }

    PartyRange minus(PartyRange other) {
        return new PartyRange(
                least.combine(other.least, (one, less) -> one - less),
                most.combine(other.most, (one, less) -> one - less));
    }

    /** Either of two. */
    PartyRange or(PartyRange other) {
        return new PartyRange(least.combine(other.least, Math::min), most.combine(other.most, Math::max));
    }

    /** Any state of that many parties. */
    static PartyRange any(int parties, int listed) {
        return new PartyRange(
                PartyCounts.NONE,
                new PartyCounts(
                        parties, parties, parties, parties, parties, parties, parties, listed, listed, parties << 8));
    }

    /** A notice that does not say when it takes effect leaves open whether a party is still in. */
    static PartyRange of(PossibleSeats seats) {
        return new PartyRange(counts(seats, false), counts(seats, true));
    }

    private static PartyCounts counts(PossibleSeats seats, boolean most) {
        return new PartyCounts(
                sum(seats, place -> place.seat().hasBegun()),
                sum(seats, place -> place.seat().isContracting() && (most || isSure(place))),
                sum(seats, place -> place.seat().isBindable() && (most || isSure(place))),
                sum(seats, place -> place.isActive() && (most || isSure(place))),
                sum(
                        seats,
                        place -> place.seat().isBindable()
                                && !place.suspensions().isEmpty()
                                && (most || isSure(place))),
                sum(seats, place -> place.seat().failed()),
                sum(seats, place -> !place.seat().failed()),
                sum(
                        seats,
                        place -> place.seat().listed() && !(place.seat().isContracting() && (!most || isSure(place)))),
                sum(seats, place -> place.seat().listed() && place.seat().failed()),
                seats.decrements() + (most ? sum(seats, place -> !isSure(place)) : 0));
    }

    private static boolean isSure(PossibleSeats.SeatPlace place) {
        return place.withoutDay().isEmpty();
    }

    private static int sum(PossibleSeats seats, Predicate<PossibleSeats.SeatPlace> counts) {
        ToIntFunction<PossibleSeats.SeatPlace> one = place -> !place.gone() && counts.test(place) ? 1 : 0;
        return seats.places().values().stream().mapToInt(one).sum();
    }
}
