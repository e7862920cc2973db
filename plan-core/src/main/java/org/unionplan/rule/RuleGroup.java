package org.unionplan.rule;

import org.unionplan.value.Keyword;

/** Which rules are asked together. */
public enum RuleGroup implements Keyword {
    /** What is broken; in the default validation group, so that a host's {@code @Valid} refuses only this. */
    ERRORS,
    /** What contradicts itself; validation group {@link Warnings}. */
    WARNINGS,
    /** What a reader would miss; validation group {@link Advice}. */
    ADVICE,
    /** What a plan that wants to be held to must have; validation group {@link Accountable}. */
    ACCOUNTABLE
}
