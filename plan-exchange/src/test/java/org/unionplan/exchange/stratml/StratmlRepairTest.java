package org.unionplan.exchange.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.metric.Metric;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Files with the damage that published ones have. */
class StratmlRepairTest {

    private static final XmlImport DAMAGED = StratmlFiles.read(StratmlFiles.text("damaged.xml"));

    @Test
    void eachRepairIsAFindingWithItsPlace() {
        assertThat(DAMAGED.getReport().getFindings())
                .extracting(finding -> finding.getLocation().orElseThrow() + " " + finding.getCode())
                .containsExactlyInAnyOrder(
                        "2:1 stratml.text",
                        "2:1 stratml.type",
                        "6:5 stratml.order",
                        "6:5 stratml.required",
                        "7:7 stratml.identifier",
                        "9:7 stratml.order",
                        "12:9 stratml.renamed",
                        "12:9 stratml.empty",
                        "12:9 stratml.required",
                        "12:9 stratml.order",
                        "13:11 stratml.identifier",
                        "15:11 stratml.word",
                        "16:11 stratml.empty",
                        "16:27 stratml.empty",
                        "17:11 stratml.order",
                        "18:13 stratml.order",
                        "20:15 stratml.value",
                        "21:15 stratml.value",
                        "23:13 stratml.order",
                        "24:15 stratml.value.unread",
                        "25:15 stratml.value",
                        "26:15 stratml.value.unread",
                        "29:11 stratml.unknown",
                        "33:9 stratml.repeated",
                        "38:5 stratml.moved",
                        "38:18 stratml.renamed");
    }

    @Test
    void whatWasRepairedIsRead() {
        StrategicPlan plan = DAMAGED.getPlan().orElseThrow();
        Priority priority = plan.getCornerstones().get(0).getPriorities().get(0);
        Metric metric = plan.getMetrics().get(0);

        assertThat(plan.getCornerstones().get(0).getId()).isEqualTo(ElementId.of("_7c"));
        assertThat(priority.getId()).isEqualTo(ElementId.of("twice"));
        assertThat(priority.getStatement()).contains(Text.of("One.\nTwo."));
        assertThat(priority.getResponsibilities()).hasSize(1);
        assertThat(metric.getId()).isEqualTo(ElementId.of("twice-2"));
        assertThat(metric.getScale()).contains(Metric.Scale.NUMBER);
        assertThat(metric.getReferences()).singleElement().satisfies(each -> {
            assertThat(each.getTarget()).contains(ElementId.of("_7c"));
            assertThat(each.getRelation()).isEqualTo(Term.of("peer-to"));
        });
        assertThat(metric.getObservations()).singleElement().satisfies(each -> {
            assertThat(each.getValue()).contains(Quantity.of(Decimal.parse("1234.50")));
            assertThat(each.getAsOf().orElseThrow().toString()).isEqualTo("2027-12-31");
        });
        assertThat(metric.getTargets()).singleElement().satisfies(each -> {
            assertThat(each.getText()).contains(Text.of("many"));
            assertThat(each.getDue().orElseThrow().toString()).isEqualTo("2027-12-31");
        });
    }

    @Test
    void theRepairedFileNeedsNoMoreRepairs() {
        StrategicPlan plan = DAMAGED.getPlan().orElseThrow();
        XmlImport again =
                StratmlFiles.read(StratmlFile.write(plan, StratmlForm.PART_2).getText());

        assertThat(again.getReport().getFindings()).isEmpty();
        assertThat(again.getPlan()).contains(plan);
    }

    @ParameterizedTest
    @CsvSource({
        "+5,5",
        "007,7",
        ".50,0.50",
        "5.,5",
        "' 12 ',12",
        "-0.5,-0.5",
        "'1,234,567',1234567",
        "$1200,1200",
        "85%,85",
        "1.50,1.50",
        "'1,23',",
        "1.2.3,",
        "1e3,",
        "about 5,",
    })
    void numbersAreReadAsWrittenInFull(String found, String value) {
        XmlImport file = StratmlFiles.read(result("<NumberOfUnits>" + found + "</NumberOfUnits>"));
        Metric metric = file.getPlan().orElseThrow().getMetrics().get(0);

        assertThat(metric.getTargets()
                        .get(0)
                        .getValue()
                        .map(each -> each.getValue().toString()))
                .isEqualTo(java.util.Optional.ofNullable(value));
        if (value == null) {
            assertThat(metric.getTargets().get(0).getText()).contains(Text.of(found));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30,2027-06-30",
        "2027-6-3,2027-06-03",
        "2027/06/30,2027-06-30",
        "2027-06-30T00:00:00,2027-06-30",
        "2027-06-30Z,2027-06-30",
        "2027-06,2027-06-30",
        "2027,2027-12-31",
        "06/30/2027,2027-06-30",
        "30/06/2027,2027-06-30",
        "06/06/2027,2027-06-06",
        "06/07/2027,",
        "2027-02-30,",
        "never,",
    })
    void datesAreReadWhereTheyMeanOneDay(String found, String day) {
        XmlImport file = StratmlFiles.read(result("<EndDate>" + found + "</EndDate><NumberOfUnits>1</NumberOfUnits>"));

        assertThat(file.getPlan()
                        .orElseThrow()
                        .getMetrics()
                        .get(0)
                        .getTargets()
                        .get(0)
                        .getDue()
                        .map(Object::toString))
                .isEqualTo(java.util.Optional.ofNullable(day));
        assertThat(file.getReport().getFindings().isEmpty()).isEqualTo(found.equals(day));
    }

    private static String result(String parts) {
        return "<PerformancePlanOrReport xmlns='urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'"
                + " Type='Performance_Plan'><Name>Plan</Name><StrategicPlanCore><Goal><Name>G</Name><Description/>"
                + "<Identifier>g</Identifier><Objective><Name>O</Name><Identifier>o</Identifier><PerformanceIndicator>"
                + "<MeasurementDimension>M</MeasurementDimension><UnitOfMeasurement>u</UnitOfMeasurement>"
                + "<Identifier>m</Identifier><MeasurementInstance><TargetResult>" + parts
                + "</TargetResult></MeasurementInstance></PerformanceIndicator></Objective></Goal></StrategicPlanCore>"
                + "</PerformancePlanOrReport>";
    }
}
