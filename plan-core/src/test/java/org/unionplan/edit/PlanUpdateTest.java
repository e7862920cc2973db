package org.unionplan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.plan.Action;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** A spring report on a small plan, entry by entry. */
class PlanUpdateTest {

    private final StrategicPlan plan = StrategicPlan.builder()
            .id("nurses-plan")
            .addCornerstone(c -> c.id("ratios")
                    .name("Safe ratios")
                    .addPriority(p -> p.id("night")
                            .name("Nights")
                            .addAction(a -> a.id("count")
                                    .name("Count every night")
                                    .addAction(b -> b.id("form").name("One form for all wards")))))
            .addMetric(m -> m.id("wards")
                    .name("Wards counted")
                    .unit("wards")
                    .addObservation(o -> o.asOf("2026-12-31").value(12)))
            .addDuty(d -> d.id("report-to-locals").kind("report").addBearer("president"))
            .addActor(a -> a.id("president").name("President"))
            .build();

    private static ProgressReport.Builder report() {
        return ProgressReport.builder().id("spring").plan("nurses-plan");
    }

    private static List<String> found(PlanUpdate update) {
        return update.getFindings().getFindings().stream()
                .map(each -> each.getSeverity().getKeyword() + " " + each.getCode() + " " + each.getPointer())
                .toList();
    }

    @Test
    void everythingStandsWhereItBelongs() {
        PlanUpdate update = PlanUpdate.apply(
                plan,
                report().addElementReport(e -> e.element("form")
                                .addStatusUpdate(s -> s.date("2027-03-31").status("completed")))
                        .addMetricReport(m -> m.metric("wards")
                                .addObservation(o -> o.asOf("2027-03-31").value(19)))
                        .addDutyReport(d -> d.duty("report-to-locals")
                                .date("2027-04-12")
                                .bearer("president")
                                .source("minutes"))
                        .build());

        assertThat(found(update)).isEmpty();
        assertThat(update.getRecorded()).isEqualTo(3);
        PlanIndex index = PlanIndex.of(update.getPlan());
        assertThat(index.find(ElementId.of("form"), Action.class).orElseThrow().getStatusUpdates())
                .containsExactly(StatusUpdate.builder()
                        .date("2027-03-31")
                        .status("completed")
                        .build());
        Metric wards = update.getPlan().getMetrics().get(0);
        assertThat(wards.getObservations())
                .extracting(each -> each.getValue().orElseThrow())
                .containsExactly(Quantity.of(12), Quantity.of(19));
        assertThat(update.getPlan().getDuties().get(0).getFulfilments())
                .containsExactly(Fulfilment.builder()
                        .date("2027-04-12")
                        .bearer("president")
                        .source("minutes")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratios", "wages", "night", "count"})
    void aStatusIsRecordedAtEveryLevel(String element) {
        StrategicPlan larger = plan.withCornerstones(plan.getCornerstones()
                .get(0)
                .withPillars(Pillar.builder().id("wages").name("Wages").build()));
        PlanUpdate update = PlanUpdate.apply(
                larger,
                report().addElementReport(e -> e.element(element)
                                .addStatusUpdate(s -> s.date("2027-03-31").status("delayed")))
                        .build());

        assertThat(PlanIndex.of(update.getPlan()).elements())
                .filteredOn(each -> !each.getStatusUpdates().isEmpty())
                .extracting(each -> each.getId().toString())
                .containsExactly(element);
        assertThat(update)
                .isEqualTo(PlanUpdate.apply(
                        larger,
                        report().addElementReport(e -> e.element(element)
                                        .addStatusUpdate(
                                                s -> s.date("2027-03-31").status("delayed")))
                                .build()))
                .isNotEqualTo(PlanUpdate.apply(larger, report().build()))
                .hasToString("PlanUpdate[plan=nurses-plan, findings=" + update.getFindings() + ", recorded=1]");
    }

    @Test
    void whatIsNotInThePlanIsNamedAndTheRestRecorded() {
        PlanUpdate update = PlanUpdate.apply(
                plan,
                report().addElementReport(e -> e.element("fom")
                                .addStatusUpdate(s -> s.date("2027-03-31").status("completed")))
                        .addElementReport(e -> e.element("wards")
                                .addStatusUpdate(s -> s.date("2027-03-31").status("completed")))
                        .addMetricReport(m -> m.metric("beds")
                                .addObservation(o -> o.asOf("2027-03-31").value(1)))
                        .addMetricReport(m -> m.metric("wards")
                                .addObservation(o -> o.asOf("2027-03-31").value(19)))
                        .addDutyReport(d -> d.duty("report-to-all").date("2027-04-12"))
                        .addDutyReport(d ->
                                d.duty("report-to-locals").date("2027-04-12").bearer("treasurer"))
                        .build());

        assertThat(found(update))
                .containsExactly(
                        "error update.unknown.duty /dutyReports/0/duty",
                        "error update.unknown.bearer /dutyReports/1/bearer",
                        "error update.unknown.element /elementReports/0/element",
                        "error update.unknown.element /elementReports/1/element",
                        "error update.unknown.metric /metricReports/0/metric");
        assertThat(update.getFindings().getFindings().get(2).getMessage())
                .hasToString("The plan has no element \"fom\". Did you mean \"form\"?");
        assertThat(update.getFindings().getFindings().get(2).getMessage().in(Messages.french()))
                .startsWith("Le plan n’a pas d’élément «\u00a0fom\u00a0».");
        assertThat(update.getRecorded()).isEqualTo(1);
    }

    @Test
    void aReportOnAnotherPlanIsNotRecorded() {
        ProgressReport report = report().plan("doctors-plan")
                .addMetricReport(m -> m.metric("wards")
                        .addObservation(o -> o.asOf("2027-03-31").value(19)))
                .build();

        PlanUpdate update = PlanUpdate.apply(plan, report);

        assertThat(found(update)).containsExactly("error update.plan.other /plan");
        assertThat(update.getPlan()).isSameAs(plan);
        // An address is no id that could be compared.
        assertThat(PlanUpdate.apply(plan, report.withPlan("https://example.org/plan.pdf"))
                        .getRecorded())
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotFitIsRecordedWithAWarningAtItsPlaceInTheReport() {
        PlanUpdate update = PlanUpdate.apply(
                plan,
                report().addMetricReport(m -> m.metric("wards")
                                .addObservation(o -> o.asOf("2027-01-31").value(15))
                                .addObservation(o -> o.asOf("2027-03-31")
                                        .value(Quantity.builder()
                                                .value(19)
                                                .unit("hospitals")
                                                .build())))
                        .build());

        assertThat(found(update))
                .containsExactly("warning observation.unit /metricReports/0/observations/1/value/unit");
        assertThat(update.getRecorded()).isEqualTo(2);
    }

    @Test
    void aFigureThatThePlanHasIsNotRecordedAgainAndACorrectionIs() {
        ProgressReport.Builder again = report().addMetricReport(m -> m.metric("wards")
                .addObservation(o -> o.asOf("2026-12-31").value("12.0"))
                .addObservation(o -> o.asOf("2026-12-31").value(13))
                .addObservation(o -> o.asOf("2026-12-31").value(13)));

        PlanUpdate update = PlanUpdate.apply(plan, again.build());

        assertThat(update.getRecorded()).isEqualTo(1);
        assertThat(update.getPlan().getMetrics().get(0).getObservations()).hasSize(2);
    }

    @Test
    @SuppressWarnings("NullAway") // passed on purpose
    void nothingIsRefusedByName() {
        assertThatThrownBy(() -> PlanUpdate.apply(plan, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("report");
    }
}
