package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

class AccountabilityTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static Actor actor(String id) {
        return Actor.builder().id(id).name(id).build();
    }

    private static StrategicPlan plan(Duty... duties) {
        return StrategicPlan.builder()
                .id("p")
                .duties(List.of(duties))
                .addActor(actor("chair").withElected(true))
                .addActor(actor("steward").withKind(Actor.Kind.ELECTED_POST))
                .addActor(actor("clerk").withElected(false).withKind(Actor.Kind.ELECTED_POST))
                .addActor(actor("staff"))
                .build();
    }

    private static Duty.Builder duty(String recurrence) {
        return Duty.builder().kind("report").recurrence(recurrence).addBearer("staff");
    }

    private static Fulfilment done(String date) {
        return Fulfilment.builder().date(date).build();
    }

    private static Fulfilment done(String date, String bearer) {
        return Fulfilment.builder().date(date).bearer(bearer).build();
    }

    private static List<String> told(Accountability books) {
        return books.getItems().stream()
                .map(item -> item.getDue() + " " + item.getStatus().getKeyword()
                        + item.getFulfilment()
                                .map(fulfilment -> " " + fulfilment.getDate())
                                .orElse("")
                        + (item.isLate() ? " late" : ""))
                .toList();
    }

    private static List<String> told(LocalDate asOf, Duty duty) {
        return told(Accountability.of(plan(duty), FROM, asOf));
    }

    @Test
    void whatRecursIsDueOverdueDoneOrStillToCome() {
        // Once in every quarter; as of 2026-08-10 the third one runs.
        assertThat(told(
                        LocalDate.of(2026, 8, 10),
                        duty("R/P3M").addFulfilment(done("2026-05-31")).build()))
                .containsExactly("2026-03-31 overdue", "2026-06-30 done 2026-05-31", "2026-09-30 due");
    }

    @Test
    void theDueDayItselfIsInTime() {
        Duty duty = duty("--04-30").build();

        assertThat(told(LocalDate.of(2026, 4, 29), duty)).containsExactly("2026-04-30 upcoming");
        assertThat(told(LocalDate.of(2026, 4, 30), duty)).containsExactly("2026-04-30 due", "2027-04-30 upcoming");
        assertThat(told(LocalDate.of(2026, 5, 1), duty)).containsExactly("2026-04-30 overdue", "2027-04-30 upcoming");
    }

    @Test
    void whatIsDoneAfterItsDayIsLateAndWhatIsDoneBeforeIsEarly() {
        assertThat(told(
                        LocalDate.of(2026, 12, 1),
                        duty("--04-30,--10-31")
                                .addFulfilment(done("2026-05-03"))
                                .addFulfilment(done("2026-11-20"))
                                .build()))
                .containsExactly(
                        "2026-04-30 done 2026-05-03 late", "2026-10-31 done 2026-11-20 late", "2027-04-30 upcoming");
        // Nothing stands out before 28 April, so that it can only be for the 30th.
        assertThat(told(
                        LocalDate.of(2026, 4, 29),
                        duty("--04-30").addFulfilment(done("2026-04-28")).build()))
                .containsExactly("2026-04-30 done 2026-04-28");
    }

    /** In the order of the text, the shorter window comes first. */
    @Test
    void ofWindowsThatEndOnOneDayTheOneThatHasTheDayIsDone() {
        Duty duty = duty("--03-08/--03-10,--03-01/--03-10")
                .addFulfilment(done("2026-03-05"))
                .build();

        assertThat(told(LocalDate.of(2026, 3, 31), duty))
                .startsWith("2026-03-10 done 2026-03-05", "2026-03-10 overdue");
    }

    @Test
    void aMissedOneStaysMissedWhenTheNextIsDoneInItsTime() {
        assertThat(told(
                        LocalDate.of(2026, 6, 30),
                        duty("R/P3M").addFulfilment(done("2026-04-02")).build()))
                .containsExactly("2026-03-31 overdue", "2026-06-30 done 2026-04-02", "2026-09-30 upcoming");
        // A second one in the same quarter counts for that quarter as well, and pays for no other.
        assertThat(told(
                        LocalDate.of(2026, 6, 30),
                        duty("R/P3M")
                                .addFulfilment(done("2026-04-02"))
                                .addFulfilment(done("2026-04-03"))
                                .build()))
                .containsExactly("2026-03-31 overdue", "2026-06-30 done 2026-04-02", "2026-09-30 upcoming");
    }

    @Test
    void aSecondReportInAQuarterDoesNotPayForTheNext() {
        assertThat(told(
                        LocalDate.of(2026, 11, 30),
                        duty("R/P3M")
                                .addFulfilment(done("2026-03-31"))
                                .addFulfilment(done("2026-04-15"))
                                .addFulfilment(done("2026-06-30"))
                                .build()))
                .containsExactly(
                        "2026-03-31 done 2026-03-31",
                        "2026-06-30 done 2026-04-15",
                        "2026-09-30 overdue",
                        "2026-12-31 due");
    }

    @Test
    void aReportOfTheQuarterBeforeTheFirstDayPaysForThatOne() {
        assertThat(told(
                        LocalDate.of(2026, 4, 30),
                        duty("R/P3M").addFulfilment(done("2025-12-20")).build()))
                .containsExactly("2026-03-31 overdue", "2026-06-30 due");
    }

    @Test
    void whatIsDoneEarlyCountsForTheTurnItIsNearestTo() {
        // 2027-04-20 is ten days before the second turn, and 355 days after the first, which stays missed.
        assertThat(told(
                        LocalDate.of(2027, 5, 1),
                        duty("--04-30").addFulfilment(done("2027-04-20")).build()))
                .containsExactly("2026-04-30 overdue", "2027-04-30 done 2027-04-20", "2028-04-30 upcoming");
        // Two early reports of one turn pay for one.
        assertThat(told(
                        LocalDate.of(2027, 5, 1),
                        duty("--04-30")
                                .addFulfilment(done("2027-04-20"))
                                .addFulfilment(done("2027-04-25"))
                                .build()))
                .containsExactly("2026-04-30 overdue", "2027-04-30 done 2027-04-20", "2028-04-30 upcoming");
        // As near to the one as to the other, it is late for the one before.
        assertThat(told(
                        LocalDate.of(2026, 5, 31),
                        duty("--04-30,--05-10")
                                .addFulfilment(done("2026-05-05"))
                                .build()))
                .containsExactly("2026-04-30 done 2026-05-05 late", "2026-05-10 overdue", "2027-04-30 upcoming");
    }

    @Test
    void everySecondYearCountsFromTheStartOfTheDuty() {
        assertThat(told(
                        LocalDate.of(2026, 1, 1),
                        duty("R/P2Y").timeframe("2020/2027").build()))
                .containsExactly("2027-12-31 due");
        assertThat(told(Accountability.of(
                        plan(duty("R/P2Y")
                                .timeframe("2021-09/2027-08")
                                .addFulfilment(done("2023-02-01"))
                                .build()),
                        LocalDate.of(2021, 9, 1),
                        LocalDate.of(2026, 1, 1))))
                .containsExactly("2023-08-31 done 2023-02-01", "2025-08-31 overdue", "2027-08-31 due");
    }

    @Test
    void aTermCountsFromItsFirstDay() {
        StrategicPlan plan = plan(duty("R/P2Y").build())
                .withTerm(java.util.Optional.of(org.unionplan.time.Timeframe.parse("2021/2026")));
        assertThat(told(Accountability.of(plan, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 1, 1))))
                .containsExactly("2022-12-31 overdue", "2024-12-31 overdue", "2026-12-31 due");
    }

    /** From 2025-03-15, the first two years end on 2027-03-14. */
    @Test
    void theTermOfAPactCountsFromItsFirstDayAsWell() {
        Pact pact = Pact.builder()
                .id("pact")
                .term("2025-03-15/2029-12-31")
                .addActor(actor("staff"))
                .addDuty(duty("R/P2Y").build())
                .build();

        assertThat(told(Accountability.of(pact, FROM, LocalDate.of(2026, 6, 1))))
                .containsExactly("2027-03-14 due");
    }

    @Test
    void whatSeveralDutiesAskForIsInTheOrderOfItsDays() {
        Duty autumn = duty("--10-31").build();
        Duty spring = duty("--04-30").build();
        Accountability books = Accountability.of(plan(autumn, spring), FROM, LocalDate.of(2026, 11, 1));

        assertThat(told(books))
                .containsExactly(
                        "2026-04-30 overdue", "2026-10-31 overdue", "2027-04-30 upcoming", "2027-10-31 upcoming");
        assertThat(books.getUnlisted()).isEqualTo(Accountability.TurnCounts.NONE);
    }

    @Test
    void countsEveryTurnAndListsTheLatest() {
        Duty daily = duty("1/P1D").addFulfilment(done("2020-03-01")).build();

        Accountability books = Accountability.of(plan(daily), LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));

        // Ten years with three leap days are 3653 days, of which the last is due; the next one is upcoming.
        assertThat(books.getTurns()).hasToString("1 done, 3651 overdue, 1 due, 1 upcoming");
        assertThat(books.getTurns().getAll()).isEqualTo(3654);
        assertThat(books.getItems()).hasSize(Accountability.MOST_LISTED_OF_EACH);
        assertThat(books.getItems().get(399).getDue()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(books.unlisted(ElementId.of("staff"))).hasToString("1 done, 3253 overdue");
        assertThat(books.getUnlisted()).isEqualTo(books.unlisted(ElementId.of("staff")));
    }

    @Test
    void severalInOnePeriodAreOwedEach() {
        assertThat(told(
                        LocalDate.of(2026, 7, 1),
                        duty(">=3/P1Y").addFulfilment(done("2026-02-01")).build()))
                .containsExactly("2026-12-31 done 2026-02-01", "2026-12-31 due", "2026-12-31 due");
    }

    @Test
    void whatWasDoneLaterOrOnNoDayThatCanBeToldDoesNotCount() {
        assertThat(told(
                        LocalDate.of(2026, 4, 1),
                        duty("R/P3M")
                                .addFulfilment(done("2026-04-02"))
                                .addFulfilment(done("2026-03/2026-04"))
                                .build()))
                .containsExactly("2026-03-31 overdue", "2026-06-30 due");
    }

    @Test
    void timesAreThoseWithinTheTimeframe() {
        assertThat(told(
                        LocalDate.of(2027, 1, 1),
                        duty("R/P3M").timeframe("2026-04/2026-09-30").build()))
                .containsExactly("2026-06-30 overdue", "2026-09-30 overdue");
        assertThat(told(
                        LocalDate.of(2026, 4, 1),
                        Duty.builder()
                                .kind("review")
                                .addBearer("staff")
                                .timeframe("2026-03")
                                .build()))
                .containsExactly("2026-03-31 overdue");
    }

    @Test
    void everyElectedPostOwesItsOwn() {
        Accountability books = Accountability.of(
                plan(Duty.builder()
                        .kind("report")
                        .everyElectedPost(true)
                        .recurrence("R/P1Y")
                        .addFulfilment(done("2026-02-02", "chair"))
                        .addFulfilment(done("2026-03-03"))
                        .addFulfilment(done("2026-04-04", "staff"))
                        .build()),
                FROM,
                LocalDate.of(2027, 1, 1));

        assertThat(books.getItems().stream()
                        .filter(item -> item.getDue().getYear() == 2026)
                        .map(item -> item.getBearer() + " " + item.getStatus().getKeyword()))
                .containsExactly("chair done", "steward overdue");
        assertThat(books.getUnattributed())
                .extracting(fulfilment -> fulfilment.getDate().toString())
                .containsExactly("2026-03-03", "2026-04-04");
        assertThat(books.items(ElementId.of("clerk"))).isEmpty();
    }

    @Test
    void whatThoseWhoOweItJointlyDidCountsForAll() {
        Accountability books = Accountability.of(
                plan(duty("R/P1Y")
                        .addBearer("chair")
                        .addFulfilment(done("2026-02-02"))
                        .build()),
                FROM,
                LocalDate.of(2026, 12, 31));

        assertThat(books.items(Accountability.Status.DONE)).hasSize(2);
    }

    @Test
    void dutiesWithoutATimeOrABearerAreToldApart() {
        Duty words = duty("R/P1Y")
                .recurrence(org.unionplan.time.Recurrence.ofWords("often"))
                .build();
        Duty atMost = duty("<=4/P1Y").build();
        Duty nobody = Duty.builder().kind("report").recurrence("R/P1Y").build();

        Accountability books = Accountability.of(plan(words, atMost, nobody), FROM, FROM);

        assertThat(books.getItems()).isEmpty();
        assertThat(books.getUndated()).containsExactly(words, atMost);
        assertThat(books.getUnassigned()).containsExactly(nobody);
    }

    @Test
    void theFirstDayIsNotAfterTheDayAskedFor() {
        assertThatThrownBy(() -> Accountability.of(plan(), FROM, FROM.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
