package org.unionplan.pact.simulation;

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
public record DateInterpretation(Way way, int number, LocalDate day) {

    /** How a reading departs from the strict one. */
    enum Way {
        STRICT,
        ONE_OTHER,
        ALL_EARLY
    }

    public static final DateInterpretation STRICT = new DateInterpretation(Way.STRICT, -1, DateBounds.NEVER);
    public static final DateInterpretation ALL_EARLY = new DateInterpretation(Way.ALL_EARLY, -1, DateBounds.NEVER);

    /**
     * Every other reading of a moment that may give another answer: at its first possible day, on and right after each
     * day on which something else happens, and not at all if it is doubtful. In between, it makes no difference which
     * day it is.
     */
    public static Set<DateInterpretation> others(DateBounds moment, NavigableSet<LocalDate> days) {
        Set<DateInterpretation> readings = new LinkedHashSet<>();
        if (!moment.earliest().equals(moment.latest())) {
            readings.add(at(moment, moment.earliest()));
            for (LocalDate day : days.subSet(moment.earliest(), true, moment.latest(), false)) {
                readings.add(at(moment, day));
                if (DateBounds.isDay(day) && day.plusDays(1).isBefore(moment.latest())) {
                    readings.add(at(moment, day.plusDays(1)));
                }
            }
        }
        if (moment.doubtful()) {
            readings.add(at(moment, DateBounds.NEVER));
        }
        return readings;
    }

    private static DateInterpretation at(DateBounds moment, LocalDate day) {
        return new DateInterpretation(Way.ONE_OTHER, moment.number(), day);
    }

    LocalDate day(DateBounds moment) {
        return switch (way) {
            case STRICT -> moment.latest();
            case ALL_EARLY -> moment.earliest();
            case ONE_OTHER -> moment.number() == number ? day : moment.latest();
        };
    }

    /** The day of what no reading ever brings about. */
    LocalDate never() {
        return DateBounds.NEVER;
    }
}
