package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Looks at the report on a document. Whatever fails shows the whole report. */
public final class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {

    ValidationReportAssert(ValidationReport report) {
        super(report, ValidationReportAssert.class);
    }

    /** Asserts that no finding is an error; warnings and advice are allowed. */
    public ValidationReportAssert hasNoErrors() {
        isNotNull();
        if (actual.hasErrors()) {
            throw failure(
                    "Expecting no errors, but found %s%s", actual.count(Severity.ERROR), shown(actual.getFindings()));
        }
        return this;
    }

    /** Nothing was found at all. */
    public ValidationReportAssert hasNoFindings() {
        return hasExactly(List.of());
    }

    /** Asserts that there is a finding of that code at that place, whatever else was found. */
    public ValidationReportAssert has(String code, Pointer pointer) {
        isNotNull();
        ExpectedFinding expected = new ExpectedFinding(code, pointer);
        if (actual.getFindings().stream().map(ExpectedFinding::of).noneMatch(expected::equals)) {
            throw failure("Expecting to find%s%nbut found%s", line(expected), shown(actual.getFindings()));
        }
        return this;
    }

    /** {@link #has(String, Pointer)} with the place as a JSON Pointer. */
    public ValidationReportAssert has(String code, String pointer) {
        return has(code, Pointer.parse(pointer));
    }

    /** Asserts that a finding of that code at that place is the only one. */
    public ValidationReportAssert hasExactly(String code, Pointer pointer) {
        return hasExactly(List.of(new ExpectedFinding(code, pointer)));
    }

    /** {@link #hasExactly(String, Pointer)} with the place as a JSON Pointer. */
    public ValidationReportAssert hasExactly(String code, String pointer) {
        return hasExactly(code, Pointer.parse(pointer));
    }

    /** Asserts that exactly those were found, with the same number of each, in any order. */
    public ValidationReportAssert hasExactly(Collection<ExpectedFinding> expected) {
        isNotNull();
        List<ExpectedFinding> missing = new ArrayList<>(expected);
        List<Finding> surplus = new ArrayList<>();
        for (Finding finding : actual.getFindings()) {
            if (!missing.remove(ExpectedFinding.of(finding))) {
                surplus.add(finding);
            }
        }
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw failure(
                    "Expecting exactly%s%nnot found:%s%nfound beyond that:%s",
                    shown(List.copyOf(expected)), shown(missing), shown(surplus));
        }
        return this;
    }

    private static String shown(List<?> findings) {
        return findings.isEmpty()
                ? line("nothing")
                : String.join(
                        "", findings.stream().map(ValidationReportAssert::line).toList());
    }

    private static String line(Object shown) {
        String text = shown instanceof Finding finding
                ? finding.getPointer() + ": " + finding.getSeverity().getKeyword() + ": " + finding.getCode() + ": "
                        + finding.getMessage()
                : shown.toString();
        return System.lineSeparator() + "  " + text;
    }
}
