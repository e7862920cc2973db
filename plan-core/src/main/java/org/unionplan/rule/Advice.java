package org.unionplan.rule;

/** The validation group of the rules that find what a reader would miss. */
public interface Advice {}
