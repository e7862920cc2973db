package org.unionplan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Money;

class QueryTest {

    private static final StrategicPlan PLAN = plan();

    private static StrategicPlan plan() {
        Priority youth = Priority.builder()
                .id("youth")
                .name("Young members")
                .addTheme("youth-theme")
                .timeframe("2026/2027-05")
                .addStatusUpdate(status("2026-03-31", "in-progress"))
                .build();
        Priority done = Priority.builder()
                .id("done")
                .name("Steward training")
                .addTheme("youth-theme")
                .timeframe("2026")
                .addResponsibility(leads("board"))
                .addStatusUpdate(status("2026-03-31", "in-progress"))
                .addStatusUpdate(status("2026-12-31", "completed"))
                .build();
        Priority late = Priority.builder()
                .id("late")
                .name("Strike fund")
                .timeframe("2027-06")
                .addResponsibility(leads("president"))
                .addMetric(MetricLink.to("fund"))
                .build();
        return StrategicPlan.builder()
                .id("plan")
                .addActor(Actor.builder()
                        .id("board")
                        .name("Executive Board")
                        .acronym("EB")
                        .build())
                .addActor(Actor.builder().id("president").name("President").build())
                .addTheme(t -> t.id("youth-theme").name("Youth"))
                .addCornerstone(Cornerstone.builder()
                        .id("base")
                        .name("Base")
                        .addResponsibility(leads("board"))
                        .addPillar(p -> p.id("pillar")
                                .name("Pillar")
                                .addPriority(youth)
                                .addPriority(done)
                                .addPriority(late))
                        .build())
                .addMetric(Metric.builder()
                        .id("fund")
                        .name("Fund")
                        .unit("CAD")
                        .scale(Metric.Scale.NUMBER)
                        .direction(Metric.Direction.INCREASE)
                        .baseline(b -> b.value(0))
                        .addTarget(t -> t.value(1_000).due("2027-12-31"))
                        .addObservation(o -> o.value(250).asOf("2026-06-30"))
                        .build())
                .build();
    }

    private static StatusUpdate status(String date, String status) {
        return StatusUpdate.builder().date(date).status(status).build();
    }

    private static Responsibility leads(String actor) {
        return Responsibility.builder()
                .role(Responsibility.Role.LEADS)
                .actor(actor)
                .build();
    }

