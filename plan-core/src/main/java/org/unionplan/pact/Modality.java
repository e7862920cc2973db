package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** What a provision does to those who bear it. */
public enum Modality implements Keyword {
    /** They must. */
    OBLIGATION,
    /** They must not. */
    PROHIBITION,
    /** They may. */
    PERMISSION,
    /** They want to. */
    ASPIRATION
}
