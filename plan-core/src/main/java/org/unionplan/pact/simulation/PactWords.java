package org.unionplan.pact.simulation;

import java.time.LocalDate;

/** Words for the days in reasons. */
final class PactWords {

    private PactWords() {}

    static String day(LocalDate date) {
        return PactCalendar.isDay(date) ? date.toString() : "a day not known";
    }

    static String on(LocalDate date) {
        return " on " + day(date);
    }

    static String from(LocalDate date) {
        return " from " + day(date);
    }
}
