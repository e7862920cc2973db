package org.unionplan.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rule.engine.TunedRule;
import org.unionplan.shape.engine.Constraint;

/**
 * The rules a host wants to run, the severities it gives them, and the number of findings it wants to see.
 *
 * @param groups the groups of rules that run
 * @param ownRules the host's own rules
 * @param silenced codes of which nothing is reported
 * @param grades severities by code, where the host sees them differently
 * @param limit the number of findings reported one by one
 * @param house the rules of a house
 */
record RuleSelection(
        Set<RuleGroup> groups,
        List<Rule<?>> ownRules,
        Set<String> silenced,
        Map<String, Severity> grades,
        int limit,
        DocumentValidator.HouseRules house)
        implements Serializable {

    RuleSelection {
        groups = Set.copyOf(groups);
        ownRules = List.copyOf(ownRules);
        silenced = Set.copyOf(silenced);
        grades = Map.copyOf(grades);
    }

    /** Refuses a code to silence or to grade that no rule has, and names the nearest one. */
    void requireKnownCodes() {
        if (silenced.isEmpty() && grades.isEmpty()) {
            return;
        }
        Set<String> known = knownCodes();
        Stream.of(silenced, grades.keySet())
                .flatMap(Set::stream)
                .sorted()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new UnionplanException(unknown(code, known));
                });
    }

    private Set<String> knownCodes() {
        Set<String> known = codesOfLibrary();
        ownRules.forEach(rule -> known.add(rule.getCode()));
        return known;
    }

    /** The codes that the rules and constraints of the library report. */
    static Set<String> codesOfLibrary() {
        Set<String> known = new TreeSet<>();
        for (DocumentType type : DocumentType.values()) {
            type.getRules().forEach(rule -> known.add(rule.getCode()));
        }
        for (Constraint constraint : Constraint.values()) {
            known.add(constraint.getCode());
        }
        return known;
    }

    private static Message unknown(String code, Set<String> known) {
        Message problem = Message.of("validator.code.unknown").with("code", code);
        return NearestName.of(code, known)
                .map(nearest -> problem.with("remedy", Message.of("remedy.code").with("nearest", nearest)))
                .orElse(problem);
    }

    /** Those of the given rules that run, and the host's own, with their severities. */
    List<TunedRule> select(List<TunedRule> rules) {
        List<TunedRule> selected = new ArrayList<>();
        for (TunedRule rule : rules) {
            if (groups.contains(rule.getRule().getGroup())) {
                add(rule, selected);
            }
        }
        selected.addAll(selectOwn());
        return selected;
    }

    /** The host's own rules with their severities. */
    List<TunedRule> selectOwn() {
        List<TunedRule> selected = new ArrayList<>();
        for (Rule<?> rule : ownRules) {
            add(TunedRule.of(rule), selected);
        }
        for (Rule<?> rule : house.rules()) {
            add(TunedRule.of(rule), selected);
        }
        return selected;
    }

    private void add(TunedRule rule, List<TunedRule> selected) {
        String code = rule.getRule().getCode();
        if (silenced.contains(code)) {
            return;
        }
        Severity grade = grades.get(code);
        selected.add(grade == null ? rule : rule.withSeverity(grade));
    }

    /** The constraints that are checked, with the severities of a breach. */
    Map<Constraint, Severity> selectConstraints() {
        Map<Constraint, Severity> selected = new EnumMap<>(Constraint.class);
        for (Constraint constraint : Constraint.values()) {
            if (!silenced.contains(constraint.getCode())) {
                selected.put(constraint, grades.getOrDefault(constraint.getCode(), Severity.ERROR));
            }
        }
        return selected;
    }

    /** The report of findings that were made without regard to this selection. */
    ValidationReport report(List<Finding> findings) {
        List<Finding> wanted = findings.stream()
                .filter(finding -> !silenced.contains(finding.getCode()))
                .map(finding -> finding.withSeverity(grades.getOrDefault(finding.getCode(), finding.getSeverity())))
                .toList();
        return ValidationReport.of(wanted).first(listed());
    }

    /** Returns the number of findings that an engine lists: all if house rules may remove some. */
    int listed() {
        return house.hasAdjustments() ? Integer.MAX_VALUE : limit;
    }

    /** The report of an engine after the house's silencing and grading. */
    ValidationReport adjusted(ValidationReport report) {
        return house.hasAdjustments() ? house.adjust(report).first(limit) : report;
    }
}
