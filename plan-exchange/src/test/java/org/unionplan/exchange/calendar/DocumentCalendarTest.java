package org.unionplan.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Target;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Renewal;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** Calendars of documents of every kind, read back by another. */
class DocumentCalendarTest {

    private static final Instant STAMP = Instant.parse("2026-11-01T12:30:00Z");

    private static Calendar calendar(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        return calendar;
    }

    private static List<VEvent> events(String text) throws Exception {
        return calendar(text).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("-");
    }

    private static List<String> told(String text) throws Exception {
        return events(text).stream()
                .map(event -> value(event, "DTSTART") + " " + value(event, "SUMMARY"))
                .toList();
    }

    private static AgreementRegister register(CollectiveAgreement... agreements) {
        return AgreementRegister.builder().id("r").addAgreements(agreements).build();
    }

    private static CollectiveAgreement agreement(String id, String expiry) {
        return CollectiveAgreement.builder().id(id).expiry(expiry).build();
    }

    private static CalendarExport write(Document... documents) {
        return DocumentCalendar.of(List.of(documents)).write(STAMP);
    }

    @Test
    void ofAPlanHasDueDaysTargetsAndDuties() throws Exception {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .title("Our plan")
                .term("2027/2028")
                .addCornerstone(Cornerstone.builder()
                        .id("grow")
                        .name("Grow")
                        .timeframe("2027-06")
                        .build())
                .addMetric(Metric.builder()
                        .id("members")
                        .name("Members")
                        .addTarget(Target.builder()
                                .value(Quantity.of(500))
                                .due("2028-12-31")
                                .build())
                        .build())
                .addDuty(Duty.builder()
                        .kind("report")
                        .what("Report to members")
                        .recurrence("R/P1Y")
                        .build())
                .build();

        assertThat(told(write(plan).getText()))
                .containsExactlyInAnyOrder(
                        "20270630 Due: Grow",
                        "20281231 Target due: Members",
                        "20271231 Duty: Report to members",
                        "20281231 Duty: Report to members");
    }

