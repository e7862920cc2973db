package org.unionplan.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes events as a calendar (iCalendar, RFC 5545). */
final class CalendarText {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    static final LocalDate LAST_WITH_NEXT = LocalDate.of(9999, 12, 30);

    private final String name;
    private final @Nullable Period alarm;
    private final PublishedCalendar before;

    CalendarText(String name, @Nullable Period alarm, PublishedCalendar before) {
        this.name = name;
        this.alarm = alarm;
        this.before = before;
    }

    /**
     * Writes the calendar. A program that has the calendar of before moves what has moved and drops what is cancelled.
     *
     * @throws IllegalArgumentException if the stamp is not in the years 0 to 9999
     */
    String write(List<CalendarEvent> events, Instant stamp) {
        if (stamp.isBefore(FIRST) || stamp.isAfter(LAST)) {
            throw new IllegalArgumentException("a calendar is made in the years 0 to 9999, not at " + stamp);
        }
        String stamped = STAMP.format(stamp);
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//unionplan.org//Unionplan//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", name);
        Set<String> written = new HashSet<>();
        for (CalendarEvent event : events) {
            written.add(event.uid());
            event(event, stamped, lines);
        }
        boolean any = !events.isEmpty();
        for (var old : before.events().entrySet()) {
            if (!written.contains(old.getKey())) {
                cancelled(old.getKey(), old.getValue(), stamped, lines);
                any = true;
            }
        }
        if (!any) {
            timezone(lines);
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private void event(CalendarEvent event, String stamped, ContentLines lines) {
        ContentLines content = new ContentLines()
                .line("DTSTART;VALUE=DATE", day(event.first()))
                // The end of an event is the day after its last.
                .line("DTEND;VALUE=DATE", day(event.last().plusDays(1)))
                .text("SUMMARY", event.summary());
        if (!event.details().isEmpty()) {
            content.text("DESCRIPTION", String.join("\n", event.details()));
        }
        if (!event.category().isEmpty()) {
            content.text("CATEGORIES", event.category());
        }
        content.line("TRANSP", "TRANSPARENT");
        if (alarm != null) {
            content.line("BEGIN", "VALARM").line("ACTION", "DISPLAY").text("DESCRIPTION", event.summary());
            trigger(event, content);
            content.line("END", "VALARM");
        }
        String uid = event.uid();
        lines.line("BEGIN", "VEVENT").line("UID", uid).line("DTSTAMP", stamped);
        int sequence = sequence(uid, content.unfolded());
        if (sequence > 0) {
            lines.line("SEQUENCE", Integer.toString(sequence));
        }
        lines.append(content).line("END", "VEVENT");
    }

    /** Days and weeks before an event; months and years have no duration there, so that the moment is stated. */
    private void trigger(CalendarEvent event, ContentLines content) {
        Period ahead = alarm == null ? Period.ZERO : alarm;
        if (ahead.toTotalMonths() == 0) {
            content.line("TRIGGER", "-P" + ChronoUnit.DAYS.between(event.first().minus(ahead), event.first()) + "D");
        } else {
            content.line("TRIGGER;VALUE=DATE-TIME", day(event.first().minus(ahead)) + "T090000Z");
        }
    }

    private int sequence(String uid, List<String> content) {
        Optional<PublishedCalendar.Published> old = before.find(uid);
        if (old.isEmpty()) {
            return 0;
        }
        boolean same = old.get().content().equals(content);
        return same ? old.get().sequence() : old.get().sequence() + 1;
    }

    private static void cancelled(String uid, PublishedCalendar.Published old, String stamped, ContentLines lines) {
        int sequence = old.isCancelled() ? old.sequence() : old.sequence() + 1;
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid)
                .line("DTSTAMP", stamped)
                .line("SEQUENCE", Integer.toString(sequence))
                .line("STATUS", "CANCELLED");
        for (String line : withoutAlarm(old.content())) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("STATUS:")) {
                lines.line(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        lines.line("END", "VEVENT");
    }

    private static List<String> withoutAlarm(List<String> content) {
        List<String> rest = new ArrayList<>();
        boolean alarm = false;
        for (String line : content) {
            alarm |= line.equals("BEGIN:VALARM");
            if (!alarm) {
                rest.add(line);
            }
            alarm &= !line.equals("END:VALARM");
        }
        return rest;
    }

    /** A calendar has at least one component (RFC 5545, 3.6); one without events has a time zone. */
    private static void timezone(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE")
                .line("TZID", "UTC")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000")
                .line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
