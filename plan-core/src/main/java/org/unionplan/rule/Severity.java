package org.unionplan.rule;

import org.unionplan.value.Keyword;

/** How grave a finding is, the gravest first. */
public enum Severity implements Keyword {
    /** The structure is broken: what the document says cannot be relied on. */
    ERROR,
    /** The document contradicts itself or the calendar; someone should look. */
    WARNING,
    /** A reader would miss something. */
    ADVICE
}
