package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.value.ElementId;

/**
 * The whole course of a pact under one reading of its dates.
 *
 * @param pact how the pact stands when
 * @param parties how each stands that ever has a part in it
 */
public record Timeline(Segments<PactPoint> pact, Map<ElementId, Segments<PartyPoint>> parties) {

    /**
     * How the pact stands for a run of days.
     *
     * @param status how far it has come
     * @param since the first day of that status
     * @param clock how long it runs, as far as is known then
     * @param reasons what that rests on
     */
    public record PactPoint(PactStatus status, LocalDate since, TermClock clock, List<PactReason> reasons) {}

    /**
     * How an actor stands for a run of days.
     *
     * @param status what it is to the pact; absent before it has any part in it
     * @param suspended whether its own part is suspended
     * @param binding whether the pact binds it: it is bound, and neither it nor the pact is suspended
     * @param since the first day of that status
     * @param reasons what that rests on
     */
    public record PartyPoint(
            Optional<PartyStatus> status,
            boolean suspended,
            boolean binding,
            LocalDate since,
            List<PactReason> reasons) {

        public static final PartyPoint NONE =
                new PartyPoint(Optional.empty(), false, false, DateBounds.ALWAYS, List.of());

        PartyPoint since(LocalDate day) {
            return new PartyPoint(status, suspended, binding, day, reasons);
        }

        public boolean looksLike(PartyPoint other) {
            return status.equals(other.status) && suspended == other.suspended;
        }
    }
}
