package org.unionplan.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.message.Messages;
import org.unionplan.value.LanguageTag;

/**
 * The dates of documents as one calendar (iCalendar, RFC 5545): expiries, reopeners and notice days of agreements, duties,
 * due days of targets and elements of plans, ends and notice days of pacts. Immutable and thread-safe.
 *
 * <p>Each date is an event of whole days; an imprecise one lasts from its first to its last possible day and is marked as such. An event
 * has the same identifier whenever it is written. What has no days on a calendar is left out, with a finding.
 */
public final class DocumentCalendar {

    private static final int YEARS = 5;

    private final List<Document> documents;
    private final LanguageTag language;
    private final @Nullable Period alarm;
    private final @Nullable Period notice;
    private final @Nullable LocalDate until;
    private final PublishedCalendar before;

    private DocumentCalendar(
            List<Document> documents,
            LanguageTag language,
            @Nullable Period alarm,
            @Nullable Period notice,
            @Nullable LocalDate until,
            PublishedCalendar before) {
        this.documents = documents;
        this.language = language;
        this.alarm = alarm;
        this.notice = notice;
        this.until = until;
        this.before = before;
    }

    /** Returns the calendar of those documents, in English and without alarms. */
    public static DocumentCalendar of(List<? extends Document> documents) {
        return new DocumentCalendar(
                List.copyOf(documents), LanguageTag.of("en"), null, null, null, PublishedCalendar.NONE);
    }

    /**
     * Returns the same with texts of the documents in that language where they have them, and headings in it if it is
     * English or French.
     */
    public DocumentCalendar withLanguage(LanguageTag tag) {
        Objects.requireNonNull(tag, "tag");

        return new DocumentCalendar(documents, tag, alarm, notice, until, before);
    }

    /** Returns the same with an alarm this long before each event. */
    public DocumentCalendar withAlarm(Period ahead) {
        return new DocumentCalendar(documents, language, ahead, notice, until, before);
    }

    /** Returns the same with a notice day this long before the expiry of each agreement that states none. */
    public DocumentCalendar withNotice(Period ahead) {
        return new DocumentCalendar(documents, language, alarm, ahead, until, before);
    }

    /**
     * Returns the same with the days for notice of pacts that renew themselves up to that day; by default, up to five years
     * after the stamp.
     */
    public DocumentCalendar until(LocalDate day) {
        return new DocumentCalendar(documents, language, alarm, notice, Objects.requireNonNull(day, "day"), before);
    }

    /** Returns the same as the successor of a calendar: what changed has a higher sequence, what is gone is cancelled. */
    public DocumentCalendar since(String calendar) {
        return new DocumentCalendar(documents, language, alarm, notice, until, PublishedCalendar.of(calendar));
    }

    /**
     * Writes the calendar.
     *
     * @param stamp when it was made, which every event must say; the library reads no clock
     * @throws IllegalArgumentException if the stamp is not in the years 0 to 9999
     */
    public CalendarExport write(Instant stamp) {
        Messages words = Messages.preferring(List.of(language.toString()));
        CsvFindings leftOut = new CsvFindings();
        LocalDate horizon =
                until == null ? LocalDate.ofInstant(stamp, ZoneOffset.UTC).plusYears(YEARS) : until;
        List<CalendarEvent> events = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Document document : documents) {
            CalendarDates dates = new CalendarDates(document, language, words, notice, horizon, leftOut);
            for (CalendarEvent event : dates.events()) {
                boolean free = keys.add(event.key());
                CalendarEvent own = free ? event : event.within(document.getId().toString());
                if (free || keys.add(own.key())) {
                    events.add(own);
                }
            }
        }
        String name = documents.size() == 1
                ? documents
                        .get(0)
                        .getTitle()
                        .map(title -> title.in(language))
                        .orElseGet(() -> words.format("calendar.name", java.util.Map.of()))
                : words.format("calendar.name", java.util.Map.of());
        String text = new CalendarText(name, alarm, before).write(events, stamp);
        return new CalendarExport(text, events.size(), leftOut.report());
    }
}
