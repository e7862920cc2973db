package org.unionplan.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Collects the problems and doubts in a list while it is read or written. Not thread-safe. */
public final class CsvFindings {

    /** The most findings that are listed. */
    public static final int MOST = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);

    /** Adds a finding with names and values in turn. */
    public void add(
            Severity severity, String code, Pointer at, Optional<Finding.Location> location, Object... namesAndValues) {
        if (findings.size() == MOST) {
            omitted.merge(severity, 1, Integer::sum);
            return;
        }
        Message message = Message.of(code);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            message = message.with(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        findings.add(Finding.of(severity, at, message).withLocation(location));
    }

    /** Those names and values and one more. */
    public static Object[] with(Object[] namesAndValues, Object name, Object value) {
        Object[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[namesAndValues.length] = name;
        all[namesAndValues.length + 1] = value;
        return all;
    }

    public ValidationReport report() {
        return ValidationReport.of(findings, omitted);
    }
}
