package org.unionplan.pact.simulation;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** Numbers the dates of a pact as its effects are derived. */
final class PactDates {

    private final List<PactDate> dates = new ArrayList<>();

    /** A date that is some day within the timeframe. */
    PactDate within(Timeframe time, Pointer place) {
        return add(DateBounds.within(time), place, time.toString());
    }

    /** A date that is the first day of the timeframe. */
    PactDate start(Timeframe time, Pointer place) {
        return add(DateBounds.start(time), place, time.toString());
    }

    /** A date that is the last day of the timeframe. */
    PactDate end(Timeframe time, Pointer place) {
        return add(DateBounds.end(time), place, time.toString());
    }

    /** A date that the pact does not state. */
    PactDate unknown(Pointer place) {
        return add(DateBounds.UNKNOWN, place, "no date");
    }

    private PactDate add(DateBounds bounds, Pointer place, String written) {
        PactDate date = new PactDate(dates.size(), bounds, place, written);
        dates.add(date);
        return date;
    }

    int size() {
        return dates.size();
    }

    /** The dates with numbers from the first, inclusive, to the last, exclusive. */
    List<PactDate> range(int first, int last) {
        return List.copyOf(dates.subList(first, last));
    }
}
