package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** What may bring a pact into force or to an end. */
public enum TriggerKind implements Keyword {
    /** Every party has consented. */
    ALL_CONSENTED,
    /** So many parties have consented. */
    COUNT,
    /** A day has come. */
    DATE,
    /** A named event has occurred. */
    EVENT,
    /** Several things have come to pass. */
    ALL_OF,
    /** One of several things has come to pass. */
    ANY_OF
}
