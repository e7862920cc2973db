package org.unionplan.pact.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** Numbers the dates of a pact as its effects are derived. */
final class PactDates {

    private final List<PactDate> dates = new ArrayList<>();

    /** A date that is some day within the timeframe. */
    PactDate within(Timeframe time, Pointer place) {
        return add(DateBounds.within(time), place, Optional.of(time));
    }

    /** The day on which a timeframe begins, where that is the date of an event. */
    PactDate start(Timeframe time, Pointer place) {
        return add(DateBounds.start(time), place, Optional.of(time));
    }

    /** The day on which a timeframe ends, where that is the date of an event. */
    PactDate end(Timeframe time, Pointer place) {
        return add(DateBounds.end(time), place, Optional.of(time));
    }

    /** The first day of a period. */
    PactDate firstOf(Timeframe period, Pointer place) {
        return add(DateBounds.firstOf(period), place, Optional.of(period));
    }

    /** The last day of a period. */
    PactDate lastOf(Timeframe period, Pointer place) {
        return add(DateBounds.lastOf(period), place, Optional.of(period));
    }

    /** A date that the pact does not state. */
    PactDate unknown(Pointer place) {
        return add(DateBounds.UNKNOWN, place, Optional.empty());
    }

    private PactDate add(DateBounds bounds, Pointer place, Optional<Timeframe> stated) {
        PactDate date = new PactDate(dates.size(), bounds, place, stated);
        dates.add(date);
        return date;
    }
}
