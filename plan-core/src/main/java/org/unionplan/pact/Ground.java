package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** What kind of thing an answer rests on. */
public enum Ground implements Keyword {
    /** A party signed. */
    SIGNATURE,
    /** A party ratified. */
    RATIFICATION,
    /** A party's ratification failed. */
    RATIFICATION_FAILED,
    /** A party consented in some other way, on a day the pact gives. */
    CONSENT,
    /** The source declares that the parties are bound. */
    DECLARATION,
    /** A party joined later. */
    ACCESSION,
    /** A party took the place of another. */
    SUCCESSION,
    /** No party has consented, or this one has not. */
    NO_CONSENT,
    /** What the pact waits for to enter into force. */
    ENTRY,
    /** The last day on which it may enter into force. */
    ENTRY_LATEST,
    /** What it waits for can no longer come to pass. */
    ENTRY_IMPOSSIBLE,
    /** The time the pact is for. */
    TERM,
    /** The pact was renewed, by itself or by agreement. */
    RENEWAL,
    /** Notice was given that the pact is not to be renewed. */
    NON_RENEWAL,
    /** The pact, a party's part in it, or a provision was suspended. */
    SUSPENSION,
    /** What was suspended was resumed. */
    RESUMPTION,
    /** A party gave notice that it leaves. */
    NOTICE,
    /** A party left. */
    WITHDRAWAL,
    /** The pact was changed. */
    AMENDMENT,
    /** A named event came to pass. */
    OCCURRENCE,
    /** The pact or a provision was ended. */
    TERMINATION,
    /** Another pact took this one's place. */
    SUPERSESSION,
    /** What the pact says of its own ending came to pass. */
    ENDING,
    /** Fewer than two parties are bound. */
    TOO_FEW,
    /** The pact is not in force. */
    NOT_IN_FORCE,
    /** An actor takes part without being bound. */
    PARTICIPANT,
    /** An actor has nothing to do with the pact. */
    STRANGER,
    /** A party binds its affiliates, or does not. */
    AFFILIATION,
    /** Whom a provision binds. */
    BEARERS,
    /** When a provision applies. */
    TIME,
    /** On what a provision depends, in words. */
    CONDITION,
    /** How many people the pact stands for. */
    COVERAGE,
    /** The pact says nothing of it; what is done then is told. */
    NOT_STATED,
    /** A date is not exact, so that another reading of it gives another answer. */
    IMPRECISE
}
