package org.unionplan.rule;

/** The validation group of the rules that find contradictions: a host that wants them validates with this group too. */
public interface Warnings {}
