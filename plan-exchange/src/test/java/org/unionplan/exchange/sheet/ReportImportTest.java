package org.unionplan.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.message.Messages;
import org.unionplan.metric.Observation;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Tables of figures and statuses that become progress reports. */
class ReportImportTest {

    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("plan")
            .title("Plan")
            .addCornerstone(c -> c.id("growth").name("Growth").number("1"))
            .addMetric(m -> m.id("members")
                    .name(Text.of(LanguageTag.of("en"), "Members").with(LanguageTag.of("fr"), "Membres"))
                    .addObservation(o -> o.dimensions(Dimensions.of("Local", "27"))
                            .asOf("2026-12-31")
                            .value(400)))
            .addMetric(m -> m.id("density").name("Density").number("1.2"))
            .addMetric(m -> m.id("density-b").name("density!").unit("%"))
            .build();

    private static ReportImport read(Optional<StrategicPlan> plan, String... lines) {
        return ReportImport.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                ElementId.of("march"),
                plan,
                TableReading.standard());
    }

    private static ReportImport read(String... lines) {
        return read(Optional.of(PLAN), lines);
    }

    private static List<String> told(ReportImport table) {
        return table.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().map(Object::toString).orElse("-") + " " + finding.getCode())
                .toList();
    }

    private static List<Observation> observations(ReportImport table) {
        return table.getDocument().getMetricReports().stream()
                .flatMap(report -> report.getObservations().stream())
                .toList();
    }

    @Test
    void metricsAreFoundByTheirIdNumberAndNamesInEveryLanguage() {
        ReportImport table = read(
                "Figures of March;;;;;",
                "Indicateur;En date du;Valeur;Unité;Source;Local",
                "membres;2027-03-31;412;;Registre;27",
                "MEMBERS;2027-03-31;1 240;personnes;;",
                "1.2;mars 2027;environ 41,5 %;;;",
                "density-b;31/03/2027;40;;;");

        ProgressReport report = table.getDocument();
        assertThat(told(table)).isEmpty();
        assertThat(report.getPlan()).contains("plan");
        assertThat(report.getMetricReports())
                .extracting(
                        each -> each.getMetric() + " " + each.getObservations().size())
                .containsExactly("members 2", "density 1", "density-b 1");
        Observation first = observations(table).get(0);
        assertThat(first.getDimensions()).isEqualTo(Dimensions.of("Local", "27"));
        assertThat(first.getAsOf()).contains(Timeframe.parse("2027-03-31"));
        assertThat(first.getSource()).contains(Text.of("Registre"));
        assertThat(observations(table).get(1).getValue())
                .contains(Quantity.of(1_240).withUnit(Text.of("personnes")));
        assertThat(observations(table).get(2).getValue())
                .map(Quantity::getQualifier)
                .contains(Quantity.Qualifier.APPROXIMATE);
        assertThat(observations(table).get(2).getValue().orElseThrow().getValue())
                .hasToString("41.5");
        assertThat(table.getRows()).isEqualTo(4);
        assertThat(PlanUpdate.apply(PLAN, report).getRecorded()).isEqualTo(4);
    }

    @Test
    void whatThePlanDoesNotHaveIsAnErrorInItsCell() {
        ReportImport table = read(
                "As of,Metric,Value",
                "2027-03-31,Membrs,412",
                "2027-03-31,density,41",
                "2027-03-31,Density,40",
                "2027-03-31,,41",
                "2027-03-31,members,400");

        assertThat(told(table))
                .containsExactly("2:12 csv.report.unknown", "4:12 csv.report.several", "5:12 csv.report.subject");
        assertThat(Messages.english()
                        .format(table.getReport().getFindings().get(0).getMessage()))
                .isEqualTo("The plan has no \"Membrs\" (metric). Did you mean \"members\"? The row is left out.");
        assertThat(table.getRows()).isEqualTo(5);
        assertThat(table.getLeftOut()).isEqualTo(3);
    }

    @Test
    void withoutAPlanNamesMakeIdsAndColumnsMakeDimensions() {
        ReportImport table = read(
                Optional.empty(),
                "Metric,Value,As of,Region",
                "New members,12,2027-03-31,North",
                "New members,9,2027-03-31,South");

        assertThat(told(table)).containsExactly("1:20 csv.report.dimension", "2:1 csv.report.named");
        assertThat(table.getDocument().getMetricReports())
                .extracting(each -> each.getMetric().toString())
                .containsExactly("new-members");
        assertThat(observations(table))
                .extracting(Observation::getDimensions)
                .containsExactly(Dimensions.of("Region", "North"), Dimensions.of("Region", "South"));
    }

    @Test
    void otherColumnsAreKeptBesideAPlanThatDoesNotDivideByThem() {
        ReportImport table =
                read("Metric,Value,As of,Prepared by,Dimension: Region", "members,12,2027-03-31,Ana,North");

        assertThat(told(table)).containsExactly("1:20 csv.report.column");
        assertThat(observations(table).get(0).getUnknownMembers().get("x-prepared-by"))
                .contains(Datum.of("Ana"));
        assertThat(observations(table).get(0).getDimensions()).isEqualTo(Dimensions.of("Region", "North"));
    }

    @Test
    void vagueCellsNeverCostTheirRow() {
        ReportImport table = read(
                "Metric,Value,As of,Estimated,Recorded at,Note",
                "members,n/a,2027-03-31,,,",
                "members,many,2027-04-30,perhaps,soon,",
                "members,1.234,2027-05-31,yes,2027-06-02,",
                "members,some,2027-06-30,no,,counted later",
                "members,7,,oui,,",
                "members,8,03/04/2027,,,");

        assertThat(told(table))
                .containsExactlyInAnyOrder(
                        "2:9 csv.absent",
                        "3:9 csv.figure",
                        "3:25 csv.report.yes",
                        "3:33 csv.date.words",
                        "3:33 csv.report.day",
                        "4:9 csv.figure.ambiguous",
                        "5:9 csv.figure",
                        "6:11 csv.plan.undated",
                        "7:11 csv.date.ambiguous");
        assertThat(observations(table).get(0).getMissing()).contains(Text.of("n/a"));
        assertThat(observations(table).get(1).getText()).contains(Text.of("many"));
        assertThat(observations(table).get(2).getText()).contains(Text.of("1.234"));
        assertThat(observations(table).get(2).getEstimated()).contains(true);
        assertThat(observations(table).get(3).getUnknownMembers().get("x-value"))
                .contains(Datum.of("some"));
        assertThat(table.getLeftOut()).isZero();
    }

    /** The rest of a column says what 1.234 is, and so does the caller. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN | 12.5 | 1.234",
                "UNKNOWN | 12,5 | 1234",
                "UNKNOWN | 1,234,567.5 | 1.234",
                "POINT | 7 | 1.234",
                "COMMA | 7 | 1234"
            })
    void aColumnShowsItsDecimalMark(NumberMarks stated, String other, String value) {
        ReportImport table = ReportImport.read(
                ("Metric;As of;Value\nmembers;2027-01-31;" + other + "\nmembers;2027-02-28;1.234\n")
                        .getBytes(StandardCharsets.UTF_8),
                ElementId.of("r"),
                Optional.of(PLAN),
                TableReading.standard().withNumbers(stated));

        assertThat(told(table)).isEmpty();
        assertThat(observations(table).get(1).getValue().orElseThrow().getValue())
                .hasToString(value);
    }

    @Test
    void statusesOfElementsAreStatusUpdates() {
        ReportImport table = read(
                "Name,Status,As of,Value,Note",
                "Growth,En cours,2027-03-31,,On time",
                "growth,Termine,,,",
                "members,On track,2027-03-31,412,");

        assertThat(told(table)).containsExactly("3:8 csv.report.status.undated");
        assertThat(table.getDocument().getElementReports().get(0).getStatusUpdates())
                .extracting(
                        update -> update.getStatus() + " " + update.getNote().orElseThrow())
                .containsExactly("in-progress On time");
        assertThat(observations(table).get(0).getUnknownMembers().get("x-status"))
                .contains(Datum.of("On track"));
    }

    @Test
    void rulesAreCheckedInThePlanAndLocatedByCell() {
        ReportImport table = read("Metric,As of,Value,Unit", "density-b,2027-03-31,12,hours", "members,2027-04-30,12,");

        assertThat(told(table)).containsExactly("2:22 observation.unit");
    }

    @Test
    void remarksAreNoRows() {
        ReportImport table = read("Metric,As of,Value", "members,2027-03-31,12", "Source: register of members", "");

        assertThat(told(table)).containsExactly("3:1 csv.row.remark");
        assertThat(table.getRows()).isOne();
    }

    @Test
    void aFileOfAnotherKindOrWithoutHeadingsIsNoReport() {
        assertThat(told(read("%PDF-1.7", "x"))).containsExactly("- csv.kind");
        assertThat(told(read("a,b", "1,2"))).containsExactly("- csv.columns");
        assertThat(told(read("Metric,As of,Value", "members,2027-03-31,12", "\"members")))
                .containsExactly("3:1 csv.broken");
    }
}
