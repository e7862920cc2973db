package org.unionplan.rule;

import org.unionplan.value.Keyword;

/** The severity of a finding, the most severe first. */
public enum Severity implements Keyword {
    /** The structure is broken: what the document says cannot be relied on. */
    ERROR,
    /** The document contradicts itself or the calendar; someone should look. */
    WARNING,
    /** Something that readers expect is missing. */
    ADVICE
}
