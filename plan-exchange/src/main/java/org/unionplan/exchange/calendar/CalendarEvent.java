package org.unionplan.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionplan.time.DateRange;

/**
 * An event of whole days.
 *
 * @param key what makes it the same event whenever it is written
 * @param first its first day
 * @param last its last day
 * @param summary its title
 * @param details the lines of its description
 * @param category a word for its kind
 */
record CalendarEvent(
        String key, LocalDate first, LocalDate last, String summary, List<String> details, String category) {

    static CalendarEvent of(String key, DateRange days, String summary, List<String> details, String category) {
        return new CalendarEvent(key, days.getFirst(), days.getLast(), summary, List.copyOf(details), category);
    }

    /** Returns an identifier that depends on nothing but the key. */
    String uid() {
        return UUID.nameUUIDFromBytes(("unionplan/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Returns the same event for another document that has one with this key. */
    CalendarEvent within(String document) {
        return new CalendarEvent(document + "/" + key, first, last, summary, details, category);
    }
}