    @Test
    void ofAPactHasItsEndAndTheLastDayForNotice() throws Exception {
        Pact pact = Pact.builder()
                .id("p")
                .title("No-raid pact")
                .term("2027-01-01/2027-12-31")
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofYears(1))
                        .notice(Period.ofMonths(3))
                        .build())
                .build();

        // Three months before 31 December is 30 September.
        assertThat(told(write(pact).getText()))
                .containsExactly("20271231 Ends: No-raid pact", "20270930 Last day for notice: No-raid pact");
    }

    /** In force from 2025, renewed each year: notice by 30 September of each year, until the horizon or the end. */
    @Test
    void aPactThatRenewsItselfHasANoticeDayInEachTerm() throws Exception {
        Pact pact = Pact.builder()
                .id("p")
                .title("Pact")
                .term("2025-01-01/2025-12-31")
                .addParty(party -> party.actor("a"))
                .addParty(party -> party.actor("b"))
                .addActor(actor -> actor.id("a").name("A"))
                .addActor(actor -> actor.id("b").name("B"))
                .addSignature(signature -> signature.party("a").date("2024-12-01"))
                .addSignature(signature -> signature.party("b").date("2024-12-01"))
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofYears(1))
                        .notice(Period.ofMonths(3))
                        .build())
                .build();
        DocumentCalendar calendar = DocumentCalendar.of(List.of(pact));

        assertThat(told(calendar.until(LocalDate.of(2028, 9, 29)).write(STAMP).getText()))
                .containsExactly(
                        "20251231 Ends: Pact",
                        "20250930 Last day for notice: Pact",
                        "20260930 Last day for notice: Pact",
                        "20270930 Last day for notice: Pact");
        // Five years after the stamp, 2026-11-01, are until 2031-11-01.
        assertThat(told(calendar.write(STAMP).getText())).hasSize(8).contains("20310930 Last day for notice: Pact");
        CalendarExport endless = calendar.until(LocalDate.of(9998, 1, 1)).write(STAMP);
        assertThat(endless.getEvents()).isEqualTo(202);
        assertThat(endless.getReport().getFindings())
                .extracting(Finding::getCode)
                .containsExactly("calendar.left.turns");

        Pact ended = pact.withEvents(PactEvent.builder()
                .kind(PactEvent.Kind.TERMINATED)
                .date("2026-06-30")
                .build());
        assertThat(told(DocumentCalendar.of(List.of(ended)).write(STAMP).getText()))
                .doesNotContain("20270930 Last day for notice: Pact");
    }

    @Test
    void noticeDaysAreStatedOrCalculated() throws Exception {
        AgreementRegister register = register(
                agreement("a", "2027-12-31").withNoticeFrom(org.unionplan.time.Timeframe.parse("2027-10-01")),
                agreement("b", "2027-06-30"));

        String text = DocumentCalendar.of(List.of(register))
                .withNotice(Period.ofMonths(4))
                .write(STAMP)
                .getText();

        assertThat(told(text))
                .contains("20271001 Notice to bargain: a", "20270228 Notice to bargain: b")
                .hasSize(4);
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        AgreementRegister register = register(
                agreement("a", "2027-12-31"),
                CollectiveAgreement.builder()
                        .id("b")
                        .expiry(org.unionplan.time.Timeframe.ofWords("sometime in 2027"))
                        .build(),
                agreement("c", "2027/.."),
                agreement("d", "9999-12-31"),
                CollectiveAgreement.builder()
                        .id("e")
                        .expiry("2026-01-31")
                        .settled("2026-02-01")
                        .build());

        CalendarExport export = write(register);

        assertThat(export.getEvents()).isOne();
        assertThat(export.getReport().getFindings())
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(
                        "calendar.left.loose /agreements/1/expiry",
                        "calendar.left.loose /agreements/2/expiry",
                        "calendar.left.loose /agreements/3/expiry",
                        "calendar.left.settled /agreements/4");
    }

    @Test
    void withoutEventsItHasAComponentAllTheSame() throws Exception {
        assertThat(calendar(write(register()).getText()).getComponents()).hasSize(1);
        assertThat(calendar(AgreementCalendar.of(register()).write(STAMP)).getComponents())
                .hasSize(1);
    }

    @Test
    void alarmsAreBeforeTheEvent() throws Exception {
        DocumentCalendar calendar = DocumentCalendar.of(List.of(register(agreement("a", "2027-12-31"))));

        assertThat(calendar.withAlarm(Period.ofDays(30)).write(STAMP).getText()).contains("TRIGGER:-P30D\r\n");
        String months = calendar.withAlarm(Period.ofMonths(3)).write(STAMP).getText();
        assertThat(months).contains("TRIGGER;VALUE=DATE-TIME:20270930T090000Z\r\n");
        assertThat(events(months)).hasSize(1);
        assertThat(events(calendar.withAlarm(Period.ofDays(30)).write(STAMP).getText()))
                .hasSize(1);
    }

    @Test
    void theNextCalendarSaysWhatMovedAndWhatIsGone() throws Exception {
        String first = DocumentCalendar.of(List.of(register(
                        agreement("a", "2027-12-31"), agreement("b", "2027-06-30"), agreement("c", "2027-01-31"))))
                .withAlarm(Period.ofDays(30))
                .write(STAMP)
                .getText();
        DocumentCalendar next = DocumentCalendar.of(List.of(register(
                        agreement("a", "2027-12-31"), agreement("b", "2028-06-30"), agreement("d", "2028-01-31"))))
                .withAlarm(Period.ofDays(30));

        String second = next.since(first).write(STAMP).getText();
        String third = next.since(second).write(STAMP.plusSeconds(5)).getText();

        assertThat(events(second))
                .extracting(event ->
                        value(event, "SUMMARY") + " " + value(event, "SEQUENCE") + " " + value(event, "STATUS"))
                .containsExactly("Expires: a - -", "Expires: b 1 -", "Expires: d - -", "Expires: c 1 CANCELLED");
        assertThat(third.replace("123005Z", "123000Z")).isEqualTo(second);
        assertThat(events(second)).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void shuffledAndRenamedListsHaveTheSameEvents() {
        List<CollectiveAgreement> agreements =
                new ArrayList<>(SeededRegisters.of(50, 3).getAgreements());
        String ordered =
                write(register(agreements.toArray(new CollectiveAgreement[0]))).getText();
        Collections.reverse(agreements);
        String reversed = write(
                        register(agreements.toArray(new CollectiveAgreement[0])).withId(ElementId.of("june")))
                .getText();

        assertThat(uids(reversed)).containsExactlyInAnyOrderElementsOf(uids(ordered));
    }

    private static List<String> uids(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void twoDocumentsWithAnAgreementOfTheSameNameHaveTwoEvents() throws Exception {
        String text = write(
                        register(agreement("a", "2027-12-31")),
                        register(agreement("a", "2028-12-31")).withId(ElementId.of("other")))
                .getText();

        assertThat(uids(text)).hasSize(2).doesNotHaveDuplicates();
    }
}
