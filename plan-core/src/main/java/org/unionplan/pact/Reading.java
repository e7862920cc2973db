package org.unionplan.pact;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;

/**
 * One way to read the imprecise dates of a pact. What counts is {@link #STRICT}: each at its last possible day, so that
 * nothing is held to have happened before it surely had. The others tell where that matters.
 *
 * @param way how it departs from the strict reading
 * @param number for which moment, where it is for one
 * @param day the day it then is
 */
record Reading(Way way, int number, LocalDate day) {

    /** How a reading departs from the strict one. */
    enum Way {
        STRICT,
        ONE_OTHER,
        ALL_EARLY
    }

    static final Reading STRICT = new Reading(Way.STRICT, -1, Moment.NEVER);
    static final Reading ALL_EARLY = new Reading(Way.ALL_EARLY, -1, Moment.NEVER);

    /**
     * Every other reading of a moment that may give another answer: at its first possible day, on and right after each
     * day on which something else happens, and not at all if it is doubtful. In between, it makes no difference which
     * day it is.
     */
    static Set<Reading> others(Moment moment, NavigableSet<LocalDate> days) {
        Set<Reading> readings = new LinkedHashSet<>();
        if (!moment.earliest().equals(moment.latest())) {
            readings.add(at(moment, moment.earliest()));
            for (LocalDate day : days.subSet(moment.earliest(), true, moment.latest(), false)) {
                readings.add(at(moment, day));
                if (Moment.isDay(day) && day.plusDays(1).isBefore(moment.latest())) {
                    readings.add(at(moment, day.plusDays(1)));
                }
            }
        }
        if (moment.doubtful()) {
            readings.add(at(moment, Moment.NEVER));
        }
        return readings;
    }

    private static Reading at(Moment moment, LocalDate day) {
        return new Reading(Way.ONE_OTHER, moment.number(), day);
    }

    LocalDate day(Moment moment) {
        return switch (way) {
            case STRICT -> moment.latest();
            case ALL_EARLY -> moment.earliest();
            case ONE_OTHER -> moment.number() == number ? day : moment.latest();
        };
    }

    /** The day of what no reading ever brings about. */
    LocalDate never() {
        return Moment.NEVER;
    }
}
