package org.unionplan.rule.engine;

import org.jspecify.annotations.Nullable;

/**
 * The cases in which a rule need not run. It only saves time: the findings are the same without it.
 *
 * @param condition the members a subject must have
 * @param filter a first look at references, if the rule is about references alone
 * @param ofBareValues whether it can find anything in a subject that is written as a bare value, such as a date
 */
record RuleTuning(RuleCondition condition, @Nullable ReferenceFilter filter, boolean ofBareValues) {

    /** The tuning of a rule that runs for every subject. */
    static final RuleTuning NONE = new RuleTuning(RuleCondition.ALWAYS, null, true);

    RuleTuning with(RuleCondition other) {
        return new RuleTuning(other, filter, ofBareValues);
    }

    RuleTuning with(ReferenceFilter other) {
        return new RuleTuning(condition, other, ofBareValues);
    }

    RuleTuning withoutBareValues() {
        return new RuleTuning(condition, filter, false);
    }
}
