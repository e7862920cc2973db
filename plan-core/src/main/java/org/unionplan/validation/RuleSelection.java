package org.unionplan.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;

/**
 * Which rules a host wants asked, how grave it takes them, and how much it wants to hear.
 *
 * @param groups the groups of rules that are asked
 * @param ownRules the host's own rules
 * @param silenced codes of which nothing is reported
 * @param grades severities by code, where the host sees them differently
 * @param limit how many findings are told one by one
 */
record RuleSelection(
        Set<RuleGroup> groups, List<Rule<?>> ownRules, Set<String> silenced, Map<String, Severity> grades, int limit) {

    RuleSelection {
        groups = Set.copyOf(groups);
        ownRules = List.copyOf(ownRules);
        silenced = Set.copyOf(silenced);
        grades = Map.copyOf(grades);
    }

    /** Those of the given rules that are asked, and the host's own. */
    List<Rule<?>> select(List<Rule<?>> rules) {
        List<Rule<?>> selected = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (groups.contains(rule.group()) && !silenced.contains(rule.code())) {
                selected.add(rule);
            }
        }
        selected.addAll(ownRules);
        return selected;
    }

    /**
     * The report of those findings, as the host wants it.
     *
     * @param omitted how many more there are, by code
     * @param rules those that were asked, which know how grave those are
     */
    ValidationReport report(List<Finding> findings, Map<String, Integer> omitted, List<Rule<?>> rules) {
        if (findings.isEmpty()) {
            return ValidationReport.empty();
        }
        List<Finding> wanted = findings.stream()
                .filter(finding -> !silenced.contains(finding.getCode()))
                .map(finding -> finding.withSeverity(grades.getOrDefault(finding.getCode(), finding.getSeverity())))
                .toList();
        return ValidationReport.of(wanted, bySeverity(omitted, rules)).first(limit);
    }

    private Map<Severity, Integer> bySeverity(Map<String, Integer> omitted, List<Rule<?>> rules) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        omitted.forEach((code, count) -> {
            if (!silenced.contains(code)) {
                counts.merge(severity(code, rules), count, Integer::sum);
            }
        });
        return counts;
    }

    /** What is no rule is a constraint on a value, whose breach is an error. */
    private Severity severity(String code, List<Rule<?>> rules) {
        Severity declared = rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .<Severity>map(Rule::severity)
                .orElse(Severity.ERROR);
        return grades.getOrDefault(code, declared);
    }
}
