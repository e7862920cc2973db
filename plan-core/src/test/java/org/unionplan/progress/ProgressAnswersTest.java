package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.actor.Actor;
import org.unionplan.document.Duty;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Metrics;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/** The answers about progress are values: equal to the same answer, different from another one, and readable. */
class ProgressAnswersTest {

    private static final MetricEvaluator MIDYEAR = MetricEvaluator.asOf(LocalDate.of(2026, 6, 30));

    /** A plan of which one priority has a figure and was completed if that is 100; only then was its duty done. */
    private static StrategicPlan plan(long value) {
        boolean all = value == 100;
        Duty.Builder duty = Duty.builder().kind("report").recurrence("--04-30").addBearer("staff");
        Priority.Builder priority = Priority.builder()
                .id("priority")
                .name("Grow")
                .addMetric(MetricLink.builder().metric("m").build());
        return StrategicPlan.builder()
                .id("plan")
                .addActor(Actor.builder().id("staff").name("Staff").build())
                .addDuty(
                        all
                                ? duty.addFulfilment(Duty.Fulfilment.builder()
                                                .date("2026-04-02")
                                                .build())
                                        .build()
                                : duty.build())
                .addMetric(Metrics.metric("increase", "0 on 2025-12-31", "100 by 2026-12-31", value + " on 2026-06-30"))
                .addCornerstone(Cornerstone.builder()
                        .id("cornerstone")
                        .name("Members")
                        .addPillar(Pillar.builder()
                                .id("pillar")
                                .name("Growth")
                                .addPriority(
                                        all
                                                ? priority.addStatusUpdate(StatusUpdate.builder()
                                                                .date("2026-06-30")
                                                                .status(StatusUpdate.Status.COMPLETED)
                                                                .build())
                                                        .build()
                                                : priority.build())
                                .build())
                        .build())
                .build();
    }

    private static Scorecard card(long value) {
        return Scorecard.of(plan(value), MIDYEAR);
    }

    private static Accountability books(long value) {
        return Accountability.of(plan(value), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    }

    /** The change from that figure to 100, or from 100 to 50. */
    private static ScorecardChange change(long value) {
        return ScorecardChange.between(card(value), card(value == 100 ? 50 : 100));
    }

    private static MetricHistory history(long value) {
        return MetricHistory.of(plan(value).getMetrics().get(0), MIDYEAR);
    }

    private static final Map<String, Function<Long, Object>> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Accountability[", ProgressAnswersTest::books),
            Map.entry("Item[", value -> books(value).getItems().get(0)),
            Map.entry("Deadline[", value -> card(value).deadlines().get(0)),
            Map.entry("1 ", value -> books(value).getTurns()),
            Map.entry(
                    "LinkedMetric[",
                    value -> card(value).elements().get(2).getItems().get(0)),
            Map.entry("RollUp[", value -> card(value).rollUp()),
            Map.entry("ElementStatuses[", value -> card(value).getElementStatuses()),
            Map.entry("Element[", value -> card(value).elements().get(0)),
            Map.entry("ScorecardChange[", ProgressAnswersTest::change),
            Map.entry("MetricChange[", value -> change(value).getMetrics().get(0)),
            Map.entry("ElementChange[", value -> change(value).getElements().get(0)),
            Map.entry("MetricHistory[", ProgressAnswersTest::history),
            Map.entry("Point[", value -> history(value).getPoints().get(1))));

    private static Stream<String> beginnings() {
        return ANSWERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void theSameAnswerIsEqual(String beginning) {
        Function<Long, Object> answer = Objects.requireNonNull(ANSWERS.get(beginning));

        assertThat(answer.apply(50L))
                .isEqualTo(answer.apply(50L))
                .hasSameHashCodeAs(answer.apply(50L))
                .isNotEqualTo(answer.apply(100L))
                .isNotEqualTo(beginning)
                .doesNotHaveSameHashCodeAs(answer.apply(100L));
        assertThat(answer.apply(50L).toString()).startsWith(beginning);
    }

    @Test
    void turnsAreCountedInWords() {
        assertThat(books(50).getTurns()).hasToString("1 overdue, 1 upcoming");
        assertThat(books(100).getTurns()).hasToString("1 done, 1 upcoming");
        assertThat(books(50).getTurns().getAll()).isEqualTo(2);
        assertThat(books(50).getTurns().plus(books(100).getTurns())).hasToString("1 done, 1 overdue, 2 upcoming");
        assertThat(books(50).items(Accountability.Status.OVERDUE))
                .containsExactly(books(50).getItems().get(0));
        assertThat(books(50).items(ElementId.of("staff"))).isEqualTo(books(50).getItems());
        assertThat(books(50).unlisted(ElementId.of("staff")).getAll()).isZero();
        assertThat(books(50).getFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(books(50).getAsOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(books(50).getItems().get(0).getDuty())
                .isEqualTo(plan(50).getDuties().get(0));
        assertThat(books(50).getItems().get(0).getPeriod().getFirst()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    /** Between its baseline and its last target a history has a point for every day on which something is known. */
    @Test
    void aHistoryHasAPointForEveryDayOnWhichSomethingIsKnown() {
        Metric metric = Metrics.metric(
                "increase",
                "0 on 2024-12-31",
                "40 by 2025-12-31; 100 by 2026-12-31; 7 by 2030 in region=north",
                "10 on 2025-06-30; 50 on 2026-06-30; 3 on 2025-03-31 in region=north");

        // 40 * 181 / 365 = 19.84 of 100 is expected in June, 0.1 is done: 0.1 behind.
        assertThat(MetricHistory.of(metric, MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)))
                        .getPoints())
                .extracting(ProgressAnswersTest::row)
                .containsExactly(
                        "2024-12-31 value - target 40 expected 0 progress - NO_DATA",
                        "2025-06-30 value 10 target 40 expected 19.84 progress 0.1 AT_RISK",
                        "2025-12-31 value 10 target 40 expected 40 progress 0.1 OFF_TRACK",
                        "2026-12-31 value - target 100 expected 100 progress - -");
    }

    @Test
    void whereThePartsAddUpTheirDaysBelongToTheHistory() {
        Metric metric = Metrics.metric("increase parts", "", "", "3 on 2025-03-31 in region=north");

        assertThat(MetricHistory.of(metric, MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)))
                        .getPoints())
                .extracting(ProgressAnswersTest::row)
                .containsExactly(
                        "2025-03-31 value 3 target - expected - progress - UNRATED",
                        "2025-12-31 value 3 target - expected - progress - UNRATED");
    }

    private static String row(MetricHistory.Point point) {
        return point.getDay() + " value " + shown(point.getValue()) + " target " + shown(point.getTarget())
                + " expected " + shown(point.getExpected()) + " progress " + shown(point.getProgress()) + " "
                + point.getStatus().map(Enum::name).orElse("-");
    }

    private static String shown(Optional<Decimal> figure) {
        return figure.map(each -> each.rounded(2).stripped().toString()).orElse("-");
    }
}
