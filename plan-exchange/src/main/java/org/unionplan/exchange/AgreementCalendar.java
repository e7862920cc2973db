package org.unionplan.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.message.Messages;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * The expiries and reopeners of a register as a calendar (iCalendar, RFC 5545) that calendar programs open. Immutable
 * and thread-safe.
 *
 * <p>Each date is an event of whole days; one that is stated loosely lasts from its first to its last possible day and
 * says that it is loose. An event has the same identifier whenever it is written, so that a program that takes the
 * calendar again moves what has moved. What is settled is left out, and so is a date of which nothing tells on one side.
 */
public final class AgreementCalendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final LocalDate LAST_WITH_NEXT = LocalDate.of(9999, 12, 30);

    private final AgreementRegister register;
    private final LanguageTag language;
    private final Messages words;
    private final Predicate<DateRange> wanted;
    private final Map<ElementId, Actor> actors = new HashMap<>();

    private AgreementCalendar(AgreementRegister register, LanguageTag language, Predicate<DateRange> wanted) {
        this.register = register;
        this.language = language;
        this.words = Messages.of(language.toString());
        this.wanted = wanted;
        register.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
    }

    /** The calendar of that register, with headings in English. */
    public static AgreementCalendar of(AgreementRegister register) {
        return new AgreementCalendar(register, LanguageTag.of("en"), days -> true);
    }

    /**
     * The same with headings in that language.
     *
     * @param tag {@code en} or {@code fr}, or a more specific tag of either
     * @throws org.unionplan.message.UnionplanException if it is another one
     */
    public AgreementCalendar withLanguage(LanguageTag tag) {
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
        if (stamp.isBefore(FIRST) || stamp.isAfter(LAST)) {
            throw new IllegalArgumentException("a calendar is made in the years 0 to 9999, not at " + stamp);
        }
        String stamped = STAMP.format(stamp);
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//unionplan.org//Unionplan//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", register.getTitle().map(this::text).orElseGet(() -> say("calendar.name")));
        for (CollectiveAgreement agreement : register.getAgreements()) {
            if (agreement.getSettled().isEmpty() && agreement.getSuccessor().isEmpty()) {
                event(agreement, "expiry", agreement.getExpiry(), stamped, lines);
                event(agreement, "reopener", agreement.getReopener(), stamped, lines);
            }
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private void event(
            CollectiveAgreement agreement, String kind, Optional<Timeframe> date, String stamped, ContentLines lines) {
        Optional<DateRange> days = date.flatMap(Timeframe::span)
                .filter(wanted)
                .filter(range -> !range.getLast().isAfter(LAST_WITH_NEXT));
        if (days.isEmpty()) {
            return;
        }
        Timeframe stated = date.orElseThrow();
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid(agreement, kind))
                .line("DTSTAMP", stamped)
                .line("DTSTART;VALUE=DATE", day(days.get().getFirst()))
                // The end of an event is the day after its last.
                .line("DTEND;VALUE=DATE", day(days.get().getLast().plusDays(1)))
                .text("SUMMARY", say("calendar." + kind, "agreement", name(agreement)))
                .text("DESCRIPTION", description(agreement, stated));
        agreement.getSector().ifPresent(sector -> lines.text("CATEGORIES", sector.toString()));
        lines.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    /** The same for the same date of the same agreement of the same register, and for no other. */
    private String uid(CollectiveAgreement agreement, String kind) {
        String source = "unionplan/" + register.getId() + "/" + agreement.getId() + "/" + kind;
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private String description(CollectiveAgreement agreement, Timeframe stated) {
        List<String> parts = new ArrayList<>();
        actor(agreement.getEmployer()).ifPresent(name -> parts.add(say("calendar.employer", "employer", name)));
        actor(agreement.getUnion()).ifPresent(name -> parts.add(say("calendar.union", "union", name)));
        agreement
                .getSector()
                .map(Term::toString)
                .ifPresent(sector -> parts.add(say("calendar.sector", "sector", sector)));
        agreement
                .getEmployees()
                .ifPresent(count -> parts.add(say("calendar.employees", "employees", Figures.written(count))));
        if (!stated.isDay()) {
            parts.add(say("calendar.loose", "date", WrittenDate.written(stated)));
        }
        return String.join("\n", parts);
    }

    private String name(CollectiveAgreement agreement) {
        List<String> parties = new ArrayList<>();
        actor(agreement.getEmployer()).ifPresent(parties::add);
        actor(agreement.getUnion()).ifPresent(parties::add);
        return agreement
                .getTitle()
                .map(this::text)
                .orElseGet(() -> parties.isEmpty() ? agreement.getId().toString() : String.join(", ", parties));
    }

    private Optional<String> actor(Optional<ElementId> id) {
        return id.map(each -> Optional.ofNullable(actors.get(each))
                .map(actor -> text(actor.getName()))
                .orElse(each.toString()));
    }

    private String text(Text text) {
        return text.in(language);
    }

    private String say(String code, String... nameAndValue) {
        return words.format(code, nameAndValue.length == 0 ? Map.of() : Map.of(nameAndValue[0], nameAndValue[1]));
    }
}
