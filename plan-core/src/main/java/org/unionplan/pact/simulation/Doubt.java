package org.unionplan.pact.simulation;

import java.time.LocalDate;
import org.unionplan.pact.PactReason;

/**
 * An imprecise date and the days on which another interpretation of it gives another answer.
 *
 * @param reason the date
 * @param days true for those days
 */
record Doubt(PactReason reason, Segments<Boolean> days) {

    boolean isOn(LocalDate day) {
        return days.at(day);
    }
}
