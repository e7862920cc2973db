package org.unionplan.pact;

import org.unionplan.value.Keyword;

/** What may happen to a pact after it is drawn up. */
public enum EventKind implements Keyword {
    /** A party signed. */
    SIGNED,
    /** A party ratified. */
    RATIFIED,
    /** A party's ratification failed, finally or not. */
    RATIFICATION_FAILED,
    /** A party joined. */
    ACCEDED,
    /** The pact, or one party's part in it, was suspended. */
    SUSPENDED,
    /** The pact, or one party's part in it, was resumed. */
    RESUMED,
    /** A party gave notice that it leaves. */
    WITHDRAWAL_NOTICE,
    /** The pact was renewed. */
    RENEWED,
    /** Notice was given that the pact is not to be renewed. */
    NON_RENEWAL_NOTICE,
    /** The pact was changed. */
    AMENDED,
    /** Another actor took a party's place. */
    PARTY_SUCCEEDED,
    /** A named event came to pass. */
    OCCURRED,
    /** The pact was ended. */
    TERMINATED,
    /** Another pact took its place. */
    SUPERSEDED
}
