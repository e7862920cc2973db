package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.edit.PlanEditor;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.Action;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.ElementId;

/** Properties of plans with actions below elements of every level. */
class RaggedTreeProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(60);
    }

    @Property(tries = 200)
    void anActionMovedToAnyElementAndBackLeavesThePlanAsItWas(
            @ForAll("plans") StrategicPlan plan, @ForAll Random random) {
        PlanIndex index = PlanIndex.of(plan);
        List<PlanElement> actions =
                index.elements().filter(Action.class::isInstance).toList();
        Assume.that(!actions.isEmpty());
        PlanElement action = actions.get(random.nextInt(actions.size()));
        PlanElement parent = index.parentOf(action.getId()).orElseThrow();
        List<PlanElement> others = index.elements()
                .filter(element -> !element.equals(parent) && !subtree(action).contains(element))
                .toList();
        Assume.that(!others.isEmpty());
        PlanElement other = others.get(random.nextInt(others.size()));

        StrategicPlan moved =
                PlanEditor.of(plan).moveInto(action.getId(), other.getId()).document();

        assertThat(PlanIndex.of(moved).parentOf(action.getId()).map(PlanElement::getId))
                .contains(other.getId());
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(plan, moved);
        assertThat(comparison.getChanges()).extracting(Change::getKind).containsExactly(Change.Kind.MOVED);
        assertThat(comparison.apply(plan)).isEqualTo(moved);
        assertThat(movedBack(moved, parent, action.getId())).isEqualTo(plan);
    }

    private static StrategicPlan movedBack(StrategicPlan moved, PlanElement parent, ElementId action) {
        List<ElementId> siblings = parent.getChildren(PlanElement.Level.ACTION).stream()
                .map(PlanElement::getId)
                .toList();
        int next = siblings.indexOf(action) + 1;
        PlanEditor editor = PlanEditor.of(moved);
        return (next < siblings.size()
                        ? editor.moveBefore(action, siblings.get(next))
                        : editor.moveInto(action, parent.getId()))
                .document();
    }

    @Property(tries = 50)
    void anElementHasTheProgressOfItsMetricsAndOfThoseBelowIt(@ForAll("plans") StrategicPlan plan) {
        Scorecard card = Scorecard.of(plan, MetricEvaluator.asOf(LocalDate.of(2027, 6, 30)));
        PlanIndex.of(plan).elements().forEach(element -> {
            List<Scorecard.LinkedMetric> linked = new ArrayList<>();
            subtree(element).stream()
                    .map(each -> card.find(each.getId()).orElseThrow())
                    .forEach(score -> linked.addAll(score.getItems()));

            assertThat(card.find(element.getId()).orElseThrow().getRollUp()).isEqualTo(Scorecard.RollUp.of(linked));
        });
    }

    /** The element and everything below it, in document order. */
    private static List<PlanElement> subtree(PlanElement element) {
        return Stream.of(PlanElement.Level.PILLAR, PlanElement.Level.PRIORITY, PlanElement.Level.ACTION)
                .flatMap(level -> element.getChildren(level).stream())
                .map(RaggedTreeProperties::subtree)
                .collect(() -> new ArrayList<>(List.of(element)), List::addAll, List::addAll);
    }
}
