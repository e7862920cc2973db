package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.document.Duty;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Metrics;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/** Duties around their days, and what a plan sums up from the elements below. */
class DutiesAndStatusesTest {

    private static final MetricEvaluator MIDYEAR = MetricEvaluator.asOf(LocalDate.of(2026, 6, 30));

    private static StrategicPlan.Builder plan(Priority... priorities) {
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("cornerstone")
                        .name("Members")
                        .addPillar(Pillar.builder()
                                .id("pillar")
                                .name("Growth")
                                .priorities(List.of(priorities))
                                .build())
                        .build());
    }

    private static Priority.Builder priority(String id) {
        return Priority.builder().id(id).name(id);
    }

    private static StatusUpdate status(String word) {
        return StatusUpdate.builder().date("2026-05-31").status(word).build();
    }

    /** A duty with a time and no recurrence falls due once, on the last day of its time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-08-31 | 2026-09-30 UPCOMING | its month has not begun
            2026-09-01 | 2026-09-30 DUE | the first day of its month
            2026-09-30 | 2026-09-30 DUE | the last day is in time
            2026-10-01 | 2026-09-30 OVERDUE | the day after
            """)
    void aDutyFallsDueOnce(LocalDate asOf, String expected, String worked) {
        assertThat(turns(StrategicPlan.builder(), Duty.builder().timeframe("2026-09"), LocalDate.of(2026, 1, 1), asOf))
                .as(worked)
                .containsExactly(expected);
    }

    @Test
    void whatWasDueBeforeTheFirstDayIsNotCounted() {
        Duty.Builder duty = Duty.builder().timeframe("2026-09");

        assertThat(turns(StrategicPlan.builder(), duty, LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31)))
                .containsExactly("2026-09-30 OVERDUE");
        assertThat(turns(StrategicPlan.builder(), duty, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    /** Every second year from the first day of the term: to 2027-03-31, then to 2029-03-31. */
    @Test
    void periodsAreCountedFromTheBeginningOfTheTerm() {
        Duty.Builder duty = Duty.builder().recurrence("R/P2Y");
        LocalDate from = LocalDate.of(2026, 1, 1);

        assertThat(turns(StrategicPlan.builder().term("2025-04-01/2030"), duty, from, LocalDate.of(2027, 6, 30)))
                .containsExactly("2027-03-31 OVERDUE", "2029-03-31 DUE");
        assertThat(turns(StrategicPlan.builder(), duty, from, LocalDate.of(2027, 6, 30)))
                .containsExactly("2027-12-31 DUE");
    }

    private static List<String> turns(StrategicPlan.Builder plan, Duty.Builder duty, LocalDate from, LocalDate asOf) {
        StrategicPlan built = plan.id("plan")
                .addActor(Actor.builder().id("staff").name("Staff").build())
                .addDuty(duty.kind("report").addBearer("staff").build())
                .build();
        Accountability books = Accountability.of(built, from, asOf);
        books.getItems()
                .forEach(item -> assertThat(books.getTurns().get(item.getStatus()))
                        .isEqualTo(books.items(item.getStatus()).size()));
        return books.getItems().stream()
                .map(item -> item.getDue() + " " + item.getStatus())
                .toList();
    }

    @Test
    void aRollUpCountsWhatIsMeasuredUnmeasuredAndTrackedBelow() {
        Metric measured = Metrics.metric("increase", "0", "100", "40 on 2026-06-30");
        StrategicPlan plan = plan(
                        priority("one")
                                .addMetric(MetricLink.builder().metric("m").build())
                                .addMetric(MetricLink.builder().metric("none").build())
                                .build(),
                        priority("other")
                                .addMetric(
                                        MetricLink.builder().metric("tracked").build())
                                .build())
                .addMetric(measured)
                .addMetric(Metrics.metric("increase", "0", "100", "").withId(ElementId.of("none")))
                .addMetric(Metrics.metric("none", "", "", "7 on 2026").withId(ElementId.of("tracked")))
                .build();
        Scorecard card = Scorecard.of(plan, MIDYEAR);

        for (Scorecard.RollUp sums :
                List.of(card.rollUp(), card.elements().get(0).getRollUp())) {
            assertThat(sums.getMeasured()).isEqualTo(1);
            assertThat(sums.getUnmeasured()).isEqualTo(1);
            assertThat(sums.getTracked()).isEqualTo(1);
            assertThat(sums.getProgress()).contains(Decimal.parse("0.4"));
            assertThat(sums.getCoverage()).contains(Decimal.parse("0.5"));
        }
    }

    /** A silent priority counts itself where priorities report, unless what is below it reports. */
    @Test
    void statusesAreCountedWhereTheyAreReported() {
        StrategicPlan plan = plan(
                        priority("reports").addStatusUpdate(status("completed")).build(),
                        priority("silent")
                                .addAction(Action.builder().id("a").name("a").build())
                                .build(),
                        priority("by-its-action")
                                .addAction(Action.builder()
                                        .id("b")
                                        .name("b")
                                        .addStatusUpdate(status("stalled"))
                                        .build())
                                .build())
                .build();
        Scorecard.ElementStatuses statuses = Scorecard.of(plan, MIDYEAR).getElementStatuses();

        assertThat(statuses.getElements()).isEqualTo(3);
        assertThat(words(statuses)).containsExactly("completed 1", "stalled 1");
    }

    @Test
    void whereNothingReportsNothingIsCounted() {
        Scorecard.ElementStatuses statuses =
                Scorecard.of(plan(priority("silent").build()).build(), MIDYEAR).getElementStatuses();

        assertThat(statuses.getElements()).isZero();
        assertThat(statuses.getNumbers()).isEmpty();
    }

    private static List<String> words(Scorecard.ElementStatuses statuses) {
        return statuses.getNumbers().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    @Test
    void aChangeHasItsElementBeforeAndAfter() {
        Scorecard before = Scorecard.of(plan(priority("one").build()).build(), MIDYEAR);
        Scorecard after = Scorecard.of(
                plan(
                                priority("one")
                                        .addStatusUpdate(status("completed"))
                                        .build(),
                                priority("two").build())
                        .build(),
                MIDYEAR);
        ScorecardChange.ElementChange one = change(before, after, "one");
        assertThat(one.getBefore()).isEqualTo(before.find(ElementId.of("one")));
        assertThat(one.getAfter()).isEqualTo(after.find(ElementId.of("one")));
        assertThat(one.getElement())
                .isEqualTo(after.find(ElementId.of("one")).orElseThrow().getElement());
        assertThat(change(before, after, "two").getBefore()).isEmpty();
        assertThat(change(after, before, "two").getElement().getId()).isEqualTo(ElementId.of("two"));
    }

    private static ScorecardChange.ElementChange change(Scorecard before, Scorecard after, String id) {
        return ScorecardChange.between(before, after).getElements().stream()
                .filter(each -> each.getId().equals(ElementId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHistoryHasItsMetric() {
        Metric metric = Metrics.metric("increase", "0", "100", "");

        assertThat(MetricHistory.of(metric, MIDYEAR).getMetric()).isEqualTo(metric);
    }
}
