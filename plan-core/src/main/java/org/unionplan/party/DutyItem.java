package org.unionplan.party;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.value.DateRange;
import org.unionplan.value.ElementId;

/**
 * One report, review or meeting that one bearer owes at one time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param duty the duty it comes from
 * @param bearer who owes it
 * @param period when it is to be done, due on its last day; a single day for what is due on one
 * @param status how it stands
 * @param fulfilment what says that it was done; present for what is done alone
 * @param late whether it was done after it was due
 */
public record DutyItem(
        Duty duty,
        ElementId bearer,
        DateRange period,
        DutyStatus status,
        Optional<Fulfilment> fulfilment,
        boolean late) {

    /** The last day on which it is in time. */
    public LocalDate due() {
        return period.getLast();
    }
}
