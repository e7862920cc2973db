package org.unionplan.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;

/** Limits the findings of several reports together: errors are kept first, and what is left out is counted. */
final class ResultLimit {

    private ResultLimit() {}

    /** Returns the reports with that many findings in all. */
    static SortedMap<String, ValidationReport> of(int limit, SortedMap<String, ValidationReport> sources) {
        int left = limit;
        Map<Severity, Integer> most = new EnumMap<>(Severity.class);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
            long found = sources.values().stream()
                    .flatMap(report -> report.getFindings().stream())
                    .filter(finding -> finding.getSeverity() == severity)
                    .count();
            most.put(severity, (int) Math.min(left, found));
            left -= (int) Math.min(left, found);
        }
        SortedMap<String, ValidationReport> limited = new TreeMap<>();
        sources.forEach((name, report) -> limited.put(name, limited(report, most)));
        return limited;
    }

    private static ValidationReport limited(ValidationReport report, Map<Severity, Integer> most) {
        Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            omitted.put(severity, report.getOmitted(severity));
        }
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : report.getFindings()) {
            if (most.merge(finding.getSeverity(), -1, Integer::sum) >= 0) {
                kept.add(finding);
            } else {
                omitted.merge(finding.getSeverity(), 1, Integer::sum);
            }
        }
        return ValidationReport.of(kept, omitted);
    }
}
