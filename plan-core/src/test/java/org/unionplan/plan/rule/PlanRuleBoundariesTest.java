package org.unionplan.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Document;
import org.unionplan.metric.Observation;
import org.unionplan.plan.Action;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.Found;

/** The last document in which a rule of plans finds nothing beside the first in which it does. */
class PlanRuleBoundariesTest {

    private static String found(Document document) {
        return String.join(", ", Found.withoutProfile(document));
    }

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("plan");
    }

    private static Cornerstone.Builder cornerstone() {
        return Cornerstone.builder().id("c").name("C");
    }

    /** Shares of one period sum to 100 at most; the first share beyond that is reported, and no later one. */
    @ParameterizedTest
    @CsvSource({
        "60, 40, 0,    2026, ''",
        "60, 40, 0.01, 2026, allocation.shares /allocations/2/share",
        "60, 41, 10,   2026, allocation.shares /allocations/1/share",
        "60, 40, 10,   2027, ''",
        "60, 40, at least 1,  2026, allocation.shares /allocations/2/share",
        "60, 40, about 10,    2026, ''",
        "60, 40, under 1,     2026, ''",
        "60, 101, 40,  2026, allocation.share.range /allocations/1/share",
        "60, -1, 40,   2026, allocation.share.range /allocations/1/share",
        "0, 100, 0,    2026, ''"
    })
    void sharesOfOnePeriodSumToAHundred(String one, String two, String three, String period, String found) {
        StrategicPlan plan = plan().addAllocation(share(one, "2026"))
                .addAllocation(share(two, "2026"))
                .addAllocation(share(three, period))
                .build();

        assertThat(found(plan)).isEqualTo(found);
    }

    private static Allocation share(String share, String period) {
        return Allocation.builder().share(share).period(period).build();
    }

    @Test
    void spendingIsTiedToGoalsWhereThereAreSome() {
        Allocation tied = Allocation.builder().share("10").addGoal("wages").build();
        StrategicPlan plan = plan().addMemberGoal(
                        MemberGoal.builder().id("wages").text("Wages").build())
                .addMemberGoal(MemberGoal.builder().id("hours").text("Hours").build())
                .addAllocation(tied)
                .addAllocation(share("10", "2026"))
                .build();

        assertThat(Found.in(plan))
                .containsExactlyInAnyOrder("goal.unserved /memberGoals/1", "allocation.unexplained /allocations/1");
        assertThat(Found.in(plan().addAllocation(share("10", "2026")).build())).isEmpty();
    }

    /** The last day of the term is within it, the next is not; status updates count from the day after. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, ''",
        "2026-12-31/2027-06-30, ''",
        "2027-01-01, element.timeframe.outside /cornerstones/0/timeframe",
        "2025-12-31, element.timeframe.outside /cornerstones/0/timeframe",
        "2025/2026-01-01, ''"
    })
    void anElementHasADayInTheTerm(String timeframe, String found) {
        assertThat(found(plan().term("2026")
                        .addCornerstone(cornerstone().timeframe(timeframe).build())
                        .build()))
                .isEqualTo(found);
        assertThat(found(
                        plan().addCornerstone(cornerstone().timeframe(timeframe).build())
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, in-progress, ''",
        "2027-01-01, in-progress, status.after-term /cornerstones/0/statusUpdates/0/date",
        "2027-01-01, planned,     status.after-term /cornerstones/0/statusUpdates/0/date",
        "2027-01-01, completed,   ''",
        "2026/2027,  delayed,     ''"
    })
    void nothingIsOpenAfterTheTerm(String date, String status, String found) {
        assertThat(found(plan().term("2026")
                        .addCornerstone(cornerstone()
                                .addStatusUpdate(update(date, status))
                                .build())
                        .build()))
                .isEqualTo(found);
    }

    private static StatusUpdate update(String date, String status) {
        return StatusUpdate.builder().date(date).status(status).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, completed,   2026-03-31, delayed,   status.contradicts /cornerstones/0/statusUpdates/1/status",
        "2026-03-31, completed,   2026-03-31, completed, ''",
        "2026-03-31, in-progress, 2026-04-01, delayed,   ''",
        "2026-03,    in-progress, 2026-03,    delayed,   ''"
    })
    void twoReportsOfOneDayAgree(String one, String first, String other, String second, String found) {
        assertThat(found(plan().addCornerstone(cornerstone()
                                .addStatusUpdate(update(one, first))
                                .addStatusUpdate(update(other, second))
                                .build())
                        .build()))
                .isEqualTo(found);
    }

    /** The mandate covers the term; one that begins or ends with it does. */
    @ParameterizedTest
    @CsvSource({
        "2026/2028,    2026/2028, ''",
        "2025/2029,    2026/2028, ''",
        "2026-01-02/2028, 2026/2028, plan.mandate.term /mandate",
        "2026/2028-12-30, 2026/2028, plan.mandate.term /mandate",
        "2026/2028,    2026/..,   plan.mandate.term /mandate",
        "2026/..,      2026/..,   ''"
    })
    void theMandateCoversTheTerm(String mandate, String term, String found) {
        assertThat(found(plan().mandate(mandate).term(term).build())).isEqualTo(found);
    }

    /** Sixteen siblings are compared each with each, more in a table. */
    @ParameterizedTest
    @CsvSource({"2", "16", "17", "40"})
    void aNameIsRepeatedAmongFewAndMany(int siblings) {
        StrategicPlan.Builder plan = plan();
        IntStream.range(0, siblings - 1)
                .forEach(i -> plan.addCornerstone(
                        Cornerstone.builder().id("c" + i).name("Name " + i).build()));
        plan.addCornerstone(Cornerstone.builder().id("last").name(" name 0").build());

        assertThat(found(plan.build())).isEqualTo("element.name.repeated /cornerstones/" + (siblings - 1) + "/name");
    }

    /** Names are equal in any case and with white space around them. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Growth,growth,true",
                "Growth,growths,false",
                "Growth,Grwoth,false",
                "Growth,arowth,false",
                "Été,ÉTÉ,true",
                "Été,Étape,false",
                "Été,été et hiver,false",
                "Growth,Growthé,false",
                "Growth,\u2003growth ,true",
                "Gro\u212A,grok,true"
            })
    void namesAreComparedWithoutCaseAndSpace(String one, String other, boolean repeated) {
        StrategicPlan plan = plan().addCornerstone(
                        Cornerstone.builder().id("a").name(one).build())
                .addCornerstone(Cornerstone.builder().id("b").name(other).build())
                .build();

        assertThat(found(plan)).isEqualTo(repeated ? "element.name.repeated /cornerstones/1/name" : "");
    }

    @Test
    void numbersGoUpInEveryList() {
        Cornerstone cornerstone = cornerstone()
                .addPillar(pillar("a", "1")
                        .addPriority(priority("x", "1"))
                        .addPriority(priority("y", "1"))
                        .build())
                .addPillar(pillar("b", "1").build())
                .addPriority(priority("z", "2"))
                .addPriority(priority("w", "1").withActions(action("1"), action("1")))
                .build();

        assertThat(Found.withoutProfile(plan().addCornerstone(cornerstone).build()))
                .containsExactlyInAnyOrder(
                        "element.number.order /cornerstones/0/pillars/1/number",
                        "element.number.order /cornerstones/0/pillars/0/priorities/1/number",
                        "element.number.order /cornerstones/0/priorities/1/number",
                        "element.number.order /cornerstones/0/priorities/1/actions/1/number",
                        "id.duplicate /cornerstones/0/priorities/1/actions/1/id");
    }

    private static Action action(String number) {
        return Action.builder().id("act").name("Act").number(number).build();
    }

    private static Pillar.Builder pillar(String id, String number) {
        return Pillar.builder().id(id).name(id).number(number);
    }

    private static Priority priority(String id, String number) {
        return Priority.builder().id(id).name(id).number(number).build();
    }

    /** Six digits are a number and seven are not; after the last digit a stop, a bracket or a colon may follow. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1        | 1        | true
            999999   | 1        | true
            1000000  | 1        | false
            1.2.     | 1.2      | true
            1.2)     | 1.2      | true
            1.2:     | 1.2      | true
            1.2!     | 1.2      | false
            1.       | 1.1      | false
            1.1      | 1.       | true
            1-2      | 1-1      | true
            Goal 9:  | Goal 1:  | true
            Goal 1:  | Goal 9:  | false
            Goal 9   | Aim 1    | false
            9        | 10       | false
            :        | 1        | false
            /        | /        | false
            """)
    void whatIsAPublishedNumber(String before, String number, boolean out) {
        StrategicPlan plan = plan().addCornerstone(
                        Cornerstone.builder().id("a").name("A").number(before).build())
                .addCornerstone(
                        Cornerstone.builder().id("b").name("B").number(number).build())
                .build();

        assertThat(found(plan)).isEqualTo(out ? "element.number.order /cornerstones/1/number" : "");
    }

    /** Two pillars, three priorities, an action: the whole has just as many as it says, an excerpt may have fewer. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "pillar,      2, true,  -, ''",
                "pillar,      3, true,  -, plan.count /declaredCounts/0/count",
                "pillar,      3, false, -, ''",
                "pillar,      1, false, -, plan.count /declaredCounts/0/count",
                "cornerstone, 1, true,  -, ''",
                "cornerstone, 0, false, -, plan.count /declaredCounts/0/count",
                "priority,    3, true,  -, ''",
                "priority,    1, true,  one, ''",
                "priority,    2, true,  one, plan.count /declaredCounts/0/count",
                "core-value,  0, true,  -, ''",
                "core-value,  1, true,  -, plan.count /declaredCounts/0/count"
            })
    void theCountsAreThoseOfTheDocument(String level, int count, boolean whole, @Nullable String within, String found) {
        StrategicPlan.DeclaredCount.Builder declared = StrategicPlan.DeclaredCount.builder();
        declared.level(PlanElement.Level.valueOf(level.replace('-', '_').toUpperCase(Locale.ROOT)))
                .count(count);
        if (within != null) {
            declared.within(within);
        }
        StrategicPlan plan = plan().addDeclaredCount(declared.build())
                .content(whole ? Document.Content.WHOLE : Document.Content.EXCERPT)
                .addCornerstone(cornerstone()
                        .addPillar(p -> p.id("one").name("One").addPriority(named("x")))
                        .addPillar(p -> p.id("two").name("Two"))
                        .addPriority(named("y"))
                        .addPriority(named("z"))
                        .build())
                .build();

        assertThat(found(plan)).isEqualTo(found);
    }

    private static Priority named(String id) {
        return Priority.builder().id(id).name(id).build();
    }

    /** The last day of the period belongs to it, and the next day does not. */
    @ParameterizedTest
    @CsvSource({"2026-03-31, true", "2026-04-01, false", "2026-03/2026-04, true"})
    void whatIsReportedIsOfThePeriod(String date, boolean within) {
        ProgressReport report = ProgressReport.builder()
                .id("report")
                .plan("plan")
                .period("2026-01/2026-03")
                .addElementReport(e -> e.element("e").addStatusUpdate(update(date, "planned")))
                .addMetricReport(m -> m.metric("m")
                        .addObservation(
                                Observation.builder().value(1).asOf(date).build()))
                .addDutyReport(d -> d.duty("d").date(date))
                .build();

        assertThat(Found.withoutProfile(report).stream().filter(found -> found.startsWith("report.date")))
                .hasSize(within ? 0 : 3);
        assertThat(Found.withoutProfile(report.withPeriod(Optional.empty())))
                .noneMatch(found -> found.startsWith("report.date"));
        // The school year or the season: what an ambiguous time means is unknown.
        assertThat(Found.withoutProfile(report.withPeriod(Timeframe.parse("2024-25"))))
                .noneMatch(found -> found.startsWith("report.date"));
        assertThat(Found.adviceOn(report)).noneMatch(found -> found.startsWith("report.plan"));
    }
}
