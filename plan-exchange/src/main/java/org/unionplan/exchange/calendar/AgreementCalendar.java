package org.unionplan.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.message.Messages;
import org.unionplan.time.DateRange;
import org.unionplan.value.LanguageTag;

/**
 * The expiries and reopeners of a register as a calendar (iCalendar, RFC 5545) that calendar programs open. Immutable
 * and thread-safe.
 *
 * <p>Each date is an event of whole days; one that is stated loosely lasts from its first to its last possible day and
 * says that it is loose. An event has the same identifier whenever it is written, so that a program that takes the
 * calendar again moves what has moved. Settled agreements are left out, and so are dates that are unknown on one side.
 */
public final class AgreementCalendar {

    private final AgreementRegister register;
    private final LanguageTag language;
    private final Predicate<DateRange> wanted;

    private AgreementCalendar(AgreementRegister register, LanguageTag language, Predicate<DateRange> wanted) {
        this.register = register;
        this.language = language;
        this.wanted = wanted;
    }

    /** The calendar of that register, with headings in English. */
    public static AgreementCalendar of(AgreementRegister register) {
        return new AgreementCalendar(register, LanguageTag.of("en"), days -> true);
    }

    /**
     * The same with texts of the register in that language where it has them, and headings in it if it is English or
     * French.
     */
    public AgreementCalendar withLanguage(LanguageTag tag) {
        Objects.requireNonNull(tag, "tag");

        return new AgreementCalendar(register, tag, wanted);
    }

    /** The same with only what may fall from one day to another, both inclusive. */
    public AgreementCalendar between(LocalDate from, LocalDate to) {
        DateRange asked = DateRange.of(from, to);
        return new AgreementCalendar(register, language, asked::overlaps);
    }

    /**
     * Writes it.
     *
     * @param stamp when it was made, which every event must say; the library reads no clock
     * @throws IllegalArgumentException if the stamp is not in the years 0 to 9999
     */
    public String write(Instant stamp) {
        Messages words = Messages.preferring(List.of(language.toString()));
        AgreementRegister open = register.withAgreements(register.getAgreements().stream()
                .map(agreement -> agreement.withNoticeFrom(Optional.empty()))
                .toList());
        List<CalendarEvent> events = new CalendarDates(
                        open.withDuties(), language, words, null, LocalDate.MAX, new CsvFindings())
                .events().stream()
                        .filter(event -> wanted.test(DateRange.of(event.first(), event.last())))
                        .toList();
        String name = register.getTitle()
                .map(title -> title.in(language))
                .orElseGet(() -> words.format("calendar.name", Map.of()));
        return new CalendarText(name, null, PublishedCalendar.NONE).write(events, stamp);
    }
}
