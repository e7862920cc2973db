package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * So many times in every period of the calendar; each occurrence is the whole period, since any day of it will do.
 *
 * @param stated the number of times as stated; 0 for a plain "once in every"
 * @param owed how many times something is due: 0 where the number is only a limit
 * @param calendarPeriod the period in which they are counted
 */
record CalendarCadence(int stated, int owed, CalendarPeriod calendarPeriod) implements Cadence {

    @Override
    public long indexFrom(LocalDate day) {
        return calendarPeriod.ordinalOf(day) * owed;
    }

    @Override
    public DateRange at(long index) {
        return calendarPeriod.window(Math.floorDiv(index, owed));
    }

    @Override
    public Optional<Period> period() {
        return Optional.of(calendarPeriod.length());
    }

    @Override
    public OptionalInt times() {
        return stated == 0 ? OptionalInt.empty() : OptionalInt.of(stated);
    }
}
