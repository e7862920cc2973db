package org.unionplan.exchange;

import java.util.Objects;
import java.util.Optional;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;

/** The plan that an XML file became, and the report of everything that was repaired, doubted or left out. */
public final class XmlImport {

    private final Optional<StrategicPlan> plan;
    private final ValidationReport report;

    private XmlImport(Optional<StrategicPlan> plan, ValidationReport report) {
        this.plan = plan;
        this.report = report;
    }

    /** Returns an import with that outcome. */
    public static XmlImport of(Optional<StrategicPlan> plan, ValidationReport report) {
        return new XmlImport(Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(report, "report"));
    }

    /** Returns the plan; empty if the file is refused, which the report explains. */
    public Optional<StrategicPlan> getPlan() {
        return plan;
    }

    /** Returns the findings, with line and column. */
    public ValidationReport getReport() {
        return report;
    }
}
