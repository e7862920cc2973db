package org.unionplan.edit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;

/**
 * A strategic plan with a progress report recorded in it: the status updates, observations and fulfilments of the report
 * stand at the end of the lists of the elements, metrics and duties they are about.
 *
 * <p>What the plan has already is not recorded again, so that recording a report twice changes nothing. What names nothing
 * in the plan is left out, with an error; what does not fit is recorded with a warning. The places of findings are places
 * in the report. Its narratives remain in the report. Immutable and thread-safe.
 */
public final class PlanUpdate {

    private final StrategicPlan plan;
    private final ValidationReport findings;
    private final int recorded;

    PlanUpdate(StrategicPlan plan, ValidationReport findings, int recorded) {
        this.plan = plan;
        this.findings = findings;
        this.recorded = recorded;
    }

    /** Records a report in a plan. Neither of them is modified. */
    public static PlanUpdate apply(StrategicPlan plan, ProgressReport report) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(report, "report");
        return new ReportRecorder(plan, report).record();
    }

    /** The plan with everything recorded that could be. */
    public StrategicPlan getPlan() {
        return plan;
    }

    /** The problems, at their places in the report. */
    public ValidationReport getFindings() {
        return findings;
    }

    /** The number of entries recorded, without those that the plan had already. */
    public int getRecorded() {
        return recorded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanUpdate that
                && plan.equals(that.plan)
                && findings.equals(that.findings)
                && recorded == that.recorded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, findings, recorded);
    }

    @Override
    public String toString() {
        return "PlanUpdate[plan=" + plan.getId() + ", findings=" + findings + ", recorded=" + recorded + "]";
    }
}
