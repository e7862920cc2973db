package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** The report on the plan three-years-ahead for its third year fits the plan. */
class ProgressReportTest {

    @Test
    void everyEntryOfTheReportIsRecordedWithoutAFinding() {
        StrategicPlan plan = Examples.read("three-years-ahead.json", StrategicPlan.class);
        ProgressReport report = Examples.read("three-years-ahead-2026.json", ProgressReport.class);

        PlanUpdate update = PlanUpdate.apply(plan, report);

        assertThat(update.getFindings().getFindings()).isEmpty();
        assertThat(update.getRecorded()).isEqualTo(4);
        PlanElement calendar = PlanIndex.of(update.getPlan())
                .find(ElementId.of("know-when"), PlanElement.class)
                .orElseThrow();
        assertThat(calendar.getStatusUpdates().get(0).getStatus()).isEqualTo(StatusUpdate.Status.COMPLETED);
    }
}
