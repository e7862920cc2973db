package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** Numbers the dates of a pact as its effects are derived, and gives those of a reading the day that it takes them to mean. */
final class PactDates {

    private final Map<Integer, LocalDate> reading;
    private int count;

    PactDates(Map<Integer, LocalDate> reading) {
        this.reading = reading;
    }

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
        int number = count++;
        LocalDate day = reading.get(number);
        return new PactDate(number, day == null ? bounds : new DateBounds(day, day, false), place, stated);
    }
}
