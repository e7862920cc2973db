package org.unionplan.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a pact stands on a day, and why.
 *
 * <p>Nothing in it depends on what happened after that day. Immutable and thread-safe.
 *
 * @param status how far it has come
 * @param since the first day of that status; absent if it was so from the beginning
 * @param termEnd the last day of the term that runs, inclusive, as far as it was known that day; absent if it has none
 *     or is over
 * @param uncertain whether another reading of an imprecise date gives another status
 * @param reasons the events and clauses it rests on
 */
public record PactStanding(
        PactStatus status,
        Optional<LocalDate> since,
        Optional<LocalDate> termEnd,
        boolean uncertain,
        List<Reason> reasons) {

    /** Whether it binds its parties that day. */
    public boolean isInForce() {
        return status == PactStatus.IN_FORCE;
    }
}
