package org.unionplan.pact.facts;

import java.time.LocalDate;

/** A way to interpret the imprecise dates of a pact. All others lie between these two. */
public enum DateInterpretation {
    /** Each date is its last possible day, so that nothing is held to have happened before it surely had. This counts. */
    STRICT,
    /** Each date is its first possible day. */
    EARLY;

    LocalDate day(PactDate date) {
        return this == STRICT ? date.latest() : date.earliest();
    }
}
