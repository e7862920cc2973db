package org.unionplan.rule.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/**
 * The findings of one run: the first in document order up to a limit, and the number of all others by severity. Not
 * thread-safe.
 */
final class FindingList {

    private final int limit;
    private final TreeSet<Finding> shown = new TreeSet<>();
    private final Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);

    FindingList(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a finding.
     *
     * @param parameters names and values in turn
     */
    void add(String code, Severity severity, Pointer at, Object... parameters) {
        boolean full = shown.size() >= limit;
        if (full && at.compareTo(shown.last().getPointer()) > 0) {
            omit(severity);
            return;
        }
        if (shown.add(finding(code, severity, at, parameters)) && full) {
            omit(shown.pollLast().getSeverity());
        }
    }

    private void omit(Severity severity) {
        omitted.put(severity, omitted.getOrDefault(severity, 0) + 1);
    }

    private Finding finding(String code, Severity severity, Pointer at, Object... parameters) {
        Message message = Message.of(code);
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            message = message.with(parameters[i].toString(), parameters[i + 1]);
        }
        return Finding.of(severity, at, message);
    }

    ValidationReport toReport() {
        return shown.isEmpty() ? ValidationReport.empty() : ValidationReport.of(shown, omitted);
    }
}
