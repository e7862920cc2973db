package org.unionplan.rule.engine;

import java.util.List;
import org.unionplan.rule.Rule;

/** The rules to run for one instance, with their checks in an array beside them. */
final class DueRules {

    static final DueRules NONE = new DueRules(List.of(), 0);

    final TunedRule[] rules;
    final Rule.Check<Object>[] checks;

    /** The pattern of properties for which these rules are due. */
    final long present;

    // Java has no arrays of a generic type.
    @SuppressWarnings({"unchecked", "rawtypes"})
    DueRules(List<TunedRule> rules, long present) {
        this.rules = rules.toArray(new TunedRule[0]);
        this.present = present;
        Rule.Check[] own = new Rule.Check[this.rules.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = this.rules[i].check();
        }
        this.checks = own;
    }
}
