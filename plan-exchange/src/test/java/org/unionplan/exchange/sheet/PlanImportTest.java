package org.unionplan.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

/** Tables of objectives and key results, as products export them. */
class PlanImportTest {

    private static PlanImport read(String... lines) {
        return PlanImport.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                ElementId.of("okr"),
                TableReading.standard());
    }

    private static List<String> codes(PlanImport table) {
        return table.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().map(Object::toString).orElse("-") + " " + finding.getCode())
                .toList();
    }

    @Test
    void objectivesAreElementsAndKeyResultsAreTheirMetrics() {
        PlanImport table = read(
                "Order,Type,Summary,Status,Period,Owner,Weight,Start value,Current value,Target value",
                "1,Objective,Grow,On track,2027,Organizing,1,0,2,10",
                "1.1,Key result,Members,On track,Q3 2027,Organizing,2,12400,13000,14500",
                "1.2,Initiative,Map workplaces,,2027-06-30,Research,,,,",
                "2,Objective,Bargain,,,,,,,");

        StrategicPlan plan = table.getPlan();
        assertThat(plan.getCornerstones())
                .extracting(element -> element.getNumber().orElse("") + " " + element.getName())
                .containsExactly("1 Grow", "2 Bargain");
        Cornerstone grow = plan.getCornerstones().get(0);
        assertThat(grow.getPriorities()).extracting(Priority::getName).hasToString("[Map workplaces]");
        assertThat(grow.getMetrics()).extracting(MetricLink::getMetric).hasToString("[grow-progress, members]");
        assertThat(grow.getMetrics().get(1).getWeight()).hasToString("2");
        assertThat(grow.getResponsibilities()).hasSize(1);
        Metric members = plan.getMetrics().stream()
                .filter(metric -> metric.getId().toString().equals("members"))
                .findFirst()
                .orElseThrow();
        assertThat(members.getBaseline().orElseThrow().getValue().getValue()).hasToString("12400");
        assertThat(members.getTargets().get(0).getValue().orElseThrow().getValue())
                .hasToString("14500");
        assertThat(members.getTargets().get(0).getDue().flatMap(Timeframe::getNotation))
                .contains("2027-35");
        assertThat(members.getObservations().get(0).getValue().orElseThrow().getValue())
                .hasToString("13000");
        assertThat(plan.getActors())
                .extracting(actor -> actor.getName().toString())
                .containsExactly("Organizing", "Research");
        assertThat(codes(table)).containsExactly("2:47 csv.plan.undated", "3:60 csv.plan.undated");
        assertThat(DocumentValidator.standard().validate(plan).hasErrors()).isFalse();
    }

    @Test
    void parentsAreNamedByTheirId() {
        PlanImport table = read(
                "Id;Parent;Type;Title;Target;Unit;Current;As of",
                "kr-1;o-1;KPI;Locals trained;40 %;locals;12;2027-03-31",
                "o-1;;Theme;Train;;;;",
                "o-2;o-9;Objective;Lost;;;;",
                "o-3;o-3;Objective;Loop;;;;",
                "kr-2;o-1;Metric;Mood;happy;;;");

        assertThat(table.getPlan().getCornerstones())
                .extracting(element -> element.getId().toString())
                .containsExactly("o-1", "o-2", "o-3");
        assertThat(codes(table)).containsExactly("4:5 csv.plan.parent", "5:5 csv.plan.parent", "6:22 csv.figure");
        assertThat(table.getPlan().getMetrics().get(0).getObservations().get(0).getAsOf())
                .contains(Timeframe.parse("2027-03-31"));
    }

    @Test
    void actionsStayActionsBelowCornerstonesAndPillars() {
        PlanImport table = read(
                "Order,Type,Title",
                "1,Cornerstone,Grow",
                "1.1,Pillar,Reach",
                "1.1.1,Action,Call everyone",
                "1.1.2,Priority,Visits",
                "1.2,Action,Set up a fund",
                "1.2.1,Action,Ask the locals",
                "1.3,Initiative,Map workplaces");

        Cornerstone grow = table.getPlan().getCornerstones().get(0);
        assertThat(grow.getActions()).extracting(PlanElement::getName).hasToString("[Set up a fund]");
        assertThat(grow.getActions().get(0).getActions()).hasSize(1);
        assertThat(grow.getPriorities()).extracting(PlanElement::getName).hasToString("[Map workplaces]");
        assertThat(grow.getPillars().get(0).getChildren())
                .extracting(child -> child.getLevel().getKeyword() + " " + child.getName())
                .containsExactly("priority Visits", "action Call everyone");
    }

    @Test
    void aTableWithoutTitlesIsNone() {
        assertThat(codes(read("a,b", "1,2"))).containsExactly("- csv.columns");
    }
}
