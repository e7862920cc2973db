package org.unionplan.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.RoundTrip;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;
import org.unionplan.value.ElementId;

/** Properties of plans exported as tables and imported again. */
class PlanTablesProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(12);
    }

    private static StrategicPlan elements(String text, StrategicPlan plan) {
        return PlanImport.read(text.getBytes(StandardCharsets.UTF_8), plan.getId(), TableReading.standard())
                .getPlan();
    }

    @Property(tries = 300)
    void elementsDifferOnlyByWhatFindingsSay(@ForAll("plans") StrategicPlan plan) {
        StrategicPlan bare = PlanTables.withoutFigures(plan);
        CsvExport export = PlanTables.of(bare).write(PlanTables.PlanSheet.ELEMENTS);

        RoundTrip.assertThatReportCovers(export.report(), bare, elements(export.text(), plan));
    }

    @Property(tries = 300)
    void observationsDifferOnlyByWhatFindingsSay(@ForAll("plans") StrategicPlan plan) {
        CsvExport export = PlanTables.of(plan).write(PlanTables.PlanSheet.OBSERVATIONS);

        StrategicPlan bare = PlanTables.withoutFigures(plan);
        ReportImport read = ReportImport.read(
                export.text().getBytes(StandardCharsets.UTF_8),
                ElementId.of("a-report"),
                Optional.of(bare),
                TableReading.standard());
        StrategicPlan back = PlanUpdate.apply(bare, read.getDocument()).getPlan();
        RoundTrip.assertThatReportCovers(export.report(), plan, back);
    }

    @Property(tries = 60)
    void whatCameInGoesOutAsItIs(@ForAll("plans") StrategicPlan plan) {
        StrategicPlan back = elements(
                PlanTables.of(plan).write(PlanTables.PlanSheet.ELEMENTS).text(), plan);
        CsvExport again = PlanTables.of(back).write(PlanTables.PlanSheet.ELEMENTS);

        assertThat(elements(again.text(), plan)).isEqualTo(back);
        assertThat(again.report().getFindings())
                .allSatisfy(finding -> assertThat(finding.getCode()).isEqualTo("csv.plan.observations"));
    }
}
