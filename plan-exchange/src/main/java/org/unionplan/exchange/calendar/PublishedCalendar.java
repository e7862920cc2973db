package org.unionplan.exchange.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a calendar that was written before, by their identifiers, so that the next one can say what changed. */
final class PublishedCalendar {

    static final PublishedCalendar NONE = new PublishedCalendar();

    private final Map<String, Published> events = new LinkedHashMap<>();

    /**
     * An event as it was written.
     *
     * @param sequence how often it was changed
     * @param content its lines without identifier, stamp and sequence
     */
    record Published(int sequence, List<String> content) {

        boolean isCancelled() {
            return content.contains("STATUS:CANCELLED");
        }
    }

    private PublishedCalendar() {}

    /** Reads a calendar; what is no event is passed over. */
    static PublishedCalendar of(String calendar) {
        PublishedCalendar published = new PublishedCalendar();
        String plain = calendar.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
        Optional<String> uid = Optional.empty();
        List<String> content = new ArrayList<>();
        int sequence = 0;
        int depth = 0;
        for (String line : plain.lines().toList()) {
            if (line.equals("BEGIN:VEVENT")) {
                depth = 1;
                uid = Optional.empty();
                content = new ArrayList<>();
                sequence = 0;
            } else if (line.equals("END:VEVENT")) {
                depth = 0;
                List<String> lines = List.copyOf(content);
                int times = sequence;
                uid.ifPresent(id -> published.events.put(id, new Published(times, lines)));
            } else if (depth > 0 && line.startsWith("UID:")) {
                uid = Optional.of(line.substring(4));
            } else if (depth > 0 && line.startsWith("SEQUENCE:")) {
                sequence = number(line.substring(9));
            } else if (depth > 0 && !line.startsWith("DTSTAMP:")) {
                content.add(line);
            }
        }
        return published;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    Optional<Published> find(String uid) {
        return Optional.ofNullable(events.get(uid));
    }

    Map<String, Published> events() {
        return events;
    }
}
