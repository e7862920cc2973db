package org.unionplan.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;

class AgreementCalendarTest {

    private static final Instant STAMP = Instant.parse("2026-11-01T12:30:00Z");

    private static final String HOSTILE =
            "H\u00f4pital; \"A\\B\", \u0007 END:VCALENDAR\r\nBEGIN:VEVENT \ud83d\ude00" + "\u00e9".repeat(120);

    private static final AgreementRegister REGISTER = AgreementRegister.builder()
            .id("ours")
            .title("Ours")
            .addAgreement(CollectiveAgreement.builder()
                    .id("inside")
                    .employer("city")
                    .union("local-1")
                    .sector("municipal")
                    .employees(Quantity.parse("about 260"))
                    .expiry("2027-03-31")
                    .reopener("2026-04")
                    .build())
            .addAgreement(CollectiveAgreement.builder()
                    .id("hostile")
                    .title(HOSTILE)
                    .expiry("2027-12-31")
                    .build())
            .addAgreement(CollectiveAgreement.builder()
                    .id("settled")
                    .expiry("2026-01-31")
                    .settled("2026-02-01")
                    .build())
            .addAgreement(
                    CollectiveAgreement.builder().id("open").expiry("2027/..").build())
            .addActor(Actor.builder().id("city").name("City of Ashford").build())
            .build();

    private static List<VEvent> events(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void hasAnEventOfWholeDaysForEachDateThatIsOpen() throws Exception {
        List<VEvent> events = events(AgreementCalendar.of(REGISTER).write(STAMP));

        assertThat(events)
                .extracting(event -> value(event, "DTSTART") + " " + value(event, "DTEND"))
                // A day lasts until the next; a month from its first day until the first day of the next.
                .containsExactly("20270331 20270401", "20260401 20260501", "20271231 20280101");
        assertThat(value(events.get(0), "SUMMARY")).isEqualTo("Expires: City of Ashford, local-1");
        assertThat(value(events.get(0), "DESCRIPTION"))
                .isEqualTo("Employer: City of Ashford\nUnion: local-1\nSector: municipal\nEmployees: about 260");
        assertThat(value(events.get(1), "SUMMARY")).isEqualTo("May be reopened: City of Ashford, local-1");
        assertThat(value(events.get(1), "DESCRIPTION")).endsWith("\nThe date is stated loosely: 2026-04.");
        assertThat(events)
                .allSatisfy(event -> assertThat(value(event, "DTSTAMP")).isEqualTo("20261101T123000Z"));
    }

    @Test
    void keepsTextFromBeingTakenForAnythingElse() throws Exception {
        VEvent event = events(AgreementCalendar.of(REGISTER).write(STAMP)).get(2);

        assertThat(value(event, "SUMMARY"))
                .isEqualTo("Expires: " + HOSTILE.replace("\r\n", "\n").replace('\u0007', '\ufffd'));
    }

    @Test
    void foldsLinesWithoutCuttingCharacters() {
        String text = AgreementCalendar.of(REGISTER).write(STAMP);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\ufffd\ufffd");
        }
    }

    @Test
    void hasEnglishHeadingsInALanguageWithoutSentences() throws Exception {
        List<VEvent> events = events(AgreementCalendar.of(REGISTER)
                .withLanguage(LanguageTag.of("es"))
                .write(STAMP));

        assertThat(value(events.get(0), "SUMMARY")).startsWith("Expires: ");
    }

    @Test
    void callsAnEventTheSameWheneverItIsWritten() throws Exception {
        List<VEvent> once = events(AgreementCalendar.of(REGISTER).write(STAMP));
        List<VEvent> later = events(AgreementCalendar.of(REGISTER.withAgreements(
                        REGISTER.getAgreements().get(1),
                        REGISTER.getAgreements().get(0)))
                .withLanguage(LanguageTag.of("fr"))
                .write(STAMP.plusSeconds(60)));

        assertThat(later)
                .extracting(event -> value(event, "UID"))
                .containsExactly(value(once.get(2), "UID"), value(once.get(0), "UID"), value(once.get(1), "UID"))
                .doesNotHaveDuplicates();
        assertThat(value(later.get(1), "SUMMARY")).isEqualTo("\u00c9ch\u00e9ance\u00a0: City of Ashford, local-1");
    }

    @Test
    void canBeOfAWindow() throws Exception {
        AgreementCalendar calendar = AgreementCalendar.of(REGISTER);

        assertThat(events(calendar.between(LocalDate.of(2026, 4, 30), LocalDate.of(2027, 3, 30))
                        .write(STAMP)))
                .hasSize(1);
        assertThat(events(calendar.between(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 3, 31))
                        .write(STAMP)))
                .hasSize(1);
    }

    @Test
    void ofTwoHundredAgreementsIsReadByAnother() throws Exception {
        AgreementRegister register = SeededRegisters.of(200, 7);
        long dates = register.getAgreements().stream()
                .filter(agreement -> agreement.getSettled().isEmpty())
                .mapToInt(agreement -> (agreement.getExpiry().isPresent() ? 1 : 0)
                        + (agreement.getReopener().isPresent() ? 1 : 0))
                .sum();

        assertThat(events(AgreementCalendar.of(register).write(STAMP))).hasSize((int) dates);
    }

    @Test
    void takesNoYearThatTheFormatCannotSay() {
        AgreementCalendar calendar = AgreementCalendar.of(REGISTER);

        assertThatThrownBy(() -> calendar.write(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
    }
}
