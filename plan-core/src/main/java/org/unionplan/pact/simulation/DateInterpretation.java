package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;

/**
 * One way to interpret the imprecise dates of a pact. What counts is {@link #STRICT}: each date at its last possible day,
 * so that nothing is held to have happened before it surely had. The others show where that makes a difference.
 *
 * @param way how it departs from the strict interpretation
 * @param number the number of the one date that it is for
 * @param day the day which that date then means
 */
public record DateInterpretation(Way way, int number, LocalDate day) {

    /** The dates for which an interpretation departs from the strict one. */
    enum Way {
        STRICT,
        ONE_OTHER,
        ALL_EARLY
    }

    public static final DateInterpretation STRICT = new DateInterpretation(Way.STRICT, -1, PactCalendar.NEVER);
    public static final DateInterpretation ALL_EARLY = new DateInterpretation(Way.ALL_EARLY, -1, PactCalendar.NEVER);

    /**
     * Every other interpretation of a date that may give another answer: its first possible day, each day on which
     * something else happens and the day after, and never if it is doubtful. In between, it makes no difference which day
     * it is.
     */
    public static Set<DateInterpretation> others(PactDate date, NavigableSet<LocalDate> days) {
        Set<DateInterpretation> interpretations = new LinkedHashSet<>();
        if (!date.earliest().equals(date.latest())) {
            interpretations.add(at(date, date.earliest()));
            for (LocalDate day : days.subSet(date.earliest(), true, date.latest(), false)) {
                interpretations.add(at(date, day));
                if (PactCalendar.isDay(day) && day.plusDays(1).isBefore(date.latest())) {
                    interpretations.add(at(date, day.plusDays(1)));
                }
            }
        }
        if (date.isDoubtful()) {
            interpretations.add(at(date, PactCalendar.NEVER));
        }
        return interpretations;
    }

    private static DateInterpretation at(PactDate date, LocalDate day) {
        return new DateInterpretation(Way.ONE_OTHER, date.number(), day);
    }

    LocalDate day(PactDate date) {
        return switch (way) {
            case STRICT -> date.latest();
            case ALL_EARLY -> date.earliest();
            case ONE_OTHER -> date.number() == number ? day : date.latest();
        };
    }

    /** The day of an effect that never comes, for use as a method reference. */
    LocalDate never() {
        return PactCalendar.NEVER;
    }
}
