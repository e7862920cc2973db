package org.unionplan.rule;

/**
 * The validation group of the stricter rules for plans that want to be held to: everything has someone who answers for
 * it, a time and a measure.
 */
public interface Accountable {}
