package org.unionplan.benchmarks;

import java.time.LocalDate;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.edit.PlanEditor;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** A sound plan of a given size, always the same: a metric for each element, some observations for each metric. */
final class GeneratedPlan {

    private static final int PRIORITIES_IN_PILLAR = 8;
    private static final int PILLARS_IN_CORNERSTONE = 10;
    private static final int CHANGES = 100;

    private GeneratedPlan() {}

    static StrategicPlan of(int elements, int observationsEach) {
        StrategicPlan.Builder plan = StrategicPlan.builder()
                .id("plan")
                .title("A plan of " + elements + " elements")
                .language(LanguageTag.of("en"))
                .term(Timeframe.parse("2024/2028"))
                .organization("union")
                .addActor(Actor.builder().id("union").name("The union").build());
        int made = 0;
        for (int c = 0; made < elements; c++) {
            Cornerstone.Builder cornerstone = Cornerstone.builder().id("c" + c).name("Cornerstone " + c);
            cornerstone.addMetric(link(plan, made++, observationsEach));
            for (int p = 0; p < PILLARS_IN_CORNERSTONE && made < elements; p++) {
                Pillar.Builder pillar = Pillar.builder()
                        .id("c" + c + "p" + p)
                        .name("Pillar " + c + "." + p)
                        .addMetric(link(plan, made++, observationsEach));
                for (int i = 0; i < PRIORITIES_IN_PILLAR && made < elements; i++) {
                    pillar.addPriority(priority("c" + c + "p" + p + "i" + i, i, link(plan, made++, observationsEach)));
                }
                cornerstone.addPillar(pillar.build());
            }
            plan.addCornerstone(cornerstone.build());
        }
        return plan.build();
    }

    /**
     * Returns a revision of a generated plan with 100 changes: names, statements, moves and new priorities. Revisions of
     * two numbers change different priorities.
     */
    static StrategicPlan revised(StrategicPlan plan, int elements, int revision) {
        PlanEditor changing = PlanEditor.of(plan);
        for (int i = 0; i < CHANGES; i++) {
            int number = i + revision * CHANGES;
            ElementId id = priority(number, elements);
            switch (i % 4) {
                case 0 -> changing.update(id, Priority.class, each -> each.withName(Text.of("Another name")));
                case 1 ->
                    changing.update(
                            id, Priority.class, each -> each.withStatement(Text.of("Every workplace; each steward")));
                case 2 -> changing.moveAfter(id, priority(number - 1, elements));
                default ->
                    changing.insertAfter(
                            id,
                            Priority.builder()
                                    .id("new" + number)
                                    .name("New " + number)
                                    .build());
            }
        }
        return changing.document();
    }

    /** Returns the identifier of one of the priorities to change, which are spread over the whole plan. */
    static ElementId priority(int number, int elements) {
        int cornerstones = elements / (1 + PILLARS_IN_CORNERSTONE * (1 + PRIORITIES_IN_PILLAR));
        int place = number * 7;
        return ElementId.of("c" + number % CHANGES * cornerstones / CHANGES + "p" + place % PILLARS_IN_CORNERSTONE + "i"
                + place % PRIORITIES_IN_PILLAR);
    }

    private static Priority priority(String id, int number, MetricLink metric) {
        return Priority.builder()
                .id(id)
                .number(Integer.toString(number + 1))
                .name("Reach every workplace of area " + id)
                .statement(Text.of("Every workplace of the area has a steward; each steward is trained within a year."))
                .timeframe(Timeframe.of(LocalDate.of(2025, 1 + number, 28)))
                .addMetric(metric)
                .addResponsibility(
                        Responsibility.builder().role("leads").actor("union").build())
                .build();
    }

    private static MetricLink link(StrategicPlan.Builder plan, int number, int observations) {
        ElementId id = ElementId.of("m" + number);
        Metric.Builder metric = Metric.builder()
                .id(id)
                .name("Stewards trained in area " + number)
                .unit("stewards")
                .direction(Metric.Direction.INCREASE)
                .baseline(Baseline.builder()
                        .value(100 + number)
                        .date("2023-12-31")
                        .build())
                .addTarget(
                        Target.builder().value(200 + number).due("2028-12-31").build());
        for (int i = 0; i < observations; i++) {
            metric.addObservation(Observation.builder()
                    .asOf(Timeframe.of(LocalDate.of(2024, 1, 31).plusMonths(i)))
                    .value(Quantity.of(Decimal.parse((110 + number + 3 * i) + ".5")))
                    .build());
        }
        plan.addMetric(metric.build());
        return MetricLink.builder().metric(id).build();
    }
}
