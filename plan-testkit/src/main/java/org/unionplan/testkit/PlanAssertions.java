package org.unionplan.testkit;

import org.unionplan.rule.ValidationReport;

/** Entry points to the assertions of this kit, to be imported beside those of AssertJ. */
public final class PlanAssertions {

    private PlanAssertions() {}

    public static ValidationReportAssert assertThat(ValidationReport report) {
        return new ValidationReportAssert(report);
    }
}