    private static List<String> found(Query query, Document document) {
        return query.in(document).stream()
                .map(node -> node.getId()
                        .map(Object::toString)
                        .orElseGet(() -> node.getPointer().toString()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            led by board and due before 2027-06 and not completed and theme youth-theme | youth
            led by "executive board" and type priority     | youth, done
            led by EB and type priority                    | youth, done
            led by president                               | late
            due before 2027-06 and type priority           | youth, done
            due by 2027-06 and type priority               | youth, done, late
            due after 2026 and type priority               | youth, late
            due on 2026 and type priority                  | done
            due in 2027-06                                 | late
            timeframe before 2027                          | done
            timeframe in 2026/2027                         | youth, done, late
            completed                                      | done
            in-progress                                    | youth
            status = completed or status in-progress       | youth, done
            not completed and type priority                | youth, late
            not (completed or in-progress) and type priority | late
            theme Youth                                    | youth, done
            themes != youth-theme and type priority        | late
            no-such or type theme                          | !
            has timeframe                                  | youth, done, late
            not has themes and type priority               | late
            name contains MEMBER                           | youth
            id = late                                      | late
            id=late                                        | late
            type metric                                    | fund
            targets.value >= 1000                          | fund
            targets.due before 2028                        | fund
            targets.value > 1000                           | ''
            observations.value < 250.5                     | fund
            unit CAD                                       | fund
            scale number                                   | fund
            responsibilities.actor = president             | late
            NOT completed AND TYPE priority                | youth, late
            not(completed) and type=priority               | youth, late
            status is completed                            | done
            type is theme                                  | youth-theme
            type quantity                                  | ''
            due by 2027-05 and type priority               | youth, done
            timeframe by 2027-05                           | youth, done
            timeframe from 2026                            | youth, done, late
            timeframe from 2026-02                         | late
            timeframe after 2027-05                        | late
            timeframe in 2026-02/2027-06                   | late
            timeframe = 2026                               | done
            timeframe = 2026-01/2027-05                    | youth
            timeframe contains 2026                        | ''
            timeframe < 5.5                                | ''
            not timeframe < 5.5                            | base, pillar, fund
            timeframe = someday                            | ''
            not name before 2027                           | ''
            not name > 5                                   | ''
            not targets.value > 2027-06-30                 | ''
            observations.value = 250.0                     | fund
            observations.value = 251                       | ''
            observations.value <= 250                      | fund
            observations.value > 250                       | ''
            type metric and (name > 5 or completed)        | ''
            type theme or name > 5                         | youth-theme
            name > 5 and type theme                        | ''
            """)
    void findsWhatMeetsTheCondition(String query, String expected) {
        if (expected.equals("!")) {
            assertThatThrownBy(() -> Query.parse(query)).isInstanceOf(UnionplanException.class);
            return;
        }
        assertThat(String.join(", ", found(Query.parse(query), PLAN))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "completed, 2026-12-30, ''",
        "completed, 2026-12-31, done",
        "progress = 25%, 2026-06-30, 'plan, base, pillar, late, fund'",
        "progress >= 0.26, 2026-06-30, ''",
        "progress >= 25% and type metric, 2026-06-30, fund",
        "progress > 25% and type metric, 2026-06-30, ''",
        "progress > 0.24 and type metric, 2026-06-30, fund",
        "progress <= 25% and type metric, 2026-06-30, fund",
        "progress <= 0.24 and type metric, 2026-06-30, ''",
        "progress < 25% and type metric, 2026-06-30, ''",
        "progress < 50% and type metric, 2026-06-30, fund",
        "status no-data and type metric, 2026-06-29, fund",
        "not progress < 50% and type metric, 2026-06-29, fund",
    })
    void answersForADay(String query, LocalDate day, String expected) {
        assertThat(String.join(", ", found(Query.parse(query).on(day), PLAN))).isEqualTo(expected);
    }

    @Test
    void knowsWhatBindsAnActorOnADay() {
        Pact pact = Pact.builder()
                .id("pact")
                .addActor(Actor.builder().id("a").name("A").build())
                .addActor(Actor.builder().id("b").name("B").build())
                .addParty(p -> p.actor("a"))
                .addParty(p -> p.actor("b"))
                .addSignature(s -> s.party("a").date("2026-01-01"))
                .addSignature(s -> s.party("b").date("2026-01-01"))
                .term("2026")
                .addPledge(p -> p.id("all").text("All help.").modality(Provision.Modality.OBLIGATION))
                .addPledge(p -> p.id("mine")
                        .text("A helps.")
                        .modality(Provision.Modality.OBLIGATION)
                        .addBearer("a"))
                .build();

        assertThat(found(Query.parse("binds b").on(LocalDate.of(2026, 6, 1)), pact))
                .containsExactly("all");
        assertThat(found(Query.parse("binds a").on(LocalDate.of(2026, 6, 1)), pact))
                .containsExactly("all", "mine");
        assertThat(found(Query.parse("binds a").on(LocalDate.of(2027, 1, 1)), pact))
                .isEmpty();
        assertThat(found(Query.parse("status in-force").on(LocalDate.of(2026, 6, 1)), pact))
                .containsExactly("pact");
    }

    @Test
    void conditionsOfPartsAreComposedWithoutText() {
        Query query = Query.ledBy("board")
                .and(Query.dueBefore("2027-06"))
                .and(Query.status("completed").not())
                .and(Query.member("themes", "=", "youth-theme"));

        assertThat(found(query, PLAN)).containsExactly("youth");
        assertThat(query)
                .hasToString(
                        "(((led by board and due before 2027-06) and not status completed) and themes = youth-theme)");
        assertThat(found(Query.ofType("priority").and(Query.has("metrics").or(Query.status("completed"))), PLAN))
                .containsExactly("done", "late");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | The query ends too early: expected a condition, such as "due before 2027-06".
            led                      | The query ends too early: expected by after led.
            led by                   | The query ends too early: expected the id or name of an actor.
            led board                | Character 5 of the query: expected by after led, found "board".
            due before tomorrow      | Character 12 of the query: expected a date, such as 2027, 2027-06 or 2027-06-30, found "tomorrow".
            due before               | The query ends too early: expected a value.
            due before and completed | Character 12 of the query: expected a value, found "and".
            (completed               | The query ends too early: expected a closing parenthesis.
            completed)               | Character 10 of the query: expected and, or, or the end, found ")".
            completed due by 2027    | Character 11 of the query: expected and, or, or the end, found "due".
            themz youth              | Character 1 of the query: no document has a member "themz"; did you mean "themes"?
            targets.valu > 5         | Character 1 of the query: no document has a member "valu"; did you mean "value"?
            type prioritie           | Character 6 of the query: there is no type "prioritie"; did you mean "priority"?
            status finished          | Character 8 of the query: there is no status "finished".
            employees > many         | Character 13 of the query: expected a number or a date, found "many".
            progress = done          | Character 12 of the query: expected a comparison of progress with a number, such as < 50%, found "done".
            name = "open             | Character 8 of the query: the quotation mark is not closed.
            name = (completed)       | Character 8 of the query: expected a value, found "(".
            observations.value <     | The query ends too early: expected a value.
            "open                    | Character 1 of the query: the quotation mark is not closed.
            = 5                      | Character 1 of the query: expected the name of a member, found "=".
            "quoted" = 5             | Character 1 of the query: expected a condition, such as "due before 2027-06", found "quoted".
            """)
    void anErrorSaysWhereAndWhatWasExpected(String query, String sentence) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOfSatisfying(
                        UnionplanException.class,
                        e -> assertThat(e.getProblem().orElseThrow().in(Messages.french()))
                                .doesNotContain("expected", "query"))
                .hasMessage(sentence);
    }

    @Test
    void hugeQueriesAreRefused() {
        assertThatThrownBy(() -> Query.parse("(".repeat(5_000))).hasMessage("A query may nest at most 100 conditions.");
        assertThatThrownBy(() -> Query.parse("not ".repeat(200) + "completed"))
                .hasMessage("A query may nest at most 100 conditions.");
        assertThatThrownBy(() -> Query.parse(" ".repeat(10_001)))
                .hasMessage("A query may have at most 10,000 characters.");
        assertThat(found(Query.parse("not ".repeat(98) + "completed and type priority"), PLAN))
                .containsExactly("done");
        assertThat(found(Query.parse("not ".repeat(99) + "completed"), PLAN)).contains("late");
        assertThatThrownBy(() -> Query.parse("not ".repeat(100) + "completed"))
                .hasMessage("A query may nest at most 100 conditions.");
        assertThat(found(Query.parse("completed" + " ".repeat(9_991)), PLAN)).containsExactly("done");
        assertThat(found(Query.parse("completed" + " or completed".repeat(700)), PLAN))
                .containsExactly("done");
    }

    @Test
    void aQueryThatNeedsADayAsksForOne() {
        assertThatThrownBy(
                        () -> Query.parse("type metric and not progress < 50%").in(PLAN))
                .hasMessage("\"progress\" depends on the day: give one.");
        assertThatThrownBy(() -> Query.parse("completed or binds board").in(PLAN))
                .hasMessage("\"binds\" depends on the day: give one.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            name = "a \\"b\\" \\\\ c" | name = "a \\"b\\" \\\\ c"
            name = "and"               | name = "and"
            theme "Youth"              | themes = Youth
            a=b                        | !
            """)
    void itsTextIsAQueryAgain(String query, String text) {
        if (text.equals("!")) {
            assertThatThrownBy(() -> Query.parse(query)).isInstanceOf(UnionplanException.class);
            return;
        }
        assertThat(Query.parse(query)).hasToString(text);
        assertThat(Query.parse(Query.parse(query).toString())).hasToString(text);
    }

    @Test
    void joinedQueriesHaveTheDayOfTheFirstThatHasOne() {
        Query metric = Query.parse("type metric");
        Query progress = Query.parse("progress < 50%");
        LocalDate june = LocalDate.of(2026, 6, 30);
        LocalDate may = LocalDate.of(2026, 5, 31);

        assertThat(found(metric.and(progress.on(june)), PLAN)).containsExactly("fund");
        assertThat(found(metric.on(june).and(progress), PLAN)).containsExactly("fund");
        assertThat(found(metric.on(june).and(progress.on(may)), PLAN)).containsExactly("fund");
        assertThat(found(metric.on(may).and(progress.on(june)), PLAN)).isEmpty();
        assertThat(metric.or(progress)).hasToString("(type metric or progress < 50%)");
    }

    /** A quarter of the way is done on the last day of June 2026, with a half expected: 0.25 behind. */
    @Test
    void metricsAreRatedByThePolicyOfTheQuery() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addMetric(Metric.builder()
                        .id("fund")
                        .name("Fund")
                        .scale(Metric.Scale.NUMBER)
                        .direction(Metric.Direction.INCREASE)
                        .baseline(b -> b.value(0).date("2026-06-20"))
                        .addTarget(t -> t.value(1_000).due("2026-07-10"))
                        .addObservation(o -> o.value(250).asOf("2026-06-30"))
                        .build())
                .build();
        Query offTrack = Query.status("off-track").on(LocalDate.of(2026, 6, 30));
        StatusPolicy lenient = StatusPolicy.of(Decimal.parse("0.25"), Decimal.parse("0.3"));

        assertThat(found(offTrack, plan)).containsExactly("fund");
        assertThat(found(offTrack.policy(lenient), plan)).isEmpty();
        assertThat(found(offTrack.and(Query.ofType("metric").policy(lenient)), plan))
                .isEmpty();
        assertThat(found(
                        offTrack.policy(StatusPolicy.standard())
                                .and(Query.ofType("metric").policy(lenient)),
                        plan))
                .containsExactly("fund");
    }

    /** A loose figure matches if it certainly meets the condition. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            targets.value < 100  | under
            targets.value <= 100 | exactly, most, under
            targets.value > 100  | more
            targets.value >= 100 | exactly, least, more
            targets.value < 101  | exactly, most, under
            targets.value <= 99  | ''
            targets.value > 99   | exactly, least, more
            targets.value >= 101 | ''
            targets.value = 100  | exactly
            targets.value != 100 | least, more, most, under
            """)
    void looseFiguresAreCompared(String query, String expected) {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addMetric(target("exactly", "100"))
                .addMetric(target("least", "at least 100"))
                .addMetric(target("more", "more than 100"))
                .addMetric(target("most", "at most 100"))
                .addMetric(target("under", "under 100"))
                .build();

        assertThat(String.join(", ", found(Query.parse(query), plan))).isEqualTo(expected);
    }

    private static Metric target(String id, String words) {
        return Metric.builder().id(id).name(id).addTarget(t -> t.value(words)).build();
    }

    @Test
    void amountsCountsAndDatesInWordsAreCompared() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addDeclaredCount(c -> c.level(PlanElement.Level.PILLAR).count(3))
                .addAllocation(a -> a.id("hall").amount(Money.of(Decimal.of(500), "CAD")))
                .addAllocation(a -> a.id("strike").amount(Money.of(Decimal.of(900), "CAD")))
                .addCornerstone(c -> c.id("c")
                        .name("C")
                        .addPillar(p -> p.id("p")
                                .name("P")
                                .addPriority(
                                        y -> y.id("soon").name("Soon").timeframe(Timeframe.ofWords("in due course")))
                                .addPriority(y -> y.id("dangling").name("D").addResponsibility(leads("nobody")))
                                .addPriority(y -> y.id("helped").name("H").addResponsibility(helps("helper")))))
                .addActor(Actor.builder().id("helper").name("Helper").build())
                .build();

        assertThat(found(Query.parse("amount > 500"), plan)).containsExactly("strike");
        assertThat(found(Query.parse("amount = 500"), plan)).containsExactly("hall");
        assertThat(found(Query.parse("declaredCounts.count >= 3"), plan)).containsExactly("plan");
        assertThat(found(Query.parse("declaredCounts.count > 3"), plan)).isEmpty();
        assertThat(found(Query.parse("timeframe = \"in due course\""), plan)).containsExactly("soon");
        assertThat(found(Query.parse("timeframe = 2027"), plan)).isEmpty();
        assertThat(found(Query.parse("led by helper"), plan)).isEmpty();
        assertThat(found(Query.parse("led by nobody"), plan)).containsExactly("dangling");
        assertThat(found(Query.member("name", "=", "No such"), plan)).isEmpty();
    }

    private static Responsibility helps(String actor) {
        return Responsibility.builder()
                .role(Responsibility.Role.SUPPORTS)
                .actor(actor)
                .build();
    }
}
