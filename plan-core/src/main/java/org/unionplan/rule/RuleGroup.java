package org.unionplan.rule;

import org.unionplan.value.Keyword;

/** Groups of rules that are checked together. */
public enum RuleGroup implements Keyword {
    /** Rules about errors; in the default validation group, so that a host's {@code @Valid} refuses only these. */
    ERRORS,
    /** Rules about contradictions; validation group {@link RuleGroup.Warnings}. */
    WARNINGS,
    /** Rules about things that a reader would miss; validation group {@link RuleGroup.Advice}. */
    ADVICE,
    /** Rules for a plan that wants to be held to its promises; validation group {@link RuleGroup.Accountable}. */
    ACCOUNTABLE;

    /** The validation group of the rules that find what a reader would miss. */
    public interface Advice {}
    /** The validation group of the rules that find contradictions: a host that wants them validates with this group too. */
    public interface Warnings {}
    /**
     * The validation group of the stricter rules for plans that want to be held to: everything has someone who answers for
     * it, a time and a measure.
     */
    public interface Accountable {}
}
