package org.unionplan.exchange.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/** Words that were read as something else, each reported once with the number of times. Not thread-safe. */
final class Repairs {

    private final Map<String, CellRepair> repairs = new LinkedHashMap<>();

    /** The first time, and how often in all. */
    private static final class CellRepair {

        private final String code;
        private final Pointer at;
        private final Finding.Location location;
        private final Object[] namesAndValues;
        private int times;

        CellRepair(String code, Pointer at, Finding.Location location, Object[] namesAndValues) {
            this.code = code;
            this.at = at;
            this.location = location;
            this.namesAndValues = namesAndValues;
        }
    }

    void add(
            AgreementColumn column,
            Object words,
            String code,
            Pointer at,
            Finding.Location location,
            Object... namesAndValues) {
        repairs.computeIfAbsent(column + " " + words, none -> new CellRepair(code, at, location, namesAndValues))
                .times++;
    }

    void report(CsvFindings findings) {
        repairs.values()
                .forEach(repair -> findings.add(
                        Severity.ADVICE,
                        repair.code,
                        repair.at,
                        Optional.of(repair.location),
                        CsvFindings.with(repair.namesAndValues, "times", repair.times)));
    }
}
